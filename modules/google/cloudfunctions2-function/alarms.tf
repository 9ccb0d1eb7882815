locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    billable_time = {
      description = "Spend: billable instance time is what is charged."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
    requests = {
      description = "Spend: every million requests is billed."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
  }

  watched = {
    billable_time = { filter = try("resource.type = \"cloud_run_revision\" AND resource.labels.project_id = \"${google_cloudfunctions2_function.this[0].project}\" AND resource.labels.location = \"${google_cloudfunctions2_function.this[0].location}\" AND resource.labels.service_name = \"${google_cloudfunctions2_function.this[0].name}\" AND metric.type = \"run.googleapis.com/container/billable_instance_time\"", null) }
    requests      = { filter = try("resource.type = \"cloud_run_revision\" AND resource.labels.project_id = \"${google_cloudfunctions2_function.this[0].project}\" AND resource.labels.location = \"${google_cloudfunctions2_function.this[0].location}\" AND resource.labels.service_name = \"${google_cloudfunctions2_function.this[0].name}\" AND metric.type = \"run.googleapis.com/request_count\"", null) }
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
