# A snapshot schedule works on the disks that it is attached to.
resource "google_compute_disk_resource_policy_attachment" "this" {
  count = var.create && var.snapshots != null ? 1 : 0

  disk    = google_compute_disk.this[0].name
  name    = google_compute_resource_policy.snapshots[0].name
  project = var.project
  zone    = var.zone
}

# Snapshots by hand are kept, and billed, until somebody deletes them; a schedule deletes its own.
resource "google_compute_resource_policy" "snapshots" {
  count = var.create && var.snapshots != null ? 1 : 0

  name    = [for name in [try("${var.name}-${var.zone}-snapshots", var.name)] : length(name) <= 63 ? name : "${substr(name, 0, 54)}-${substr(sha256(name), 0, 8)}"][0]
  project = var.project
  region  = try(regex("^[a-z]+-[a-z]+[0-9]+", var.zone), null)

  snapshot_schedule_policy {
    retention_policy {
      max_retention_days    = var.snapshots.days_kept
      on_source_disk_delete = "APPLY_RETENTION_POLICY"
    }

    schedule {
      daily_schedule {
        days_in_cycle = var.snapshots.every_days
        start_time    = var.snapshots.start_time
      }
    }

    snapshot_properties { labels = local.labels }
  }
}
