locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    total_bytes = {
      description = "Spend: every stored GiB is billed each month."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 86400
    }
    sent_bytes = {
      description = "Spend: data that leaves the location is billed per GiB."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
    requests = {
      description = "Spend: operations are billed per thousand."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
  }

  watched = {
    total_bytes = { filter = try("resource.type = \"gcs_bucket\" AND resource.labels.project_id = \"${google_storage_bucket.this[0].project}\" AND resource.labels.bucket_name = \"${google_storage_bucket.this[0].name}\" AND metric.type = \"storage.googleapis.com/storage/v2/total_bytes\"", null) }
    sent_bytes  = { filter = try("resource.type = \"gcs_bucket\" AND resource.labels.project_id = \"${google_storage_bucket.this[0].project}\" AND resource.labels.bucket_name = \"${google_storage_bucket.this[0].name}\" AND metric.type = \"storage.googleapis.com/network/sent_bytes_count\"", null) }
    requests    = { filter = try("resource.type = \"gcs_bucket\" AND resource.labels.project_id = \"${google_storage_bucket.this[0].project}\" AND resource.labels.bucket_name = \"${google_storage_bucket.this[0].name}\" AND metric.type = \"storage.googleapis.com/api/request_count\"", null) }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold   = contains(local.followed, key) ? local.from_budget[key] : try(var.alarms[key].threshold, null)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
}

resource "google_monitoring_alert_policy" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if contains(local.followed, key) ? true : alarm.threshold != null }

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
      filter          = local.watched[each.key].filter
      threshold_value = each.value.threshold
      aggregations {
        alignment_period     = "${each.value.period}s"
        per_series_aligner   = each.value.aligner
        cross_series_reducer = "REDUCE_SUM"
      }
    }
  }
}
