locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle_reads = {
      description = "Idle: a disk that is never read is billed by its size; one that is not attached is silent."
      metric_name = "Composite Disk Read Operations/sec"
      operator    = "LessThanOrEqual"
      window_size = "P1D"
      threshold   = 0
    }
    idle_writes = {
      description = "Idle: a disk that is never written is billed by its size; one that is not attached is silent."
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
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle_reads  = !contains(["PremiumV2_LRS", "UltraSSD_LRS"], var.storage_account_type) # else that Premium SSD v2 and Ultra disks publish it is not known
    idle_writes = !contains(["PremiumV2_LRS", "UltraSSD_LRS"], var.storage_account_type) # else that Premium SSD v2 and Ultra disks publish it is not known
    paid_burst  = var.on_demand_bursting_enabled == true                                 # else only bursting on demand is billed by its use
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
    if alarm.threshold != null && (!contains(["idle_reads", "idle_writes"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_managed_disk.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
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

  lifecycle {
    precondition {
      condition     = length(var.notifications.action_group_ids) <= 5
      error_message = "A metric alert tells 5 action groups at most: give fewer in notifications.action_group_ids."
    }
  }
}
