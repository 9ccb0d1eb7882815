locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description = "Idle: a machine whose CPU rests all day is billed by the hour all the same."
      aggregation = "Average"
      metric_name = "Percentage CPU"
      operator    = "LessThan"
      window_size = "P1D"
    }
    network_out = {
      description = "Spend: traffic that leaves the region is billed per GB; the metric counts traffic within it too."
      aggregation = "Total"
      metric_name = "Network Out Total"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    available_memory = {
      description = "Waste: memory that stays free all day fits into a smaller size."
      aggregation = "Average"
      metric_name = "Available Memory Bytes"
      operator    = "GreaterThan"
      window_size = "P1D"
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(var.alarms[key].threshold, null)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
}

resource "azurerm_monitor_metric_alert" "this" {
  # An alert looks back one day: as long as idle means more, there is none.
  for_each = {
    for key, alarm in local.alarms : key => alarm
    if alarm.threshold != null && (!contains(["cpu"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_linux_virtual_machine.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Compute/virtualMachines"
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
