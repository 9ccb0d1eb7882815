# What callers give stands in the Spanner instance as they gave it.
mock_provider "google" {}

variables {
  config           = "regional-europe-west1"
  display_name     = "Orders"
  name             = "orders"
  processing_units = 100
  budget           = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    config                       = "regional-europe-west1"
    default_backup_schedule_type = "AUTOMATIC"
    deletion_policy              = "ABANDON"
    display_name                 = "Orders"
    force_destroy                = false
    name                         = "orders"
    project                      = "shop-prod"
    timeouts                     = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_spanner_instance.this[0].config == var.config,
      google_spanner_instance.this[0].default_backup_schedule_type == var.default_backup_schedule_type,
      google_spanner_instance.this[0].deletion_policy == var.deletion_policy,
      google_spanner_instance.this[0].display_name == var.display_name,
      google_spanner_instance.this[0].force_destroy == var.force_destroy,
      google_spanner_instance.this[0].name == var.name,
      google_spanner_instance.this[0].project == var.project,
      google_spanner_instance.this[0].timeouts.create == var.timeouts.create,
      google_spanner_instance.this[0].timeouts.delete == var.timeouts.delete,
      google_spanner_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
