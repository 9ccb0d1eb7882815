# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  release_label = "emr-7.9.0"
  type          = "spark"
  budget        = { amount = 20 }
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
    create                  = false
    architecture            = "ARM64"
    auto_stop_configuration = merge({}, { idle_timeout_minutes = 1 })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # architecture must be ARM64 or X86_64.
    architecture = "no-such-value"
    # auto_stop_configuration.idle_timeout_minutes must be 1 to 10080.
    auto_stop_configuration = merge({}, { idle_timeout_minutes = 0 })
    # An application name has 1 to 64 letters, digits and . _ / # -.
    name = "?"
    # A release label begins with "emr-".
    release_label = "~emr-"
    # type must be spark or hive.
    type = "no-such-value"
  }
  expect_failures = [var.architecture, var.auto_stop_configuration, var.name, var.release_label, var.type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # auto_stop_configuration.idle_timeout_minutes must be 1 to 10080.
    auto_stop_configuration = merge({}, { idle_timeout_minutes = 10081 })
  }
  expect_failures = [var.auto_stop_configuration]
}
