# What callers give stands in the AlloyDB cluster as they gave it.
mock_provider "google" {}

variables {
  cluster_id     = "orders"
  location       = "europe-west1"
  instances      = { orders = { instance_type = "PRIMARY", machine_config = { cpu_count = 2 } } }
  network_config = { network = "projects/shop-prod/global/networks/shop" }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    annotations                      = { example = "shop" }
    cluster_id                       = "orders"
    deletion_policy                  = "DEFAULT"
    deletion_protection              = false
    display_name                     = "shop"
    location                         = "europe-west1"
    project                          = "shop-prod"
    skip_await_major_version_upgrade = false
    subscription_type                = "STANDARD"
    automated_backup_policy = {
      backup_window            = "shop"
      enabled                  = false
      labels                   = { example = "shop" }
      location                 = "europe-west1"
      encryption_config        = { kms_key_name = "shop" }
      quantity_based_retention = { count = 1 }
      time_based_retention     = { retention_period = "shop" }
      weekly_schedule = {
        days_of_week = ["MONDAY"]
        start_times  = [{ hours = 1, minutes = 1, nanos = 1, seconds = 60 }]
      }
    }
    dataplex_config   = { enabled = false }
    encryption_config = { kms_key_name = "shop" }
    initial_user      = { password = "shop", user = "shop" }
    maintenance_update_policy = {
      maintenance_windows = [{
        day        = "MONDAY"
        start_time = { hours = 1, minutes = 1, nanos = 1, seconds = 60 }
      }]
    }
    restore_backup_source            = { backup_name = "shop" }
    restore_backupdr_backup_source   = { backup = "shop" }
    restore_backupdr_pitr_source     = { data_source = "shop", point_in_time = "2026-01-01T00:00:00Z" }
    restore_continuous_backup_source = { cluster = "shop", point_in_time = "2026-01-01T00:00:00Z" }
    timeouts                         = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_alloydb_cluster.this[0].annotations == var.annotations,
      google_alloydb_cluster.this[0].cluster_id == var.cluster_id,
      google_alloydb_cluster.this[0].deletion_policy == var.deletion_policy,
      google_alloydb_cluster.this[0].deletion_protection == var.deletion_protection,
      google_alloydb_cluster.this[0].display_name == var.display_name,
      google_alloydb_cluster.this[0].location == var.location,
      google_alloydb_cluster.this[0].project == var.project,
      google_alloydb_cluster.this[0].skip_await_major_version_upgrade == var.skip_await_major_version_upgrade,
      google_alloydb_cluster.this[0].subscription_type == var.subscription_type,
      google_alloydb_cluster.this[0].automated_backup_policy[0].backup_window == var.automated_backup_policy.backup_window,
      google_alloydb_cluster.this[0].automated_backup_policy[0].enabled == var.automated_backup_policy.enabled,
      google_alloydb_cluster.this[0].automated_backup_policy[0].location == var.automated_backup_policy.location,
      google_alloydb_cluster.this[0].automated_backup_policy[0].encryption_config[0].kms_key_name == var.automated_backup_policy.encryption_config.kms_key_name,
      google_alloydb_cluster.this[0].automated_backup_policy[0].quantity_based_retention[0].count == var.automated_backup_policy.quantity_based_retention.count,
      google_alloydb_cluster.this[0].automated_backup_policy[0].time_based_retention[0].retention_period == var.automated_backup_policy.time_based_retention.retention_period,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].days_of_week == var.automated_backup_policy.weekly_schedule.days_of_week,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].hours == var.automated_backup_policy.weekly_schedule.start_times[0].hours,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].minutes == var.automated_backup_policy.weekly_schedule.start_times[0].minutes,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].nanos == var.automated_backup_policy.weekly_schedule.start_times[0].nanos,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].seconds == var.automated_backup_policy.weekly_schedule.start_times[0].seconds,
      google_alloydb_cluster.this[0].dataplex_config[0].enabled == var.dataplex_config.enabled,
      google_alloydb_cluster.this[0].encryption_config[0].kms_key_name == var.encryption_config.kms_key_name,
      google_alloydb_cluster.this[0].initial_user[0].password == var.initial_user.password,
      google_alloydb_cluster.this[0].initial_user[0].user == var.initial_user.user,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].day == var.maintenance_update_policy.maintenance_windows[0].day,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].hours == var.maintenance_update_policy.maintenance_windows[0].start_time.hours,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].minutes == var.maintenance_update_policy.maintenance_windows[0].start_time.minutes,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].nanos == var.maintenance_update_policy.maintenance_windows[0].start_time.nanos,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].seconds == var.maintenance_update_policy.maintenance_windows[0].start_time.seconds,
      google_alloydb_cluster.this[0].network_config[0].network == var.network_config.network,
      google_alloydb_cluster.this[0].restore_backup_source[0].backup_name == var.restore_backup_source.backup_name,
      google_alloydb_cluster.this[0].restore_backupdr_backup_source[0].backup == var.restore_backupdr_backup_source.backup,
      google_alloydb_cluster.this[0].restore_backupdr_pitr_source[0].data_source == var.restore_backupdr_pitr_source.data_source,
      google_alloydb_cluster.this[0].restore_backupdr_pitr_source[0].point_in_time == var.restore_backupdr_pitr_source.point_in_time,
      google_alloydb_cluster.this[0].restore_continuous_backup_source[0].cluster == var.restore_continuous_backup_source.cluster,
      google_alloydb_cluster.this[0].restore_continuous_backup_source[0].point_in_time == var.restore_continuous_backup_source.point_in_time,
      google_alloydb_cluster.this[0].timeouts.create == var.timeouts.create,
      google_alloydb_cluster.this[0].timeouts.delete == var.timeouts.delete,
      google_alloydb_cluster.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
