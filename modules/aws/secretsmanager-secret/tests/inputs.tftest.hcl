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
    create                  = false
    policy                  = "{}"
    recovery_window_in_days = 7
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A secret name has 1 to 512 letters, digits and / _ + = . @ -.
    name = "?"
    # policy must be JSON.
    policy = "{"
    # recovery_window_in_days must be 0, or 7 to 30.
    recovery_window_in_days = 6
  }
  expect_failures = [var.name, var.policy, var.recovery_window_in_days]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # recovery_window_in_days must be 0, or 7 to 30.
    recovery_window_in_days = 31
  }
  expect_failures = [var.recovery_window_in_days]
}
