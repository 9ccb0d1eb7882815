check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "The budget of ${local.scope} has no subscriber of its own: only administrators and users of the billing account will hear of it."
  }
}

check "alarms_are_heard" {
  assert {
    condition     = length(google_monitoring_alert_policy.this) == 0 || length(var.notifications.channel_ids) > 0
    error_message = "The cost alarms of ${local.scope} have no action: nobody will hear of them."
  }
}

check "alarms_have_data" {
  assert {
    condition     = length([for key, published in local.published : key if var.create && !published && try(var.alarms[key].enabled && var.alarms[key].threshold != null, false)]) == 0
    error_message = "This configuration has nothing to watch for some of the alarms that were asked for; comments in alarms.tf say why."
  }
}
