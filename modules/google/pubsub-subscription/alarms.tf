locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    byte_cost = {
      description = "Spend: delivered data is billed per TiB, and this metric is the billed count."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    backlog = {
      description = "Waste: messages that nobody takes pile up and are stored."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
    retained_acked = {
      description = "Waste: acknowledged messages that are kept are billed by the GiB and month."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
  }
  unsaid = { reducer = null }

  watched = {
    byte_cost      = { filter = try("resource.type = \"pubsub_subscription\" AND resource.labels.project_id = \"${google_pubsub_subscription.this[0].project}\" AND resource.labels.subscription_id = \"${google_pubsub_subscription.this[0].name}\" AND metric.type = \"pubsub.googleapis.com/subscription/byte_cost\"", null) }
    backlog        = { filter = try("resource.type = \"pubsub_subscription\" AND resource.labels.project_id = \"${google_pubsub_subscription.this[0].project}\" AND resource.labels.subscription_id = \"${google_pubsub_subscription.this[0].name}\" AND metric.type = \"pubsub.googleapis.com/subscription/backlog_bytes\"", null) }
    retained_acked = { filter = try("resource.type = \"pubsub_subscription\" AND resource.labels.project_id = \"${google_pubsub_subscription.this[0].project}\" AND resource.labels.subscription_id = \"${google_pubsub_subscription.this[0].name}\" AND metric.type = \"pubsub.googleapis.com/subscription/retained_acked_bytes\"", null) }
  }

  alarms = {
    for key, signal in local.signals : key => merge(local.unsaid, signal, {
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
        cross_series_reducer = each.value.reducer
      }
    }
  }
}
