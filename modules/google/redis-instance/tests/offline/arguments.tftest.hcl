# What callers give stands in the Redis instance, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  memory_size_gb = 1
  name           = "orders"
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project        = "shop-prod"
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
    alternative_location_id = "alternative-location-id"
    auth_enabled            = false
    authorized_network      = "authorized-network"
    connect_mode            = "DIRECT_PEERING"
    customer_managed_key    = "customer-managed-key"
    deletion_policy         = "ABANDON"
    deletion_protection     = true
    display_name            = "display-name"
    location_id             = "location-id"
    maintenance_policy = {
      description = "description"
      weekly_maintenance_window = [
        {
          day        = "MONDAY"
          start_time = { hours = 1, minutes = 2, nanos = 3, seconds = 60 }
        },
      ]
    }
    maintenance_version = "maintenance-version"
    persistence_config = {
      persistence_mode        = "DISABLED"
      rdb_snapshot_period     = "ONE_HOUR"
      rdb_snapshot_start_time = "2026-01-01T00:00:00Z"
    }
    project                 = "shop-prod"
    read_replicas_mode      = "READ_REPLICAS_DISABLED"
    redis_configs           = { example = "example" }
    redis_version           = "redis-version"
    region                  = "europe-west1"
    replica_count           = 2
    tier                    = "STANDARD_HA"
    reserved_ip_range       = "reserved-ip-range"
    secondary_ip_range      = "secondary-ip-range"
    timeouts                = { create = "30m", delete = "31m", update = "32m" }
    transit_encryption_mode = "SERVER_AUTHENTICATION"
  }
  assert {
    condition = alltrue([
      google_redis_instance.this[0].alternative_location_id == "alternative-location-id",
      google_redis_instance.this[0].auth_enabled == false,
      google_redis_instance.this[0].authorized_network == "authorized-network",
      google_redis_instance.this[0].connect_mode == "DIRECT_PEERING",
      google_redis_instance.this[0].customer_managed_key == "customer-managed-key",
      google_redis_instance.this[0].deletion_policy == "ABANDON",
      google_redis_instance.this[0].deletion_protection == true,
      google_redis_instance.this[0].display_name == "display-name",
      google_redis_instance.this[0].location_id == "location-id",
      google_redis_instance.this[0].maintenance_version == "maintenance-version",
      google_redis_instance.this[0].memory_size_gb == 1,
      google_redis_instance.this[0].name == "orders",
      google_redis_instance.this[0].project == "shop-prod",
      google_redis_instance.this[0].read_replicas_mode == "READ_REPLICAS_DISABLED",
      google_redis_instance.this[0].redis_configs == tomap({ example = "example" }),
      google_redis_instance.this[0].redis_version == "redis-version",
      google_redis_instance.this[0].region == "europe-west1",
      google_redis_instance.this[0].replica_count == 2,
      google_redis_instance.this[0].reserved_ip_range == "reserved-ip-range",
      google_redis_instance.this[0].secondary_ip_range == "secondary-ip-range",
      google_redis_instance.this[0].tier == "STANDARD_HA",
      google_redis_instance.this[0].transit_encryption_mode == "SERVER_AUTHENTICATION",
      google_redis_instance.this[0].maintenance_policy[0].description == "description",
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].day == "MONDAY",
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].hours == 1,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].minutes == 2,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].nanos == 3,
      google_redis_instance.this[0].maintenance_policy[0].weekly_maintenance_window[0].start_time[0].seconds == 60,
      google_redis_instance.this[0].persistence_config[0].persistence_mode == "DISABLED",
      google_redis_instance.this[0].persistence_config[0].rdb_snapshot_period == "ONE_HOUR",
      google_redis_instance.this[0].persistence_config[0].rdb_snapshot_start_time == "2026-01-01T00:00:00Z",
      google_redis_instance.this[0].timeouts.create == "30m",
      google_redis_instance.this[0].timeouts.delete == "31m",
      google_redis_instance.this[0].timeouts.update == "32m",
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    auth_enabled        = true
    deletion_protection = false
  }
  assert {
    condition = alltrue([
      google_redis_instance.this[0].auth_enabled == true,
      google_redis_instance.this[0].deletion_protection == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    auth_enabled        = false
    deletion_protection = true
  }
  assert {
    condition = alltrue([
      google_redis_instance.this[0].auth_enabled == false,
      google_redis_instance.this[0].deletion_protection == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    maintenance_policy = { description = "description" }
  }
  assert {
    condition = alltrue([
      google_redis_instance.this[0].auth_enabled == true,
      google_redis_instance.this[0].tier == "BASIC",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create         = false
    memory_size_gb = 1
    replica_count  = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create         = false
    memory_size_gb = 300
    replica_count  = 5
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    labels        = null
    notifications = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.labels != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      clients = { enabled = false, threshold = 1 }
      memory  = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.id == try(google_redis_instance.this[0].id, null),
      output.name == try(google_redis_instance.this[0].name, null),
      output.host == try(google_redis_instance.this[0].host, null),
      output.port == try(google_redis_instance.this[0].port, null),
      output.read_endpoint == try(google_redis_instance.this[0].read_endpoint, null),
      output.server_ca_certs == try(google_redis_instance.this[0].server_ca_certs, null),
    ])
    error_message = "an output tells something else"
  }
}
