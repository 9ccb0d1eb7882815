locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    size = {
      description = "Spend: stored artifacts are billed by the GiB and month. Where the metrics scope takes in other projects, what has the same name there counts, too."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 86400
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    size = var.mode != "VIRTUAL_REPOSITORY" # else a virtual repository stores nothing itself
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
      filter          = "resource.type = \"artifactregistry.googleapis.com/Repository\" AND resource.labels.location = \"${google_artifact_registry_repository.this[0].location}\" AND resource.labels.repository_id = \"${google_artifact_registry_repository.this[0].repository_id}\" AND metric.type = \"artifactregistry.googleapis.com/repository/size\""
      threshold_value = each.value.threshold
      aggregations {
        alignment_period   = "${each.value.period}s"
        per_series_aligner = each.value.aligner
      }
    }
  }
}
