locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description = "Idle: nobody reads or writes this disk, and it is billed by its size; the metric knows it by the device name that its instance gives it, so ask for this only where that is the disk's name."
      days        = 7
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold = try(var.alarms[key].threshold, null)
      days      = coalesce(try(var.alarms[key].days, null), signal.days)
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
    condition_prometheus_query_language {
      disable_metric_validation = true # a new resource has not published the metric yet
      evaluation_interval       = "3600s"
      # No day of the last ones may reach the threshold, and all of them must be over since this was created.
      query = "max_over_time((${"(sum(increase(compute_googleapis_com:instance_disk_read_ops_count{monitored_resource=\"gce_instance\", project_id=\"${google_compute_disk.this[0].project}\", device_name=\"${google_compute_disk.this[0].name}\", zone=\"${basename(google_compute_disk.this[0].zone)}\"}[1d])) or vector(0)) + (sum(increase(compute_googleapis_com:instance_disk_write_ops_count{monitored_resource=\"gce_instance\", project_id=\"${google_compute_disk.this[0].project}\", device_name=\"${google_compute_disk.this[0].name}\", zone=\"${basename(google_compute_disk.this[0].zone)}\"}[1d])) or vector(0))"})[${each.value.days}d:1d]) < ${each.value.threshold} and on() year() * 10000 + month() * 100 + day_of_month() > ${formatdate("YYYYMMDD", timeadd(local.created, "${24 * each.value.days}h"))}"
    }
  }
}
