check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "There is no budget of ${local.scope}: Azure takes none without a subscriber."
  }
}

check "alarms_are_heard" {
  assert {
    condition     = length(azurerm_monitor_metric_alert.this) == 0 || length(var.notifications.action_group_ids) > 0
    error_message = "The cost alarms of ${local.scope} have no action: nobody will hear of them."
  }
}

check "alarms_have_data" {
  assert {
    condition     = length([for key, published in local.published : key if var.create && !published && try(var.alarms[key].enabled && var.alarms[key].threshold != null, false)]) == 0
    error_message = "This configuration has nothing to watch for some of the alarms that were asked for; comments in alarms.tf say why."
  }
}
