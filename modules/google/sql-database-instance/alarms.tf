locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description             = "Idle: nobody connects to this database, and it is billed by the second."
      aligner                 = "ALIGN_MAX"
      comparison              = "COMPARISON_LT"
      duration                = "3600s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_ACTIVE"
      period                  = 3600
      threshold               = 1
    }
    cpu = {
      description             = "Idle: a database whose CPU rests is billed by the vCPU and second."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_LT"
      duration                = "3600s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_ACTIVE"
      period                  = 3600
      threshold               = null
    }
    disk_used = {
      description             = "Spend: storage grows by itself and never shrinks."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_GT"
      duration                = "0s"
      evaluation_missing_data = null
      period                  = 3600
      threshold               = null
    }
    unused_disk = {
      description             = "Waste: allocated storage is billed empty too."
      aligner                 = "ALIGN_MEAN"
      comparison              = "COMPARISON_LT"
      duration                = "0s"
      evaluation_missing_data = null
      period                  = 3600
      threshold               = null
    }
  }

  watched = {
    idle = {
      filter = try("resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\" AND metric.type = \"cloudsql.googleapis.com/database/network/connections\"", null)
    }
    cpu = {
      filter = try("resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\" AND metric.type = \"cloudsql.googleapis.com/database/cpu/utilization\"", null)
    }
    disk_used = {
      filter = try("resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/bytes_used\"", null)
    }
    unused_disk = {
      filter = try("resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${google_sql_database_instance.this[0].project}:${google_sql_database_instance.this[0].name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\"", null)
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(coalesce(try(var.alarms[key].threshold, null), signal.threshold), null)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
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

    condition_threshold {
      comparison              = each.value.comparison
      duration                = each.value.duration
      evaluation_missing_data = each.value.evaluation_missing_data
      filter                  = local.watched[each.key].filter
      threshold_value         = each.value.threshold

      aggregations {
        alignment_period   = "${each.value.period}s"
        per_series_aligner = each.value.aligner
      }
    }
  }
}
