locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    node_cpu = {
      description             = "Idle: nodes that rest are billed by the second."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_LT"
      duration                = "3600s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_ACTIVE"
      period                  = 3600
      reducer                 = "REDUCE_MEAN"
      threshold               = null
    }
    cores = {
      description             = "Spend: every core that the cluster runs is billed as part of a machine."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_GT"
      duration                = "0s"
      evaluation_missing_data = null
      period                  = 3600
      reducer                 = "REDUCE_SUM"
      threshold               = null
    }
    unused_requests = {
      description             = "Waste: CPU that pods ask for and do not use is paid for; Autopilot bills exactly that."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_LT"
      duration                = "0s"
      evaluation_missing_data = null
      period                  = 3600
      reducer                 = "REDUCE_MEAN"
      threshold               = null
    }
  }

  watched = {
    node_cpu = {
      filter = try("resource.type = \"k8s_node\" AND resource.labels.cluster_name = \"${google_container_cluster.this[0].name}\" AND metric.type = \"kubernetes.io/node/cpu/allocatable_utilization\"", null)
    }
    cores = {
      filter = try("resource.type = \"k8s_node\" AND resource.labels.cluster_name = \"${google_container_cluster.this[0].name}\" AND metric.type = \"kubernetes.io/node/cpu/total_cores\"", null)
    }
    unused_requests = {
      filter = try("resource.type = \"k8s_container\" AND resource.labels.cluster_name = \"${google_container_cluster.this[0].name}\" AND metric.type = \"kubernetes.io/container/cpu/request_utilization\"", null)
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
      duration                = each.value.duration
      evaluation_missing_data = each.value.evaluation_missing_data
      filter                  = local.watched[each.key].filter
      threshold_value         = each.value.threshold

      aggregations {
        alignment_period     = "${each.value.period}s"
        per_series_aligner   = each.value.aligner
        cross_series_reducer = each.value.reducer
      }
    }
  }
}
