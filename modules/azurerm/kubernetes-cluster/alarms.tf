locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    node_cpu = {
      description = "Idle: nodes that rest all day are billed by the hour."
      metric_name = "node_cpu_usage_percentage"
      operator    = "LessThan"
      window_size = "P1D"
    }
    cores = {
      description = "Spend: every core that the cluster runs is billed as part of a machine."
      metric_name = "kube_node_status_allocatable_cpu_cores"
      operator    = "GreaterThan"
      window_size = "PT1H"
    }
    unneeded_nodes = {
      description = "Waste: the autoscaler finds nodes that nothing needs, and each is billed until it goes."
      metric_name = "cluster_autoscaler_unneeded_nodes_count"
      operator    = "GreaterThan"
      window_size = "PT1H"
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
    if alarm.threshold != null && (!contains(["node_cpu"], key) || try(var.alarms[key].days, null) == 1)
  }

  description         = each.value.description
  frequency           = "PT1H"
  name                = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  resource_group_name = var.resource_group_name
  scopes              = [azurerm_kubernetes_cluster.this[0].id]
  window_size         = each.value.window_size

  dynamic "action" {
    for_each = var.notifications.action_group_ids
    content { action_group_id = action.value }
  }
  criteria {
    aggregation            = "Average"
    metric_name            = each.value.metric_name
    metric_namespace       = "Microsoft.ContainerService/managedClusters"
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
