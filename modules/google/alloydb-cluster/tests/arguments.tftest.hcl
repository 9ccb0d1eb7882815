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
    instances = {
      orders = {
        instance_type            = "PRIMARY"
        machine_config           = { cpu_count = 2, machine_type = "e2-small" }
        activation_policy        = "ALWAYS"
        availability_type        = "ZONAL"
        database_flags           = { example = "shop" }
        display_name             = "shop"
        gce_zone                 = "shop"
        client_connection_config = { require_connectors = false, ssl_config = { ssl_mode = "ENCRYPTED_ONLY" } }
        connection_pool_config   = { enabled = false, flags = { example = "shop" } }
        network_config = {
          allocated_ip_range_override  = "shop"
          enable_outbound_public_ip    = false
          enable_public_ip             = false
          authorized_external_networks = [{ cidr_range = "10.0.0.0/24" }]
        }
        query_insights_config = {
          query_plans_per_minute  = 1
          query_string_length     = 1
          record_application_tags = false
          record_client_address   = false
        }
        read_pool_config = { node_count = 1 }
      }
    }
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
      google_alloydb_instance.this["orders"].instance_type == var.instances["orders"].instance_type,
      google_alloydb_instance.this["orders"].machine_config[0].cpu_count == var.instances["orders"].machine_config.cpu_count,
      google_alloydb_instance.this["orders"].machine_config[0].machine_type == var.instances["orders"].machine_config.machine_type,
      google_alloydb_instance.this["orders"].activation_policy == var.instances["orders"].activation_policy,
      google_alloydb_instance.this["orders"].availability_type == var.instances["orders"].availability_type,
      google_alloydb_instance.this["orders"].database_flags == var.instances["orders"].database_flags,
      google_alloydb_instance.this["orders"].display_name == var.instances["orders"].display_name,
      google_alloydb_instance.this["orders"].gce_zone == var.instances["orders"].gce_zone,
      google_alloydb_instance.this["orders"].client_connection_config[0].require_connectors == var.instances["orders"].client_connection_config.require_connectors,
      google_alloydb_instance.this["orders"].client_connection_config[0].ssl_config[0].ssl_mode == var.instances["orders"].client_connection_config.ssl_config.ssl_mode,
      google_alloydb_instance.this["orders"].connection_pool_config[0].enabled == var.instances["orders"].connection_pool_config.enabled,
      google_alloydb_instance.this["orders"].connection_pool_config[0].flags == var.instances["orders"].connection_pool_config.flags,
      google_alloydb_instance.this["orders"].network_config[0].allocated_ip_range_override == var.instances["orders"].network_config.allocated_ip_range_override,
      google_alloydb_instance.this["orders"].network_config[0].enable_outbound_public_ip == var.instances["orders"].network_config.enable_outbound_public_ip,
      google_alloydb_instance.this["orders"].network_config[0].enable_public_ip == var.instances["orders"].network_config.enable_public_ip,
      google_alloydb_instance.this["orders"].network_config[0].authorized_external_networks[0].cidr_range == var.instances["orders"].network_config.authorized_external_networks[0].cidr_range,
      google_alloydb_instance.this["orders"].query_insights_config[0].query_plans_per_minute == var.instances["orders"].query_insights_config.query_plans_per_minute,
      google_alloydb_instance.this["orders"].query_insights_config[0].query_string_length == var.instances["orders"].query_insights_config.query_string_length,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_application_tags == var.instances["orders"].query_insights_config.record_application_tags,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_client_address == var.instances["orders"].query_insights_config.record_client_address,
      google_alloydb_instance.this["orders"].read_pool_config[0].node_count == var.instances["orders"].read_pool_config.node_count,
    ])
    error_message = "an argument is not what was given"
  }
}
