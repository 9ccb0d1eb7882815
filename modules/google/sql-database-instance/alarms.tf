locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description = "Idle: nobody was seen connected to this database, and it is billed by the second."
      days        = 7
      threshold   = 1
    }
    cpu = {
      description = "Idle: a database whose CPU rests is billed by the vCPU and second."
      days        = 7
    }
    disk_used = {
      description = "Spend: storage grows by itself and never shrinks."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_GT"
      period      = 3600
    }
    unused_disk = {
      description = "Waste: allocated storage is billed empty too."
      aligner     = "ALIGN_MEAN"
      comparison  = "COMPARISON_LT"
      period      = 3600
    }
    postgres_idle = {
      description = "Idle: nobody was seen connected to this database, and it is billed by the second; a connection or two are of Cloud SQL itself."
      days        = 7
    }
  }
  unsaid = { aligner = null, comparison = null, period = null }

  watched = {
    idle          = { filter = null, query = try("(max(max_over_time(cloudsql_googleapis_com:database_network_connections{monitored_resource=\"cloudsql_database\", project_id=\"${google_sql_database_instance.this[0].project}\", database_id=\"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\"}[1d])))", null) }
    cpu           = { filter = null, query = try("(max(avg_over_time(cloudsql_googleapis_com:database_cpu_utilization{monitored_resource=\"cloudsql_database\", project_id=\"${google_sql_database_instance.this[0].project}\", database_id=\"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\"}[1d])))", null) }
    disk_used     = { filter = try("resource.type = \"cloudsql_database\" AND resource.labels.project_id = \"${google_sql_database_instance.this[0].project}\" AND resource.labels.database_id = \"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/bytes_used\"", null), query = null }
    unused_disk   = { filter = try("resource.type = \"cloudsql_database\" AND resource.labels.project_id = \"${google_sql_database_instance.this[0].project}\" AND resource.labels.database_id = \"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\"", null), query = null }
    postgres_idle = { filter = null, query = try("(sum(max_over_time(cloudsql_googleapis_com:database_postgresql_num_backends{monitored_resource=\"cloudsql_database\", project_id=\"${google_sql_database_instance.this[0].project}\", database_id=\"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\"}[1d])))", null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle          = !startswith(var.database_version, "POSTGRES") && coalesce(var.instance_type, "CLOUD_SQL_INSTANCE") != "ON_PREMISES_INSTANCE" # else PostgreSQL counts connections by another metric, and an instance of your own is not billed
    cpu           = coalesce(var.instance_type, "CLOUD_SQL_INSTANCE") != "ON_PREMISES_INSTANCE"                                                  # else an instance of your own is neither billed nor measured
    disk_used     = coalesce(var.instance_type, "CLOUD_SQL_INSTANCE") != "ON_PREMISES_INSTANCE"                                                  # else an instance of your own is neither billed nor measured
    unused_disk   = coalesce(var.instance_type, "CLOUD_SQL_INSTANCE") != "ON_PREMISES_INSTANCE"                                                  # else an instance of your own is neither billed nor measured
    postgres_idle = startswith(var.database_version, "POSTGRES") && coalesce(var.instance_type, "CLOUD_SQL_INSTANCE") != "ON_PREMISES_INSTANCE"  # else only PostgreSQL publishes it
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
