locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description = "Idle: the plan is billed by the hour, however little its apps compute."
      metric_name = "CpuPercentage"
      operator    = "LessThan"
    }
    memory = {
      description = "Waste: memory that stays free all day fits into a smaller plan."
      metric_name = "MemoryPercentage"
      operator    = "LessThan"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    cpu    = !contains(["D1", "F1", "FC1", "SHARED", "Y1"], upper(var.sku_name)) # else plans that are free, shared or billed by use have no machines of their own whose use Azure publishes
    memory = !contains(["D1", "F1", "FC1", "SHARED", "Y1"], upper(var.sku_name)) # else plans that are free, shared or billed by use have no machines of their own whose use Azure publishes
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(var.alarms[key].threshold, null)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
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
  scopes              = [azurerm_service_plan.this[0].id]
  window_size         = "P1D"

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = "Average"
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Web/serverFarms"
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
