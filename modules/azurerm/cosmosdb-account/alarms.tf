locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    request_units = {
      description = "Spend: a serverless account is billed by the RU."
      aggregation = "Total"
      frequency   = "PT1H"
      metric_name = "TotalRequestUnits"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    unused_throughput = {
      description = "Waste: throughput that even the busiest partition hardly uses is billed by the hour."
      aggregation = "Maximum"
      frequency   = "PT1H"
      metric_name = "NormalizedRUConsumption"
      operator    = "LessThan"
      window_size = "P1D"
    }
    provisioned_throughput = {
      description = "Spend: every 100 RU/s provisioned are billed by the hour and region, those of autoscale at one and a half times; containers with throughput of their own count by the rate of the databases."
      aggregation = "Maximum"
      frequency   = "PT1H"
      metric_name = "ProvisionedThroughput"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    data_usage = {
      description = "Spend: stored data is billed per GB, month and region; every container reports its own each five minutes."
      aggregation = "Total"
      frequency   = "PT5M"
      metric_name = "DataUsage"
      operator    = "GreaterThan"
      window_size = "PT5M"
    }
    idle = {
      description = "Idle: nobody has read or written for a day; provisioned throughput is billed all the same."
      aggregation = "Count"
      frequency   = "PT1H"
      metric_name = "TotalRequests"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    request_units          = contains(try([for one in var.capabilities : one.name], []), "EnableServerless")  # else provisioned throughput is billed by the hour, used or not
    unused_throughput      = !contains(try([for one in var.capabilities : one.name], []), "EnableServerless") # else a serverless account has no throughput to provision
    provisioned_throughput = !contains(try([for one in var.capabilities : one.name], []), "EnableServerless") # else a serverless account has no throughput to provision
    idle                   = !contains(try([for one in var.capabilities : one.name], []), "EnableServerless") # else a serverless account that nobody uses is billed for its storage alone
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
  frequency           = each.value.frequency
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_cosmosdb_account.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.DocumentDB/databaseAccounts"
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
