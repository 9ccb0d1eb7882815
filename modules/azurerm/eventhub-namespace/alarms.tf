locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    incoming_messages = {
      description = "Spend: events that come in are billed per million, each 64 KB of one as an event; in a dedicated cluster they are included."
      metric_name = "IncomingMessages"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    incoming_bytes = {
      description = "Spend: incoming data decides how many throughput units are needed."
      metric_name = "IncomingBytes"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    idle = {
      description = "Idle: no event has come for a day, and the units of the namespace are billed by the hour; of a dedicated cluster the cluster is."
      metric_name = "IncomingMessages"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    incoming_messages = var.sku != "Premium" # else Premium namespaces are billed by their units alone
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
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
  scopes              = [azurerm_eventhub_namespace.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = "Total"
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.EventHub/namespaces"
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
