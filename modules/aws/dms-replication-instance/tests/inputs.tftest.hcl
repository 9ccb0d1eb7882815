# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  replication_instance_class = "dms.t3.medium"
  replication_instance_id    = "orders"
  allocated_storage          = 20
  budget                     = { amount = 20 }
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
    create             = false
    log_retention_days = 1
    network_type       = "IPV4"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # allocated_storage must be 5 to 6144.
    allocated_storage = 4
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # network_type must be IPV4 or DUAL.
    network_type = "no-such-value"
    # A replication instance class begins with "dms.".
    replication_instance_class = "~dms."
    # A name has up to 63 letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    replication_instance_id = "?"
  }
  expect_failures = [var.allocated_storage, var.log_retention_days, var.network_type, var.replication_instance_class, var.replication_instance_id]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # allocated_storage must be 5 to 6144.
    allocated_storage = 6145
  }
  expect_failures = [var.allocated_storage]
}
