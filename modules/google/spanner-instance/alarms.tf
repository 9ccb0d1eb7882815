locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description = "Idle: processing units that rest are billed by the hour; of an instance in several regions the busiest counts."
      days        = 7
    }
    storage = {
      description = "Spend: storage is billed by the GiB and month."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    idle = {
      description = "Idle: nobody calls this instance, and it is billed by the hour."
      days        = 7
      threshold   = 1
    }
  }
  unsaid = { aligner = null, comparison = null, period = null, reducer = null }

  watched = {
    cpu     = { filter = null, query = try("(max(sum without (database) (avg_over_time(spanner_googleapis_com:instance_cpu_utilization{monitored_resource=\"spanner_instance\", project_id=\"${google_spanner_instance.this[0].project}\", instance_id=\"${google_spanner_instance.this[0].name}\"}[1d]))))", null) }
    storage = { filter = try("resource.type = \"spanner_instance\" AND resource.labels.project_id = \"${google_spanner_instance.this[0].project}\" AND resource.labels.instance_id = \"${google_spanner_instance.this[0].name}\" AND metric.type = \"spanner.googleapis.com/instance/storage/used_bytes\"", null), query = null }
    idle    = { filter = null, query = try("(sum(increase(spanner_googleapis_com:api_request_count{monitored_resource=\"spanner_instance\", project_id=\"${google_spanner_instance.this[0].project}\", instance_id=\"${google_spanner_instance.this[0].name}\"}[1d])) or vector(0))", null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    cpu     = coalesce(var.instance_type, "PROVISIONED") != "FREE_INSTANCE" # else a free instance is not billed
    storage = coalesce(var.instance_type, "PROVISIONED") != "FREE_INSTANCE" # else a free instance is not billed
    idle    = coalesce(var.instance_type, "PROVISIONED") != "FREE_INSTANCE" # else a free instance is not billed
  }

  alarms = {
    for key, signal in local.signals : key => merge(local.unsaid, signal, {
      threshold = try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      days      = can(signal.days) ? coalesce(try(var.alarms[key].days, null), signal.days) : null
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
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
