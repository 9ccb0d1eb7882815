# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  dataset_id   = "orders"
  budget       = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  price_region = "us-central1"
  project      = "shop-prod"
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
    create                          = false
    default_collation               = ""
    default_partition_expiration_ms = 0
    default_table_expiration_ms     = 3600000
    deletion_policy                 = "ABANDON"
    max_time_travel_hours           = "120"
    project                         = "shop-prod"
    storage_billing_model           = "LOGICAL"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A dataset id has letters, digits and underscores only.
    dataset_id = "?"
    # default_collation must be empty or und:ci.
    default_collation = "no-such-value"
    # default_partition_expiration_ms must be at least 0.
    default_partition_expiration_ms = -1
    # default_table_expiration_ms must be at least 3600000.
    default_table_expiration_ms = 3599999
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # max_time_travel_hours must be 48, 72, 96, 120, 144 or 168.
    max_time_travel_hours = "no-such-value"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # storage_billing_model must be LOGICAL or PHYSICAL.
    storage_billing_model = "no-such-value"
  }
  expect_failures = [var.dataset_id, var.default_collation, var.default_partition_expiration_ms, var.default_table_expiration_ms, var.deletion_policy, var.max_time_travel_hours, var.project, var.storage_billing_model]
}
