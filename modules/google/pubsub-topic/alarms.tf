locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    byte_cost = {
      description = "Spend: throughput is billed per TiB, and this metric is the billed count."
      aligner     = "ALIGN_SUM"
      comparison  = "COMPARISON_GT"
      period      = 3600
      reducer     = "REDUCE_SUM"
    }
    idle = {
      description = "Idle: nobody publishes to this topic; what it retains is billed until it is old enough to go."
      days        = 7
      threshold   = 1
    }
  }
  unsaid = { aligner = null, comparison = null, period = null, reducer = null }

  watched = {
    byte_cost = { filter = try("resource.type = \"pubsub_topic\" AND resource.labels.project_id = \"${google_pubsub_topic.this[0].project}\" AND resource.labels.topic_id = \"${google_pubsub_topic.this[0].name}\" AND metric.type = \"pubsub.googleapis.com/topic/byte_cost\"", null), query = null }
    idle      = { filter = null, query = try("(sum(increase(pubsub_googleapis_com:topic_send_message_operation_count{monitored_resource=\"pubsub_topic\", project_id=\"${google_pubsub_topic.this[0].project}\", topic_id=\"${google_pubsub_topic.this[0].name}\"}[1d])) or vector(0))", null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle = var.message_retention_duration != null && var.ingestion_data_source_settings == null # else a topic that keeps nothing costs nothing, and that what one fetches by itself is counted is not known
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
