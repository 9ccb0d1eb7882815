# What tells instances apart is never cut off without a word: a hash stands for what is too long, and for what cannot be in a name.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  max_size            = 2
  min_size            = 1
  name                = "orders"
  vpc_zone_identifier = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  launch_template     = {}
  machine = {
    image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    instance_type = "t4g.micro"
  }
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
        [{ for one in aws_autoscaling_group.this[0].tag : one.key => one.value }],
        [for one in aws_iam_instance_profile.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_launch_template.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags],
        flatten([for one in aws_launch_template.this : one.tag_specifications[*].tags])
      ) :
      try(tags["cost_scope"], null) == output.cost.scope
    ])
    error_message = "something does not carry the caller's scope"
  }
  assert {
    condition     = length(aws_autoscaling_group.this[0].tag) == length(tomap(output.tags)) && alltrue([for one in aws_autoscaling_group.this[0].tag : one.propagate_at_launch])
    error_message = "tag.propagate_at_launch does not hand the tags on"
  }
  assert {
    condition     = length(aws_launch_template.this[0].tag_specifications) == 3 && alltrue([for one in aws_launch_template.this[0].tag_specifications : one.tags == tomap(output.tags)])
    error_message = "aws_launch_template.this.tag_specifications.tags does not hand the tags on"
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
      application = join("", [for _ in range(218) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(218) : "a"])}-dev-autoscaling-group-orders-87d7b345"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "a"])}-340ef6d4"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(218) : "a"])
    error_message = "a tag has another value"
  }
}

run "a_default_scope_as_long_as_may_be_is_whole" {
  command = plan
  variables {
    cost = {
      application = join("", [for _ in range(217) : "a"])
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  assert {
    condition     = output.cost.scope == "${join("", [for _ in range(217) : "a"])}-dev-autoscaling-group-orders-us-east-1"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-${join("", [for _ in range(80) : "a"])}-1cb938b5"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == join("", [for _ in range(217) : "a"])
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
    condition     = output.cost.scope == "shopz-z9-1-dev-autoscaling-group-orders-us-east-1-1ef13719"
    error_message = "the scope is another"
  }
  assert {
    condition     = output.cost.budget_name == "cost-scope-shopz-z9-1-dev-autoscaling-group-orders-us-east-1-1ef13719"
    error_message = "the budget is called otherwise"
  }
  assert {
    condition     = output.tags["application"] == "ShopZ-z9+1"
    error_message = "a tag has another value"
  }
}
