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
    metric_filters = {
      example = {
        pattern = "shop"
        metric_transformation = {
          default_value = "shop"
          dimensions    = { example = "shop" }
          name          = "shop"
          namespace     = "shop"
          unit          = "shop"
          value         = "shop"
        }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.this[0].kms_key_id == var.kms_key_id,
      aws_cloudwatch_log_group.this[0].name == var.name,
      aws_cloudwatch_log_group.this[0].skip_destroy == var.skip_destroy,
      aws_cloudwatch_log_metric_filter.this["example"].pattern == var.metric_filters["example"].pattern,
      aws_cloudwatch_log_metric_filter.this["example"].metric_transformation[0].default_value == var.metric_filters["example"].metric_transformation.default_value,
      aws_cloudwatch_log_metric_filter.this["example"].metric_transformation[0].dimensions == var.metric_filters["example"].metric_transformation.dimensions,
      aws_cloudwatch_log_metric_filter.this["example"].metric_transformation[0].name == var.metric_filters["example"].metric_transformation.name,
      aws_cloudwatch_log_metric_filter.this["example"].metric_transformation[0].namespace == var.metric_filters["example"].metric_transformation.namespace,
      aws_cloudwatch_log_metric_filter.this["example"].metric_transformation[0].unit == var.metric_filters["example"].metric_transformation.unit,
      aws_cloudwatch_log_metric_filter.this["example"].metric_transformation[0].value == var.metric_filters["example"].metric_transformation.value,
    ])
    error_message = "an argument is not what was given"
  }
}
