locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    data_processed = {
      description = "Spend: every GB that passes is billed."
      aggregation = "Total"
      metric_name = "DataProcessed"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    capacity = {
      description = "Spend: the firewall adds capacity under load, and the traffic behind it is billed by the GB; whether units beyond the two of the fixed fee are billed too is not known."
      aggregation = "Maximum"
      metric_name = "ObservedCapacity"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    idle = {
      description = "Idle: nothing has passed for a day, and the deployment is billed by the hour."
      aggregation = "Total"
      metric_name = "DataProcessed"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
}

resource "azurerm_monitor_metric_alert" "this" {
  # An alert looks back one day: as long as idle means more, there is none.
  for_each = {
    for key, alarm in local.alarms : key => alarm
    if alarm.threshold != null && (!contains(["idle"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_firewall.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Network/azureFirewalls"
    operator               = each.value.operator
    skip_metric_validation = true # a new resource has not emitted the metric yet
    threshold              = each.value.threshold
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length(var.notifications.action_group_ids) <= 5
      error_message = "A metric alert tells 5 action groups at most: give fewer in notifications.action_group_ids."
    }
  }
}
