# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  command           = { script_location = "s3://example-artifacts/orders.py" }
  name              = "orders"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  glue_version      = "5.0"
  number_of_workers = 2
  worker_type       = "G.1X"
  budget            = { amount = 20 }
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

run "a_scope_of_the_callers_own_is_cut_in_names" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(90) : "s"])
    }
    tags    = { team = "checkout" }
    anomaly = { amount = 25 }
  }
  assert {
    condition     = output.cost.scope == join("", [for _ in range(90) : "s"])
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "s"])}-c345d593"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_glue_job.this[0].tags],
        [for one in aws_glue_trigger.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      try(tags["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }

  assert {
    condition     = jsondecode(aws_ce_anomaly_monitor.this[0].monitor_specification).Tags.Values == [output.cost.scope]
    error_message = "the anomaly monitor watches another scope"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).values[0] == format("user:%s$%s", "cost_scope", output.cost.scope)
    error_message = "the budget counts another scope"
  }
}

run "a_scope_of_the_callers_own_is_legal_in_names" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "orderz-Z9:eu"
    }
  }
  assert {
    condition     = output.cost.scope == "orderz-Z9:eu"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-orderz-Z9-eu-c1549af0"
    error_message = "the budget is called otherwise"
  }
}

run "a_long_default_scope_is_cut" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(227) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(227) : "a"])}-dev-glue-job-orders-f61afd3b"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "a"])}-d3cb1b09"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(227) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(226) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(226) : "a"])}-dev-glue-job-orders-us-east-1"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "a"])}-98f376af"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(226) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_is_legal" {
  command = plan
  variables {
    cost = {
      application = "ShopZ-z9+1"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "shopz-z9-1-dev-glue-job-orders-us-east-1-46323b90"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-glue-job-orders-us-east-1-46323b90"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == "ShopZ-z9+1"
    error_message = "a tag has another value"
  }
}
