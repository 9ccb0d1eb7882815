locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    incoming_messages = {
      description = "Spend: every 64 KB of a message that comes in is a billed operation; every delivery is another, which outgoing_messages counts: the budget is for both. This counts a message once, however large it is."
      aggregation = "Total"
      metric_name = "IncomingMessages"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    outgoing_messages = {
      description = "Spend: every delivery of a message is a billed operation for every 64 KB, and a topic delivers to each of its subscriptions. This counts a delivery once, however large the message is."
      aggregation = "Total"
      metric_name = "OutgoingMessages"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    idle = {
      description = "Idle: no message has come for a day, and the base charge of Standard, or each messaging unit of Premium, is billed by the hour."
      aggregation = "Total"
      metric_name = "IncomingMessages"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
    cpu = {
      description = "Waste: a Premium namespace that hardly works has more messaging units than it needs."
      aggregation = "Average"
      metric_name = "NamespaceCpuUsage"
      operator    = "LessThan"
      window_size = "P1D"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    incoming_messages = var.sku != "Premium" # else Premium namespaces are billed by messaging unit, however many messages pass
    outgoing_messages = var.sku != "Premium" # else Premium namespaces are billed by messaging unit, however many messages pass
    idle              = var.sku != "Basic"   # else Basic namespaces are billed by the operation alone
    cpu               = var.sku == "Premium" # else only premium namespaces have a CPU of their own
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold   = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
  }
}

resource "azurerm_monitor_metric_alert" "this" {
  # An alert looks back one day: as long as idle means more, there is none.
  for_each = {
    for key, alarm in local.alarms : key => alarm
    if contains(local.followed, key) ? true : alarm.threshold != null && (!contains(["idle"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_servicebus_namespace.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.ServiceBus/namespaces"
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
