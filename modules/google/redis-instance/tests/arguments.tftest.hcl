# What callers give stands in the Redis instance as they gave it.
mock_provider "google" {}

variables {
  memory_size_gb = 1
  name           = "orders"
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
    alternative_location_id = "shop"
    auth_enabled            = false
    authorized_network      = "shop"
    connect_mode            = "DIRECT_PEERING"
    customer_managed_key    = "shop"
    deletion_policy         = "ABANDON"
    deletion_protection     = false
    display_name            = "shop"
    location_id             = "shop"
    maintenance_version     = "shop"
    name                    = "orders"
    project                 = "shop-prod"
    redis_configs           = { example = "shop" }
    redis_version           = "shop"
    region                  = "europe-west1"
    reserved_ip_range       = "shop"
    secondary_ip_range      = "shop"
    transit_encryption_mode = "DISABLED"
    maintenance_policy = {
      description = "shop"
      weekly_maintenance_window = [{
        day        = "MONDAY"
        start_time = { hours = 1, minutes = 1, nanos = 1, seconds = 60 }
      }]
    }
    persistence_config = {
      persistence_mode        = "DISABLED"
      rdb_snapshot_period     = "ONE_HOUR"
      rdb_snapshot_start_time = "2026-01-01T00:00:00Z"
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_redis_instance.this[0].alternative_location_id == var.alternative_location_id,
      google_redis_instance.this[0].auth_enabled == var.auth_enabled,
      google_redis_instance.this[0].authorized_network == var.authorized_network,
      google_redis_instance.this[0].connect_mode == var.connect_mode,
      google_redis_instance.this[0].customer_managed_key == var.customer_managed_key,
      google_redis_instance.this[0].deletion_policy == var.deletion_policy,
      google_redis_instance.this[0].deletion_protection == var.deletion_protection,
      google_redis_instance.this[0].display_name == var.display_name,
      google_redis_instance.this[0].location_id == var.location_id,
      google_redis_instance.this[0].maintenance_version == var.maintenance_version,
      google_redis_instance.this[0].name == var.name,
      google_redis_instance.this[0].project == var.project,
      google_redis_instance.this[0].redis_configs == var.redis_configs,
      google_redis_instance.this[0].redis_version == var.redis_version,
      google_redis_instance.this[0].region == var.region,
      google_redis_instance.this[0].reserved_ip_range == var.reserved_ip_range,
      google_redis_instance.this[0].secondary_ip_range == var.secondary_ip_range,
      google_redis_instance.this[0].transit_encryption_mode == var.transit_encryption_mode,
      google_redis_instance.this[0].maintenance_policy[0].description == var.maintenance_policy.description,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].day == var.maintenance_policy.weekly_maintenance_window[0].day,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].hours == var.maintenance_policy.weekly_maintenance_window[0].start_time.hours,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].minutes == var.maintenance_policy.weekly_maintenance_window[0].start_time.minutes,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].nanos == var.maintenance_policy.weekly_maintenance_window[0].start_time.nanos,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].seconds == var.maintenance_policy.weekly_maintenance_window[0].start_time.seconds,
      google_redis_instance.this[0].persistence_config[0].persistence_mode == var.persistence_config.persistence_mode,
      google_redis_instance.this[0].persistence_config[0].rdb_snapshot_period == var.persistence_config.rdb_snapshot_period,
      google_redis_instance.this[0].persistence_config[0].rdb_snapshot_start_time == var.persistence_config.rdb_snapshot_start_time,
      google_redis_instance.this[0].timeouts.create == var.timeouts.create,
      google_redis_instance.this[0].timeouts.delete == var.timeouts.delete,
      google_redis_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
