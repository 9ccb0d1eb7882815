locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle_reads = {
      description = "Idle: a disk that nobody reads is billed by its size; an unattached disk sends no metric at all."
      metric_name = "Composite Disk Read Operations/sec"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
    idle_writes = {
      description = "Idle: a disk that nobody writes to is billed by its size."
      metric_name = "Composite Disk Write Operations/sec"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
    paid_burst = {
      description = "Spend: bursts on demand are billed by the transaction."
      metric_name = "DiskPaidBurstIOPS"
      operator    = "GreaterThan"
      window_size = "PT1H"
      threshold   = null
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(coalesce(try(var.alarms[key].threshold, null), signal.threshold), null)
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
  scopes              = [azurerm_managed_disk.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids

    content {
      action_group_id = action.value
    }
  }

  criteria {
    aggregation            = "Average"
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.Compute/disks"
    operator               = each.value.operator
    skip_metric_validation = true # a new resource has not emitted the metric yet
    threshold              = each.value.threshold
  }

  tags = local.tags
}
