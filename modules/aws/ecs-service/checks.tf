check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "The budget of ${local.scope} has no subscriber: nobody will hear of it."
  }
}

check "anomalies_are_heard" {
  assert {
    condition     = !local.own_anomaly || length(local.anomaly_subscribers) > 0
    error_message = "The anomaly monitor of ${local.scope} tells nobody: immediate alerts need a topic in notifications, daily and weekly ones notifications.emails."
  }
}

check "alarms_are_heard" {
  assert {
    condition     = length(aws_cloudwatch_metric_alarm.this) == 0 || length(var.notifications.sns_topic_arns) > 0
    error_message = "The cost alarms of ${local.scope} have no action: nobody will hear of them."
  }
}

check "alarms_have_data" {
  assert {
    condition     = length([for key, published in local.published : key if var.create && !published && try(var.alarms[key].enabled && var.alarms[key].threshold != null, false)]) == 0
    error_message = "This configuration has nothing to watch for some of the alarms that were asked for; comments in alarms.tf say why."
  }
}
