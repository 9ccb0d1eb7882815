locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    stored_bytes = {
      description = "Spend: stored data is billed per GiB and month."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 86400
    }
    uploaded_bytes = {
      description = "Spend: streamed inserts are billed by their size."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
    scanned_bytes = {
      description = "Spend: queries are billed by the TiB they read; the metric counts the whole project."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
  }

  watched = {
    stored_bytes   = { filter = try("resource.type = \"bigquery_dataset\" AND resource.labels.project_id = \"${google_bigquery_dataset.this[0].project}\" AND resource.labels.dataset_id = \"${google_bigquery_dataset.this[0].dataset_id}\" AND metric.type = \"bigquery.googleapis.com/storage/stored_bytes\"", null) }
    uploaded_bytes = { filter = try("resource.type = \"bigquery_dataset\" AND resource.labels.project_id = \"${google_bigquery_dataset.this[0].project}\" AND resource.labels.dataset_id = \"${google_bigquery_dataset.this[0].dataset_id}\" AND metric.type = \"bigquery.googleapis.com/storage/uploaded_bytes_billed\"", null) }
    scanned_bytes  = { filter = try("resource.type = \"global\" AND resource.labels.project_id = \"${google_bigquery_dataset.this[0].project}\" AND metric.type = \"bigquery.googleapis.com/query/scanned_bytes_billed\"", null) }
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
