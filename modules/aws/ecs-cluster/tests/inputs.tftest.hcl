# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
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
    create  = false
    setting = [{ name = "containerInsights", value = "disabled" }]
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # configuration.execute_command_configuration.logging must be NONE, DEFAULT or OVERRIDE.
    configuration = { execute_command_configuration = { logging = "no-such-value" } }
    # A cluster name holds letters, digits, - and _, 255 characters at most.
    name = "?"
    # setting.name must be containerInsights.
    setting = [for one in [{ name = "containerInsights", value = "disabled" }] : merge(one, { name = "no-such-value" })]
  }
  expect_failures = [var.configuration, var.name, var.setting]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # setting.value must be disabled, enabled or enhanced.
    setting = [for one in [{ name = "containerInsights", value = "disabled" }] : merge(one, { value = "no-such-value" })]
  }
  expect_failures = [var.setting]
}
