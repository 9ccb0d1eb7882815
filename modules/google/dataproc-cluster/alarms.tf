locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description = "Idle: no job of the Jobs API runs, and the cluster is billed by the second. What notebooks, SSH or spark-submit start on it is not counted: ask for this only where all work comes as jobs."
      days        = 7
    }
    unused_memory = {
      description = "Waste: memory that YARN does not hand out is paid for."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_LT"
      period      = 3600
    }
  }
  unsaid = { aligner = null, comparison = null, period = null }

  watched = {
    idle          = { filter = null, query = try("(max(max_over_time(dataproc_googleapis_com:cluster_job_running_count{monitored_resource=\"cloud_dataproc_cluster\", project_id=\"${google_dataproc_cluster.this[0].project}\", cluster_name=\"${google_dataproc_cluster.this[0].name}\", region=\"${coalesce(google_dataproc_cluster.this[0].region, "global")}\"}[1d])))", null) }
    unused_memory = { filter = try("resource.type = \"cloud_dataproc_cluster\" AND resource.labels.project_id = \"${google_dataproc_cluster.this[0].project}\" AND resource.labels.cluster_name = \"${google_dataproc_cluster.this[0].name}\" AND resource.labels.region = \"${coalesce(google_dataproc_cluster.this[0].region, "global")}\" AND metric.type = \"dataproc.googleapis.com/cluster/yarn/allocated_memory_percentage\"", null), query = null }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle          = var.virtual_cluster_config == null # else a cluster on Kubernetes has no machines of its own, and that it publishes this is not known
    unused_memory = var.virtual_cluster_config == null # else a cluster on Kubernetes has no machines of its own, and that it publishes this is not known
  }

  alarms = {
    for key, signal in local.signals : key => merge(local.unsaid, signal, {
      threshold = try(var.alarms[key].threshold, null)
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
          alignment_period   = "${each.value.period}s"
          per_series_aligner = each.value.aligner
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
