# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                  = false
    connect_mode            = "DIRECT_PEERING"
    deletion_policy         = "ABANDON"
    maintenance_policy      = { weekly_maintenance_window = [{ day = "MONDAY", start_time = {} }] }
    project                 = "shop-prod"
    read_replicas_mode      = "READ_REPLICAS_DISABLED"
    replica_count           = 0
    tier                    = "BASIC"
    transit_encryption_mode = "DISABLED"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # connect_mode must be DIRECT_PEERING or PRIVATE_SERVICE_ACCESS.
    connect_mode = "no-such-value"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # maintenance_policy: weekly_maintenance_window.day must be DAY_OF_WEEK_UNSPECIFIED, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY.
    maintenance_policy = { weekly_maintenance_window = [{ day = "no-such-value", start_time = {} }] }
    # memory_size_gb must be 1 to 300.
    memory_size_gb = 0
    # An instance name has up to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # persistence_config: persistence_mode must be DISABLED or RDB.
    persistence_config = { persistence_mode = "no-such-value" }
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # read_replicas_mode must be READ_REPLICAS_DISABLED or READ_REPLICAS_ENABLED.
    read_replicas_mode = "no-such-value"
    # replica_count must be 0 to 5.
    replica_count = -1
    # tier must be BASIC or STANDARD_HA.
    tier = "no-such-value"
    # transit_encryption_mode must be DISABLED or SERVER_AUTHENTICATION.
    transit_encryption_mode = "no-such-value"
  }
  expect_failures = [var.connect_mode, var.deletion_policy, var.maintenance_policy, var.memory_size_gb, var.name, var.persistence_config, var.project, var.read_replicas_mode, var.replica_count, var.tier, var.transit_encryption_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # memory_size_gb must be 1 to 300.
    memory_size_gb = 301
    # persistence_config: rdb_snapshot_period must be ONE_HOUR, SIX_HOURS, TWELVE_HOURS or TWENTY_FOUR_HOURS.
    persistence_config = { rdb_snapshot_period = "no-such-value" }
    # replica_count must be 0 to 5.
    replica_count = 6
  }
  expect_failures = [var.memory_size_gb, var.persistence_config, var.replica_count]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Read replicas need tier STANDARD_HA.
    replica_count = 1
  }
  expect_failures = [google_redis_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Read replicas need memory_size_gb of at least 5.
    memory_size_gb     = 4
    read_replicas_mode = "READ_REPLICAS_ENABLED"
    tier               = "STANDARD_HA"
  }
  expect_failures = [google_redis_instance.this[0]]
}
