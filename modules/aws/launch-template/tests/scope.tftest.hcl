# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
  instance_type = "t4g.micro"
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
        [aws_launch_template.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags]
      ) :
      try(tags["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }
  assert {
    condition     = length(aws_launch_template.this[0].tag_specifications) == 3 && alltrue([for one in aws_launch_template.this[0].tag_specifications : one.tags == tomap(output.tags)])
    error_message = "tag_specifications.tags does not hand the tags on"
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
      application = join("", [for _ in range(220) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(220) : "a"])}-dev-launch-template-orders-0bf82408"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "a"])}-7495f0ad"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(220) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(219) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(219) : "a"])}-dev-launch-template-orders-us-east-1"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "a"])}-cd3faaf3"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(219) : "a"])
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
    condition     = output.cost.scope == "shopz-z9-1-dev-launch-template-orders-us-east-1-d62ba108"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-launch-template-orders-us-east-1-d62ba108"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == "ShopZ-z9+1"
    error_message = "a tag has another value"
  }
}
