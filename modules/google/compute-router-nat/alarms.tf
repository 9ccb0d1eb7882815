locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    sent_bytes = {
      description = "Spend: every GiB that goes out through the gateway is billed, and so is every one that comes in, which `received_bytes` watches."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    received_bytes = {
      description = "Spend: every GiB that comes in through the gateway is billed like one that goes out."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    idle = {
      description = "Idle: nothing connects through this gateway, and it is billed by the hour."
      days        = 7
      threshold   = 1
    }
  }
  unsaid = { aligner = null, comparison = null, period = null, reducer = null }

  watched = {
    sent_bytes     = { filter = try("resource.type = \"nat_gateway\" AND resource.labels.project_id = \"${google_compute_router_nat.this[0].project}\" AND resource.labels.gateway_name = \"${google_compute_router_nat.this[0].name}\" AND resource.labels.region = \"${basename(google_compute_router_nat.this[0].region)}\" AND metric.type = \"router.googleapis.com/nat/sent_bytes_count\"", null), query = null }
    received_bytes = { filter = try("resource.type = \"nat_gateway\" AND resource.labels.project_id = \"${google_compute_router_nat.this[0].project}\" AND resource.labels.gateway_name = \"${google_compute_router_nat.this[0].name}\" AND resource.labels.region = \"${basename(google_compute_router_nat.this[0].region)}\" AND metric.type = \"router.googleapis.com/nat/received_bytes_count\"", null), query = null }
    idle           = { filter = null, query = try("(sum(max_over_time(router_googleapis_com:nat_open_connections{monitored_resource=\"nat_gateway\", project_id=\"${google_compute_router_nat.this[0].project}\", gateway_name=\"${google_compute_router_nat.this[0].name}\", region=\"${basename(google_compute_router_nat.this[0].region)}\"}[1d])))", null) }
  }

  alarms = {
    for key, signal in local.signals : key => merge(local.unsaid, signal, {
      description = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold   = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      days        = can(signal.days) ? coalesce(try(var.alarms[key].days, null), signal.days) : null
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
