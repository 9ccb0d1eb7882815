locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    connections = {
      description = "Idle: a server to which nobody connects is billed by the hour; Azure's own sessions count as connections."
      aggregation = "Maximum"
      metric_name = "active_connections"
      operator    = "LessThanOrEqual"
    }
    cpu = {
      description = "Waste: a CPU that is hardly used for a day fits into a smaller size."
      aggregation = "Average"
      metric_name = "cpu_percent"
      operator    = "LessThan"
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
    if alarm.threshold != null && (!contains(["connections"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_mysql_flexible_server.this[0].id]
  window_size         = "P1D"

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.DBforMySQL/flexibleServers"
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
