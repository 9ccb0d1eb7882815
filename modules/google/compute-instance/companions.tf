# A machine that nobody needs at night is billed at night; a stopped one costs only its disks and addresses.
resource "google_compute_resource_policy" "schedule" {
  count = var.create && var.schedule != null ? 1 : 0

  name    = [for name in [try("${var.name}-${var.zone}-schedule", var.name)] : length(name) <= 63 ? name : "${substr(name, 0, 54)}-${substr(sha256(name), 0, 8)}"][0]
  project = var.project
  region  = try(regex("^[a-z]+-[a-z]+[0-9]+", var.zone), null)

  instance_schedule_policy {
    time_zone = var.schedule.time_zone
    dynamic "vm_start_schedule" {
      for_each = var.schedule.start == null ? [] : [var.schedule.start]
      content { schedule = vm_start_schedule.value }
    }
    vm_stop_schedule { schedule = var.schedule.stop }
  }
}
