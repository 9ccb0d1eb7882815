locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description = "Idle: provisioned vCores are billed by the hour, used or not."
      aggregation = "Average"
      metric_name = "cpu_percent"
      operator    = "LessThan"
      window_size = "P1D"
    }
    dtu = {
      description = "Idle: provisioned DTUs are billed, used or not."
      aggregation = "Average"
      metric_name = "dtu_consumption_percent"
      operator    = "LessThan"
      window_size = "P1D"
    }
    app_cpu_billed = {
      description = "Spend: what Azure bills a serverless database for, while it is not paused: what its queries use of CPU or memory, and min_capacity at the least; what replicas for high availability use is counted apart."
      aggregation = "Total"
      metric_name = "app_cpu_billed"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    storage = {
      description = "Waste: a database of vCores is billed for max_size_gb, filled or not."
      aggregation = "Maximum"
      metric_name = "storage"
      operator    = "LessThan"
      window_size = "P1D"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    cpu            = can(regex("^(BC|GP|HS)_[^_]+_[0-9]+$", var.sku_name)) && !can(regex("^(GP|HS)_S_", var.sku_name)) # else a serverless database is billed by what it uses, one in a pool by the pool, and one of DTUs has an alarm of its own
    dtu            = can(regex("^(Basic|[SP][0-9]+)$", var.sku_name))                                                  # else a database of vCores has no DTUs, and one in a pool none of its own
    app_cpu_billed = can(regex("^(GP|HS)_S_", var.sku_name))                                                           # else only a serverless database publishes it
    storage        = can(regex("^(BC|GP)_", var.sku_name))                                                             # else storage is part of the price of DTUs, billed with the pool of a database in one, and of Hyperscale as it is allocated
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
    if alarm.threshold != null && (!contains(["cpu", "dtu"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = regex("/resourceGroups/([^/]+)", var.server_id)[0]
  scopes              = [azurerm_mssql_database.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = each.value.aggregation
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Sql/servers/databases"
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
