locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    unused_capacity = {
      description             = "Waste: provisioned capacity is billed, used or not."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_LT"
      duration                = "0s"
      evaluation_missing_data = null
      period                  = 3600
      threshold               = null
    }
    idle = {
      description             = "Idle: nobody reads from the share, and its capacity is billed."
      aligner                 = "ALIGN_SUM"
      comparison              = "COMPARISON_LT"
      duration                = "3600s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_ACTIVE"
      period                  = 3600
      threshold               = 1
    }
  }

  watched = {
    unused_capacity = {
      filter = try("resource.type = \"filestore_instance\" AND resource.labels.instance_name = \"${google_filestore_instance.this[0].name}\" AND metric.type = \"file.googleapis.com/nfs/server/used_bytes_percent\"", null)
    }
    idle = {
      filter = try("resource.type = \"filestore_instance\" AND resource.labels.instance_name = \"${google_filestore_instance.this[0].name}\" AND metric.type = \"file.googleapis.com/nfs/server/read_ops_count\"", null)
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
        alignment_period   = "${each.value.period}s"
        per_series_aligner = each.value.aligner
      }
    }
  }
}
