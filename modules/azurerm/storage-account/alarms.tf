locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    used_capacity = {
      description = "Spend: every stored GB is billed each month; Azure refreshes the number once an hour."
      aggregation = "Average"
      metric_name = "UsedCapacity"
      operator    = "GreaterThan"
    }
    transactions = {
      description = "Spend: operations are billed per ten thousand."
      aggregation = "Total"
      metric_name = "Transactions"
      operator    = "GreaterThan"
    }
    egress = {
      description = "Spend: data that leaves the region is billed per GB; the metric counts free transfers within the region too."
      aggregation = "Total"
      metric_name = "Egress"
      operator    = "GreaterThan"
    }
    idle = {
      description = "Idle: an account that nobody reads or writes is billed for what it stores; monitoring itself may cause a few operations a day."
      aggregation = "Total"
      metric_name = "Transactions"
      operator    = "LessThanOrEqual"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    used_capacity = coalesce(var.account_kind, "StorageV2") != "FileStorage" # else file shares bill what is provisioned, whatever is used
    transactions  = coalesce(var.account_kind, "StorageV2") != "FileStorage" # else file shares bill what is provisioned, whatever is used
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold   = contains(local.followed, key) ? local.from_budget[key] : try(var.alarms[key].threshold, null)
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
  scopes              = [azurerm_storage_account.this[0].id]
  window_size         = "P1D"

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Storage/storageAccounts"
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
