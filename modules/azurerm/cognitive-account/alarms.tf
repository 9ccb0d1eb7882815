locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    tokens = {
      description = "Spend: language models are billed by the token."
      aggregation = "Total"
      metric_name = "TokenTransaction"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    calls = {
      description = "Spend: most services are billed by the call."
      aggregation = "Total"
      metric_name = "TotalCalls"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    provisioned_utilization = {
      description = "Waste: provisioned throughput is billed by the hour, used or not."
      aggregation = "Average"
      metric_name = "AzureOpenAIProvisionedManagedUtilizationV2"
      operator    = "LessThan"
      window_size = "P1D"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    tokens                  = var.sku_name != "F0" && contains(["AIServices", "OpenAI"], var.kind) # else F0 is free of charge up to its limit, and refuses what is above; other kinds have no language models
    calls                   = var.sku_name != "F0" && var.kind != "OpenAI"                         # else F0 is free of charge up to its limit, and refuses what is above; language models are billed by the token
    provisioned_utilization = contains(["AIServices", "OpenAI"], var.kind)                         # else other kinds have no provisioned throughput
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(var.alarms[key].threshold, null)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
  }
}

resource "azurerm_monitor_metric_alert" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if alarm.threshold != null }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_cognitive_account.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.CognitiveServices/accounts"
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
