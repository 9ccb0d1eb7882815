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

run "what_is_given_arrives_1" {
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
          default_value = "default-value"
          dimensions    = { example = "example" }
          unit          = "unit"
        }
        pattern = "ERROR"
      }
    }
    retention_in_days = 1
    skip_destroy      = true
    price_region      = null
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
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].default_value == "default-value",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].dimensions == tomap({ example = "example" }),
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].name == "OrderErrors",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].namespace == "Shop",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].unit == "unit",
      aws_cloudwatch_log_metric_filter.this["errors"].metric_transformation[0].value == "1",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms         = null
    metric_filters = null
    notifications  = null
    tags           = null
    create         = false
    budget         = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.metric_filters != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_in = { enabled = false, threshold = 1 }
      idle     = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    metric_filters = {
      errors = {
        pattern               = "ERROR"
        metric_transformation = { name = "OrderErrors", namespace = "Shop", value = "1" }
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_cloudwatch_log_group.this[0].arn, null),
      output.id == try(aws_cloudwatch_log_group.this[0].id, null),
      output.name == try(aws_cloudwatch_log_group.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
