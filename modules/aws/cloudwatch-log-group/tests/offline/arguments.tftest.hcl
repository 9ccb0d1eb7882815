# What callers give stands in the log group, and in what belongs to it, as they gave it.
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
    name            = "/shop/orders"
    kms_key_id      = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_group_class = "STANDARD"
    metric_filters = {
      errors = {
        metric_transformation = {
          name          = "OrderErrors"
          namespace     = "Shop"
          value         = "1"
          default_value = "shop"
          dimensions    = { example = "shop" }
          unit          = "shop"
        }
        pattern = "ERROR"
      }
    }
    retention_in_days = 1
    skip_destroy      = true
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_cloudwatch_log_group.this[0].log_group_class == "STANDARD",
      aws_cloudwatch_log_group.this[0].name == "/shop/orders",
      aws_cloudwatch_log_group.this[0].retention_in_days == 1,
      aws_cloudwatch_log_group.this[0].skip_destroy == true,
      aws_cloudwatch_log_metric_filter.this["errors"].log_group_name == "/shop/orders",
      aws_cloudwatch_log_metric_filter.this["errors"].name == "errors",
      aws_cloudwatch_log_metric_filter.this["errors"].pattern == "ERROR",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].default_value == "shop",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].dimensions == tomap({ example = "shop" }),
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].name == "OrderErrors",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].namespace == "Shop",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].unit == "shop",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].value == "1",
    ])
    error_message = "an argument is not what was given"
  }
}
