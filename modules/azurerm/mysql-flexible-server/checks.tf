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
