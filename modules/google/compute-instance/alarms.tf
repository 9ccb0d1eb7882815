locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description = "Idle: a machine whose CPU rests is billed by the second all the same."
      days        = 7
    }
    sent_bytes = {
      description = "Spend: traffic to the internet and to other regions is billed per GiB; the metric counts all that is sent."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
  }
  unsaid = { aligner = null, comparison = null, period = null, reducer = null }

  watched = {
    cpu        = { filter = null, query = try("(max(avg_over_time(compute_googleapis_com:instance_cpu_utilization{monitored_resource=\"gce_instance\", project_id=\"${google_compute_instance.this[0].project}\", instance_id=\"${google_compute_instance.this[0].instance_id}\"}[1d])))", null) }
    sent_bytes = { filter = try("resource.type = \"gce_instance\" AND resource.labels.project_id = \"${google_compute_instance.this[0].project}\" AND resource.labels.instance_id = \"${google_compute_instance.this[0].instance_id}\" AND metric.type = \"compute.googleapis.com/instance/network/sent_bytes_count\"", null), query = null }
  }

  alarms = {
    for key, signal in local.signals : key => merge(local.unsaid, signal, {
      threshold = try(var.alarms[key].threshold, null)
      days      = can(signal.days) ? coalesce(try(var.alarms[key].days, null), signal.days) : null
    })
    if var.create && try(var.alarms[key].enabled, true)
  }

  created = one(terraform_data.this[*].input)
}

# The day on which all this came to be: before it, silence tells nothing.
resource "terraform_data" "this" {
  count = var.create ? 1 : 0

  input = plantimestamp()

  lifecycle { ignore_changes = [input] }
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
    dynamic "condition_threshold" {
      for_each = each.value.days == null ? [each.value] : []
      content {
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
    dynamic "condition_prometheus_query_language" {
      for_each = each.value.days == null ? [] : [each.value]
      content {
        disable_metric_validation = true # a new resource has not published the metric yet
        evaluation_interval       = "3600s"
        # No day of the last ones may reach the threshold, and all of them must be over since this was created.
        query = "max_over_time((${local.watched[each.key].query})[${each.value.days}d:1d]) < ${each.value.threshold} and on() year() * 10000 + month() * 100 + day_of_month() > ${formatdate("YYYYMMDD", timeadd(local.created, "${24 * each.value.days}h"))}"
      }
    }
  }
}
