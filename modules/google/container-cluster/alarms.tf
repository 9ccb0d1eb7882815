locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    node_cpu = {
      description = "Idle: nodes that rest are billed by the second."
      days        = 7
    }
    cores = {
      description = "Spend: every core that the cluster runs is billed as part of a machine."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    requested_cores = {
      description = "Spend: autopilot bills the CPU that pods ask for, used or not; it counts pods of the system too, which are free."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    unused_requests = {
      description = "Waste: CPU that pods ask for and do not use is paid for; Autopilot bills exactly that."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_LT"
      period      = 3600
      reducer     = "REDUCE_MEAN"
    }
  }
  unsaid = { aligner = null, comparison = null, period = null, reducer = null }

  watched = {
    node_cpu        = { filter = null, query = try("(avg(avg_over_time(kubernetes_io:node_cpu_allocatable_utilization{monitored_resource=\"k8s_node\", project_id=\"${google_container_cluster.this[0].project}\", cluster_name=\"${google_container_cluster.this[0].name}\", location=\"${google_container_cluster.this[0].location}\"}[1d])))", null) }
    cores           = { filter = try("resource.type = \"k8s_node\" AND resource.labels.project_id = \"${google_container_cluster.this[0].project}\" AND resource.labels.cluster_name = \"${google_container_cluster.this[0].name}\" AND resource.labels.location = \"${google_container_cluster.this[0].location}\" AND metric.type = \"kubernetes.io/node/cpu/total_cores\"", null), query = null }
    requested_cores = { filter = try("resource.type = \"k8s_container\" AND resource.labels.project_id = \"${google_container_cluster.this[0].project}\" AND resource.labels.cluster_name = \"${google_container_cluster.this[0].name}\" AND resource.labels.location = \"${google_container_cluster.this[0].location}\" AND metric.type = \"kubernetes.io/container/cpu/request_cores\"", null), query = null }
    unused_requests = { filter = try("resource.type = \"k8s_container\" AND resource.labels.project_id = \"${google_container_cluster.this[0].project}\" AND resource.labels.cluster_name = \"${google_container_cluster.this[0].name}\" AND resource.labels.location = \"${google_container_cluster.this[0].location}\" AND metric.type = \"kubernetes.io/container/cpu/request_utilization\"", null), query = null }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    node_cpu        = !coalesce(var.enable_autopilot, false) # else Autopilot bills what pods ask for, and not nodes
    cores           = !coalesce(var.enable_autopilot, false) # else Autopilot bills what pods ask for, and not nodes
    requested_cores = coalesce(var.enable_autopilot, false)  # else a standard cluster is billed for its nodes
  }

  alarms = {
    for key, signal in local.signals : key => merge(local.unsaid, signal, {
      description = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold   = contains(local.followed, key) ? local.from_budget[key] : try(var.alarms[key].threshold, null)
      days        = can(signal.days) ? coalesce(try(var.alarms[key].days, null), signal.days) : null
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
  for_each = { for key, alarm in local.alarms : key => alarm if contains(local.followed, key) ? true : alarm.threshold != null }

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
