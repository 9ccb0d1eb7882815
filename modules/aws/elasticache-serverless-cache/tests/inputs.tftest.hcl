# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {}

variables {
  engine = "valkey"
  name   = "orders"
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "right_values_are_taken" {
  command = plan
  variables {
    create                   = false
    cache_usage_limits       = [{ data_storage = [{ maximum = 10, unit = "GB" }], ecpu_per_second = [{ maximum = 5000 }] }]
    snapshot_retention_limit = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # daily_snapshot_time is a time such as 03:00.
    daily_snapshot_time = "?"
    # engine must be memcached, redis or valkey.
    engine = "no-such-value"
    # A cache name has up to 40 letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # snapshot_retention_limit must be 0 to 35.
    snapshot_retention_limit = -1
  }
  expect_failures = [var.daily_snapshot_time, var.engine, var.name, var.snapshot_retention_limit]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # snapshot_retention_limit must be 0 to 35.
    snapshot_retention_limit = 36
  }
  expect_failures = [var.snapshot_retention_limit]
}
