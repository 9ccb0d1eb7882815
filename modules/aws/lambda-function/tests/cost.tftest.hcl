mock_provider "aws" {}

variables {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "python3.13"
  s3_bucket     = "example-artifacts"
  s3_key        = "orders.zip"
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

run "every_created_thing_carries_the_cost_tags" {
  command = plan
  assert {
    condition = alltrue([
      for tags in concat([aws_lambda_function.this[0].tags, aws_budgets_budget.this[0].tags, aws_cloudwatch_log_group.this[0].tags], [for alarm in aws_cloudwatch_metric_alarm.this : alarm.tags]) :
      tags["application"] == "shop" && tags["cost_center"] == "cc-1000" && tags["cost_scope"] == "orders" && tags["environment"] == "dev" && tags["managed_by"] == "terraform" && tags["owner"] == "team@example.com"
    ])
    error_message = "a cost tag is missing"
  }
}

run "cost_tags_win_over_the_callers_tags" {
  command = plan
  variables {
    tags = { application = "somebody", team = "checkout" }
  }
  assert {
    condition     = output.tags["application"] == "shop" && output.tags["team"] == "checkout"
    error_message = "precedence of tags is wrong"
  }
}

run "the_budget_counts_this_scope_only" {
  command = plan
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).values[0] == "user:cost_scope$orders" && aws_budgets_budget.this[0].limit_amount == "20.00"
    error_message = "budget filter or amount is wrong"
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-100", "ACTUAL-80", "FORECASTED-100"])
    error_message = "budget alerts are wrong"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    budget = { shared = "shop" }
  }
  assert {
    condition     = length(aws_budgets_budget.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
}

run "only_signals_with_a_threshold_become_alarms" {
  command = plan
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "idle"
    error_message = "unexpected alarms"
  }
}

run "thresholds_of_the_caller_become_alarms" {
  command = plan
  variables {
    alarms = { concurrency = { threshold = 1000 }, duration = { threshold = 1000 }, idle = { threshold = 1000 }, invocations = { threshold = 1000 } }
  }
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "concurrency,duration,idle,invocations"
    error_message = "an alarm is missing"
  }
  assert {
    condition     = alltrue([for one in aws_cloudwatch_metric_alarm.this : one.actions_enabled && length(one.alarm_actions) == 1])
    error_message = "an alarm tells nobody"
  }
}

run "alarms_can_be_switched_off" {
  command = plan
  variables {
    alarms = { concurrency = { enabled = false }, duration = { enabled = false }, idle = { enabled = false }, invocations = { enabled = false } }
  }
  assert {
    condition     = length(aws_cloudwatch_metric_alarm.this) == 0
    error_message = "an alarm that is switched off was created"
  }
}

run "nothing_when_switched_off" {
  command = plan
  variables {
    create = false
  }
  assert {
    condition     = length(aws_lambda_function.this) + length(aws_budgets_budget.this) + length(aws_cloudwatch_log_group.this) + length(aws_cloudwatch_metric_alarm.this) == 0 && output.arn == null
    error_message = "create = false still creates"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [aws_lambda_function.this]
}

run "no_budget_with_a_reason" {
  command = plan
  variables {
    budget = null
    cost = {
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition     = length(aws_budgets_budget.this) == 0 && length(aws_lambda_function.this) == 1
    error_message = "opt-out failed"
  }
}

run "wrong_application_is_refused" {
  command = plan
  variables {
    cost = {
      application = ""
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_cost_center_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = ""
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_environment_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = ""
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_owner_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = ""
    }
  }
  expect_failures = [var.cost]
}

run "unknown_signal_is_refused" {
  command = plan
  variables {
    alarms = { no_such_signal = { threshold = 1 } }
  }
  expect_failures = [var.alarms]
}

run "reserved_tags_are_refused" {
  command = plan
  variables {
    tags = { "aws:owner" = "x" }
  }
  expect_failures = [var.tags]
}

run "too_many_tags_are_refused" {
  command = plan
  variables {
    tags = { for number in range(50) : "key-${number}" => "x" }
  }
  expect_failures = [var.tags]
}

run "a_budget_nobody_hears_warns" {
  command = plan
  variables {
    notifications = {}
  }
  expect_failures = [check.budget_is_heard, check.alarms_are_heard]
}
