# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {}

variables {
  domain = "vpc"
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "orders"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # domain must be vpc.
    domain = "no-such-value"
  }
  expect_failures = [var.domain]
}
