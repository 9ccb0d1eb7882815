locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle_reads = {
      description = "Idle: a disk that nobody reads is billed by its size; known only while it is attached under its own name."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_LT"
      period      = 3600
      threshold   = 1
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
      filter                  = "resource.type = \"gce_instance\" AND metric.labels.device_name = \"${google_compute_disk.this[0].name}\" AND metric.type = \"compute.googleapis.com/instance/disk/read_ops_count\""
      threshold_value         = each.value.threshold

      aggregations {
        alignment_period   = "${each.value.period}s"
        per_series_aligner = each.value.aligner
      }
    }
  }
}
