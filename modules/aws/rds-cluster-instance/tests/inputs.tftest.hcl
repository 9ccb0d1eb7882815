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
  engine             = "aurora-postgresql"
  identifier         = "orders-1"
  instance_class     = "db.t4g.medium"
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
    create                                = false
    monitoring_interval                   = 0
    performance_insights_retention_period = 7
    promotion_tier                        = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # engine must be aurora-mysql, aurora-postgresql, mysql or postgres.
    engine = "no-such-value"
    # An identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    identifier = "?"
    # An instance class begins with "db.".
    instance_class = "~db."
    # monitoring_interval must be 0, 1, 5, 10, 15, 30 or 60.
    monitoring_interval = -7
    # performance_insights_retention_period must be 7, 731 or 31 times 1 to 23.
    performance_insights_retention_period = 744
    # promotion_tier must be 0 to 15.
    promotion_tier = -1
  }
  expect_failures = [var.engine, var.identifier, var.instance_class, var.monitoring_interval, var.performance_insights_retention_period, var.promotion_tier]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # promotion_tier must be 0 to 15.
    promotion_tier = 16
  }
  expect_failures = [var.promotion_tier]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Enhanced monitoring needs monitoring_role_arn.
    monitoring_interval = 1
  }
  expect_failures = [aws_rds_cluster_instance.this[0]]
}
