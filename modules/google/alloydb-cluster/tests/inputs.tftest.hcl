# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  cluster_id     = "orders"
  location       = "europe-west1"
  instances      = { orders = { instance_type = "PRIMARY", machine_config = { cpu_count = 2 } } }
  network_config = { network = "projects/shop-prod/global/networks/shop" }
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
    create                    = false
    automated_backup_policy   = { weekly_schedule = { days_of_week = ["MONDAY"], start_times = [{}] } }
    cluster_type              = "PRIMARY"
    continuous_backup_config  = merge({}, { recovery_window_days = 1 })
    deletion_policy           = "ABANDON"
    maintenance_update_policy = { maintenance_windows = [{ day = "MONDAY", start_time = { hours = 1 } }] }
    subscription_type         = "STANDARD"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # automated_backup_policy: weekly_schedule.days_of_week must be MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY.
    automated_backup_policy = { weekly_schedule = { days_of_week = ["no-such-value"], start_times = [{}] } }
    # A cluster id has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    cluster_id = "?"
    # cluster_type must be PRIMARY or SECONDARY.
    cluster_type = "no-such-value"
    # continuous_backup_config.recovery_window_days must be 1 to 35.
    continuous_backup_config = merge({}, { recovery_window_days = 0 })
    # A version is POSTGRES_ and a number, such as POSTGRES_17.
    database_version = "?"
    # deletion_policy must be ABANDON, DEFAULT, DELETE, FORCE or PREVENT.
    deletion_policy = "no-such-value"
    # A cluster has one PRIMARY instance.
    instances = { a = { instance_type = "PRIMARY" }, b = { instance_type = "PRIMARY" } }
    # maintenance_update_policy: maintenance_windows.day must be MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY.
    maintenance_update_policy = { maintenance_windows = [{ day = "no-such-value", start_time = { hours = 1 } }] }
    # subscription_type must be STANDARD or TRIAL.
    subscription_type = "no-such-value"
  }
  expect_failures = [var.automated_backup_policy, var.cluster_id, var.cluster_type, var.continuous_backup_config, var.database_version, var.deletion_policy, var.instances, var.maintenance_update_policy, var.subscription_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # continuous_backup_config.recovery_window_days must be 1 to 35.
    continuous_backup_config = merge({}, { recovery_window_days = 36 })
  }
  expect_failures = [var.continuous_backup_config]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give exactly one of network_config and psc_config.
    psc_config = { psc_enabled = true }
  }
  expect_failures = [google_alloydb_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # cluster_type SECONDARY and secondary_config go together.
    cluster_type = "SECONDARY"
  }
  expect_failures = [google_alloydb_cluster.this[0]]
}
