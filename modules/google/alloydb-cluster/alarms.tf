locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    storage = {
      description = "Spend: storage is billed by the GiB and month, for what is used. Where the metrics scope takes in other projects, what has the same name there counts, too."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    storage = var.subscription_type != "TRIAL" # else a trial is not billed
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(var.alarms[key].threshold, null)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
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
      comparison      = each.value.comparison
      duration        = "0s"
      filter          = "resource.type = \"alloydb.googleapis.com/Cluster\" AND resource.labels.cluster_id = \"${google_alloydb_cluster.this[0].cluster_id}\" AND resource.labels.location = \"${google_alloydb_cluster.this[0].location}\" AND metric.type = \"alloydb.googleapis.com/cluster/storage/usage\""
      threshold_value = each.value.threshold
      aggregations {
        alignment_period   = "${each.value.period}s"
        per_series_aligner = each.value.aligner
      }
    }
  }
}
