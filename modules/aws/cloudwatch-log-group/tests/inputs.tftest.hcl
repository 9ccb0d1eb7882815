# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name   = "/shop/orders"
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
    create            = false
    log_group_class   = "STANDARD"
    retention_in_days = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # log_group_class must be STANDARD, INFREQUENT_ACCESS, ESSENTIALS or DELIVERY.
    log_group_class = "no-such-value"
    # A log group name has 1 to 512 letters, digits and _ . / # -.
    name = "?"
    # retention_in_days must be 0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653.
    retention_in_days = -7
  }
  expect_failures = [var.log_group_class, var.name, var.retention_in_days]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A DELIVERY log group keeps nothing; set retention_in_days to 0.
    log_group_class   = "DELIVERY"
    retention_in_days = 1
  }
  expect_failures = [aws_cloudwatch_log_group.this[0]]
}
