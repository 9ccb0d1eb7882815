# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  instances          = { one = { instance_class = "db.t4g.medium" } }
  master_username    = "orders"
  budget             = { amount = 20 }
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
    create                          = false
    backup_retention_period         = 1
    enabled_cloudwatch_logs_exports = ["profiler"]
    engine                          = "docdb"
    log_retention_days              = 1
    restore_to_point_in_time        = merge({ source_cluster_identifier = "shop" }, { restore_type = "full-copy" })
    storage_type                    = "standard"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # backup_retention_period must be 1 to 35.
    backup_retention_period = 0
    # A cluster identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    cluster_identifier = "?"
    # enabled_cloudwatch_logs_exports may hold audit and profiler.
    enabled_cloudwatch_logs_exports = ["no-such-value"]
    # engine must be docdb.
    engine = "no-such-value"
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # restore_to_point_in_time.restore_type must be full-copy or copy-on-write.
    restore_to_point_in_time = merge({ source_cluster_identifier = "shop" }, { restore_type = "no-such-value" })
    # storage_type must be standard or iopt1.
    storage_type = "no-such-value"
  }
  expect_failures = [var.backup_retention_period, var.cluster_identifier, var.enabled_cloudwatch_logs_exports, var.engine, var.log_retention_days, var.restore_to_point_in_time, var.storage_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # backup_retention_period must be 1 to 35.
    backup_retention_period = 36
  }
  expect_failures = [var.backup_retention_period]
}
