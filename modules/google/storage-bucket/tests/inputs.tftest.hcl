# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  location = "EUROPE-WEST1"
  name     = "example-orders"
  budget   = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project  = "shop-prod"
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
    create                   = false
    autoclass                = merge({ enabled = false }, { terminal_storage_class = "ARCHIVE" })
    deletion_policy          = "ABANDON"
    ip_filter                = { mode = "Enabled" }
    project                  = "shop-prod"
    public_access_prevention = "enforced"
    rpo                      = "ASYNC_TURBO"
    soft_delete_policy       = merge({}, { retention_duration_seconds = 604800 })
    storage_class            = "ARCHIVE"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # autoclass.terminal_storage_class must be ARCHIVE or NEARLINE.
    autoclass = merge({ enabled = false }, { terminal_storage_class = "no-such-value" })
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # ip_filter: mode must be Enabled or Disabled.
    ip_filter = { mode = "no-such-value" }
    # A bucket name must not begin with "goog".
    name = "googx"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # public_access_prevention must be enforced or inherited.
    public_access_prevention = "no-such-value"
    # rpo must be ASYNC_TURBO or DEFAULT.
    rpo = "no-such-value"
    # soft_delete_policy.retention_duration_seconds must be 0 or 604800 to 7776000 (7 to 90 days).
    soft_delete_policy = merge({}, { retention_duration_seconds = 604799 })
    # storage_class must be STANDARD, NEARLINE, COLDLINE, ARCHIVE, REGIONAL or MULTI_REGIONAL.
    storage_class = "no-such-value"
  }
  expect_failures = [var.autoclass, var.deletion_policy, var.ip_filter, var.name, var.project, var.public_access_prevention, var.rpo, var.soft_delete_policy, var.storage_class]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # A bucket name has at least 3 lower-case letters, digits, dots, - and _, and begins and ends with a letter or digit.
    name = "?"
    # soft_delete_policy.retention_duration_seconds must be 0 or 604800 to 7776000 (7 to 90 days).
    soft_delete_policy = merge({}, { retention_duration_seconds = 7776001 })
  }
  expect_failures = [var.name, var.soft_delete_policy]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # With autoclass, lifecycle_rule must not change classes.
    autoclass = { enabled = true }
    lifecycle_rule = [
      {
        action    = { type = "SetStorageClass", storage_class = "NEARLINE" }
        condition = { age = 30 }
      },
    ]
  }
  expect_failures = [google_storage_bucket.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A hierarchical namespace knows no versioning.
    hierarchical_namespace = { enabled = true }
    versioning             = { enabled = true }
  }
  expect_failures = [google_storage_bucket.this[0]]
}
