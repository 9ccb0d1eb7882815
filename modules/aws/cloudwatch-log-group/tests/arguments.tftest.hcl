# What callers give stands in the log group as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    kms_key_id   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    name         = "/shop/orders"
    skip_destroy = false
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.this[0].kms_key_id == var.kms_key_id,
      aws_cloudwatch_log_group.this[0].name == var.name,
      aws_cloudwatch_log_group.this[0].skip_destroy == var.skip_destroy,
    ])
    error_message = "an argument is not what was given"
  }
}
