# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

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
    create = false
    cache_usage_limits = [
      {
        data_storage    = [{ maximum = 10, unit = "GB" }]
        ecpu_per_second = [{ maximum = 5000 }]
      },
    ]
    snapshot_retention_limit = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # cache_usage_limits.data_storage.maximum must be 1 to 5000.
    cache_usage_limits = [{ data_storage = [{ maximum = 0, unit = "GB" }], ecpu_per_second = [{ maximum = 5000 }] }]
    # daily_snapshot_time is a time such as 03:00.
    daily_snapshot_time = "?"
    # engine must be memcached, redis or valkey.
    engine = "no-such-value"
    # A cache name has up to 40 letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # snapshot_retention_limit must be 0 to 35.
    snapshot_retention_limit = -1
  }
  expect_failures = [var.cache_usage_limits, var.daily_snapshot_time, var.engine, var.name, var.snapshot_retention_limit]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # cache_usage_limits.data_storage.minimum must be 1 to 5000.
    cache_usage_limits = [{ data_storage = [{ maximum = 10, unit = "GB", minimum = 0 }], ecpu_per_second = [{ maximum = 5000 }] }]
    # snapshot_retention_limit must be 0 to 35.
    snapshot_retention_limit = 36
  }
  expect_failures = [var.cache_usage_limits, var.snapshot_retention_limit]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # cache_usage_limits.data_storage.unit must be GB.
    cache_usage_limits = [{ data_storage = [{ maximum = 10, unit = "no-such-value" }], ecpu_per_second = [{ maximum = 5000 }] }]
  }
  expect_failures = [var.cache_usage_limits]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # cache_usage_limits.ecpu_per_second.maximum must be 1000 to 15000000.
    cache_usage_limits = [{ data_storage = [{ maximum = 10, unit = "GB" }], ecpu_per_second = [{ maximum = 999 }] }]
  }
  expect_failures = [var.cache_usage_limits]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # cache_usage_limits.ecpu_per_second.minimum must be 1000 to 15000000.
    cache_usage_limits = [{ data_storage = [{ maximum = 10, unit = "GB" }], ecpu_per_second = [{ maximum = 5000, minimum = 999 }] }]
  }
  expect_failures = [var.cache_usage_limits]
}
