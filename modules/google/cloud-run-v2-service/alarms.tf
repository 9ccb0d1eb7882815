locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    billable_time = {
      description = "Spend: billable instance time is what Cloud Run charges."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    idle = {
      description = "Idle: nobody calls this service; instances kept warm are billed all the same."
      days        = 7
      threshold   = 1
    }
    instances = {
      description = "Spend: a service that scales without end shows here first."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
  }
  unsaid = { aligner = null, comparison = null, period = null, reducer = null }

  watched = {
    billable_time = { filter = try("resource.type = \"cloud_run_revision\" AND resource.labels.project_id = \"${google_cloud_run_v2_service.this[0].project}\" AND resource.labels.location = monitoring.regex.full_match(\"${join("|", concat([google_cloud_run_v2_service.this[0].location], try(tolist(google_cloud_run_v2_service.this[0].multi_region_settings[0].regions), [])))}\") AND resource.labels.service_name = \"${google_cloud_run_v2_service.this[0].name}\" AND metric.type = \"run.googleapis.com/container/billable_instance_time\"", null), query = null }
    idle          = { filter = null, query = try("(sum(increase(run_googleapis_com:request_count{monitored_resource=\"cloud_run_revision\", project_id=\"${google_cloud_run_v2_service.this[0].project}\", location=~\"${join("|", concat([google_cloud_run_v2_service.this[0].location], try(tolist(google_cloud_run_v2_service.this[0].multi_region_settings[0].regions), [])))}\", service_name=\"${google_cloud_run_v2_service.this[0].name}\"}[1d])) or vector(0))", null) }
    instances     = { filter = try("resource.type = \"cloud_run_revision\" AND resource.labels.project_id = \"${google_cloud_run_v2_service.this[0].project}\" AND resource.labels.location = monitoring.regex.full_match(\"${join("|", concat([google_cloud_run_v2_service.this[0].location], try(tolist(google_cloud_run_v2_service.this[0].multi_region_settings[0].regions), [])))}\") AND resource.labels.service_name = \"${google_cloud_run_v2_service.this[0].name}\" AND metric.type = \"run.googleapis.com/container/instance_count\"", null), query = null }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle = max(coalesce(try(var.scaling.manual_instance_count, null), 0), coalesce(try(var.scaling.min_instance_count, null), 0), coalesce(try(var.template.scaling.min_instance_count, null), 0)) > 0 # else a service that scales to zero costs nothing while nobody asks
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
