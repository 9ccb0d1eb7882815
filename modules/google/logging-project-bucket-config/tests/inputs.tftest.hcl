# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  bucket_id = "_Default"
  location  = "global"
  project   = "shop-prod"
  budget    = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012" }
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
    create          = false
    deletion_policy = "ABANDON"
    retention_days  = 1
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # retention_days must be 1 to 3650.
    retention_days = 0
  }
  expect_failures = [var.deletion_policy, var.retention_days]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # retention_days must be 1 to 3650.
    retention_days = 3651
  }
  expect_failures = [var.retention_days]
}
