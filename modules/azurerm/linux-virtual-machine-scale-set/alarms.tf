locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description = "Waste: a set whose CPU rests all day has too many or too large machines, each billed by the hour."
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
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(var.alarms[key].threshold, null)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
}

resource "azurerm_monitor_metric_alert" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if alarm.threshold != null }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_linux_virtual_machine_scale_set.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Compute/virtualMachineScaleSets"
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
