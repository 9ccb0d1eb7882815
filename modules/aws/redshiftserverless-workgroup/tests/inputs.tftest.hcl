# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  namespace_name = "orders"
  workgroup_name = "orders"
  namespace      = { db_name = "orders", admin_username = "orders" }
  budget         = { amount = 20 }
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
    create                   = false
    base_capacity            = 4
    max_capacity             = 32
    price_performance_target = merge({ enabled = false }, { level = 1 })
    track_name               = "current"
    usage_limits = {
      compute = {
        usage_type    = "serverless-compute"
        amount        = 60
        period        = "daily"
        breach_action = "deactivate"
      }
    }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # base_capacity must be 4, a multiple of 8 up to 512, or of 32 up to 1024.
    base_capacity = 3
    # max_capacity must be 4 or more.
    max_capacity = 3
    # A namespace name has 3 to 64 lower-case letters, digits and hyphens.
    namespace_name = "?"
    # price_performance_target.level must be 1, 25, 50, 75 or 100.
    price_performance_target = merge({ enabled = false }, { level = -7 })
    # track_name must be current or trailing.
    track_name = "no-such-value"
    # usage_limits.usage_type must be serverless-compute or cross-region-datasharing.
    usage_limits = { for key, one in {
      compute = {
        usage_type    = "serverless-compute"
        amount        = 60
        period        = "daily"
        breach_action = "deactivate"
      }
    } : key => merge(one, { usage_type = "no-such-value" }) }
    # A workgroup name has 3 to 64 lower-case letters, digits and hyphens.
    workgroup_name = "?"
  }
  expect_failures = [var.base_capacity, var.max_capacity, var.namespace_name, var.price_performance_target, var.track_name, var.usage_limits, var.workgroup_name]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # base_capacity must be 4, a multiple of 8 up to 512, or of 32 up to 1024.
    base_capacity = 1025
    # usage_limits.breach_action must be log, emit-metric or deactivate.
    usage_limits = { for key, one in {
      compute = {
        usage_type    = "serverless-compute"
        amount        = 60
        period        = "daily"
        breach_action = "deactivate"
      }
    } : key => merge(one, { breach_action = "no-such-value" }) }
  }
  expect_failures = [var.base_capacity, var.usage_limits]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # base_capacity must not be larger than max_capacity.
    base_capacity = 64
    max_capacity  = 32
  }
  expect_failures = [aws_redshiftserverless_workgroup.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # price_performance_target takes the place of base_capacity; set that to null.
    base_capacity            = 4
    price_performance_target = { enabled = true }
  }
  expect_failures = [aws_redshiftserverless_workgroup.this[0]]
}
