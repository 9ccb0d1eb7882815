# What callers give stands in the Redis instance, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    memory_size_gb          = 1
    name                    = "orders"
    alternative_location_id = "shop"
    auth_enabled            = false
    authorized_network      = "shop"
    connect_mode            = "DIRECT_PEERING"
    customer_managed_key    = "shop"
    deletion_policy         = "ABANDON"
    deletion_protection     = true
    display_name            = "shop"
    location_id             = "shop"
    maintenance_policy = {
      description = "shop"
      weekly_maintenance_window = [
        {
          day        = "MONDAY"
          start_time = { hours = 1, minutes = 1, nanos = 1, seconds = 60 }
        },
      ]
    }
    maintenance_version = "shop"
    persistence_config = {
      persistence_mode        = "DISABLED"
      rdb_snapshot_period     = "ONE_HOUR"
      rdb_snapshot_start_time = "2026-01-01T00:00:00Z"
    }
    project                 = "shop-prod"
    read_replicas_mode      = "READ_REPLICAS_DISABLED"
    redis_configs           = { example = "shop" }
    redis_version           = "shop"
    region                  = "europe-west1"
    replica_count           = 1
    tier                    = "STANDARD_HA"
    reserved_ip_range       = "shop"
    secondary_ip_range      = "shop"
    timeouts                = { create = "30m", delete = "30m", update = "30m" }
    transit_encryption_mode = "SERVER_AUTHENTICATION"
  }
  assert {
    condition = alltrue([
      google_redis_instance.this[0].alternative_location_id == "shop",
      google_redis_instance.this[0].auth_enabled == false,
      google_redis_instance.this[0].authorized_network == "shop",
      google_redis_instance.this[0].connect_mode == "DIRECT_PEERING",
      google_redis_instance.this[0].customer_managed_key == "shop",
      google_redis_instance.this[0].deletion_policy == "ABANDON",
      google_redis_instance.this[0].deletion_protection == true,
      google_redis_instance.this[0].display_name == "shop",
      google_redis_instance.this[0].location_id == "shop",
      google_redis_instance.this[0].maintenance_version == "shop",
      google_redis_instance.this[0].memory_size_gb == 1,
      google_redis_instance.this[0].name == "orders",
      google_redis_instance.this[0].project == "shop-prod",
      google_redis_instance.this[0].read_replicas_mode == "READ_REPLICAS_DISABLED",
      google_redis_instance.this[0].redis_configs == tomap({ example = "shop" }),
      google_redis_instance.this[0].redis_version == "shop",
      google_redis_instance.this[0].region == "europe-west1",
      google_redis_instance.this[0].replica_count == 1,
      google_redis_instance.this[0].reserved_ip_range == "shop",
      google_redis_instance.this[0].secondary_ip_range == "shop",
      google_redis_instance.this[0].tier == "STANDARD_HA",
      google_redis_instance.this[0].transit_encryption_mode == "SERVER_AUTHENTICATION",
      google_redis_instance.this[0].maintenance_policy[0].description == "shop",
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].day == "MONDAY",
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].hours == 1,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].minutes == 1,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].nanos == 1,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].seconds == 60,
      google_redis_instance.this[0].persistence_config[0].persistence_mode == "DISABLED",
      google_redis_instance.this[0].persistence_config[0].rdb_snapshot_period == "ONE_HOUR",
      google_redis_instance.this[0].persistence_config[0].rdb_snapshot_start_time == "2026-01-01T00:00:00Z",
      google_redis_instance.this[0].timeouts.create == "30m",
      google_redis_instance.this[0].timeouts.delete == "30m",
      google_redis_instance.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    maintenance_policy = { weekly_maintenance_window = [] }
  }
  assert {
    condition = alltrue([
      length(google_redis_instance.this[0].maintenance_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    maintenance_policy = { weekly_maintenance_window = [{ day = "MONDAY", start_time = {} }] }
  }
  assert {
    condition = alltrue([
      length(google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    persistence_config = {}
  }
  assert {
    condition = alltrue([
      length(google_redis_instance.this[0].persistence_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
