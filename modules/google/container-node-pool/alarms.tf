locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    node_cpu = {
      description = "Idle: nodes that rest are billed by the second; the metric is the average of the whole cluster."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_LT"
      period      = 3600
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

resource "google_monitoring_alert_policy" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if alarm.threshold != null }

  combiner              = "OR"
  display_name          = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  notification_channels = var.notifications.channel_ids
  project               = var.project
  user_labels           = local.labels

  conditions {
    display_name = each.value.description

    condition_threshold {
      comparison              = each.value.comparison
      duration                = "3600s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_ACTIVE"
      filter                  = "resource.type = \"k8s_node\" AND resource.labels.cluster_name = \"${basename(google_container_node_pool.this[0].cluster)}\" AND metric.type = \"kubernetes.io/node/cpu/allocatable_utilization\""
      threshold_value         = each.value.threshold

      aggregations {
        alignment_period     = "${each.value.period}s"
        per_series_aligner   = each.value.aligner
        cross_series_reducer = "REDUCE_MEAN"
      }
    }
  }
}
