mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:us-east-1:123456789012:cost" }
  }
  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
  mock_resource "aws_ce_anomaly_monitor" {
    defaults = { arn = "arn:aws:ce::123456789012:anomalymonitor/own" }
  }
}

variables {
  emails = ["finops@example.com"]
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
  }
}

run "a_member_account_gets_a_topic_and_a_monitor_and_activates_nothing" {
  assert {
    condition = alltrue([
      length(aws_sns_topic.this) == 1,
      length(aws_ce_anomaly_monitor.this) == 1,
      length(aws_ce_anomaly_subscription.this) == 1,
      length(aws_ce_cost_allocation_tag.this) == 0,
      length(aws_budgets_budget.this) == 0,
      length(aws_kms_key.this) == 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].monitor_type == "DIMENSIONAL" && aws_ce_anomaly_monitor.this[0].monitor_dimension == "SERVICE"
    error_message = "the monitor does not watch all services"
  }
  assert {
    condition     = aws_ce_anomaly_subscription.this[0].frequency == "IMMEDIATE" && one(aws_ce_anomaly_subscription.this[0].subscriber).type == "SNS"
    error_message = "only SNS hears of anomalies at once"
  }
  assert {
    condition     = output.notifications.sns_topic_arns[0] == "arn:aws:sns:us-east-1:123456789012:cost" && length(output.notifications.emails) == 0
    error_message = "notifications do not fit the modules of resources"
  }
}

run "only_this_account_may_publish" {
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_sns_topic_policy.this[0].policy).Statement :
      statement.Condition.StringEquals["aws:SourceAccount"] == "123456789012" if statement.Effect == "Allow"
    ])
    error_message = "a publisher of another account may speak"
  }
  assert {
    condition = toset([
      for statement in jsondecode(aws_sns_topic_policy.this[0].policy).Statement : statement.Principal.Service if statement.Effect == "Allow"
    ]) == toset(["budgets.amazonaws.com", "cloudwatch.amazonaws.com", "costalerts.amazonaws.com"])
    error_message = "the publishers are wrong"
  }
  assert {
    condition = one([
      for statement in jsondecode(aws_sns_topic_policy.this[0].policy).Statement : statement.Condition.ArnLike["aws:SourceArn"] if statement.Sid == "BudgetsPublish"
    ]) == "arn:aws:budgets::123456789012:*"
    error_message = "budgets are not bound to their ARN"
  }
}

run "the_payer_account_activates_the_keys" {
  variables {
    payer_account        = true
    cost_allocation_tags = ["cost_scope", "team"]
  }
  assert {
    condition     = join(",", output.cost_allocation_tags) == "cost_scope,team" && alltrue([for tag in aws_ce_cost_allocation_tag.this : tag.status == "Active"])
    error_message = "the keys are not activated"
  }
}

run "everything_carries_the_cost_tags" {
  variables {
    budget  = { amount = 10000 }
    encrypt = true
    tags    = { owner = "somebody", team = "platform" }
  }
  assert {
    condition = alltrue([
      for tags in [aws_sns_topic.this[0].tags, aws_kms_key.this[0].tags, aws_ce_anomaly_monitor.this[0].tags, aws_ce_anomaly_subscription.this[0].tags, aws_budgets_budget.this[0].tags] :
      tags["owner"] == "finops@example.com" && tags["cost_scope"] == "cost" && tags["managed_by"] == "terraform" && tags["team"] == "platform"
    ])
    error_message = "a cost tag is missing, or lost against the caller's"
  }
}

run "an_encrypted_topic_lets_the_services_use_its_key" {
  variables {
    encrypt = true
  }
  assert {
    condition     = aws_sns_topic.this[0].kms_master_key_id == aws_kms_key.this[0].arn && aws_kms_key.this[0].enable_key_rotation
    error_message = "the topic does not use its key"
  }
  assert {
    condition = length([
      for statement in jsondecode(aws_kms_key.this[0].policy).Statement : statement
      if try(contains(statement.Action, "kms:GenerateDataKey*") && statement.Condition.StringEquals["aws:SourceAccount"] == "123456789012", false)
    ]) == 3
    error_message = "a publisher cannot encrypt"
  }
}

run "a_monitor_that_is_there_is_used" {
  variables {
    anomaly = { amount = 20, monitor_arn = "arn:aws:ce::123456789012:anomalymonitor/there" }
  }
  assert {
    condition     = length(aws_ce_anomaly_monitor.this) == 0 && one(aws_ce_anomaly_subscription.this[0].monitor_arn_list) == "arn:aws:ce::123456789012:anomalymonitor/there"
    error_message = "the monitor that is there is not used"
  }
}

run "no_anomaly_detection_when_there_is_one_elsewhere" {
  variables {
    anomaly = null
  }
  assert {
    condition     = length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0 && output.anomaly_monitor_arn == null
    error_message = "a second monitor would break the quota"
  }
}

run "the_account_budget_counts_everything_and_tells_the_topic" {
  variables {
    budget = { amount = 10000 }
  }
  assert {
    condition     = aws_budgets_budget.this[0].limit_amount == "10000.00" && length(aws_budgets_budget.this[0].cost_filter) == 0
    error_message = "the budget leaves something out"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_types).include_credit && one(aws_budgets_budget.this[0].cost_types).include_refund
    error_message = "the budget leaves out credits or refunds"
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-100", "ACTUAL-80", "FORECASTED-100"])
    error_message = "the alerts are wrong"
  }
  assert {
    condition     = alltrue([for one in aws_budgets_budget.this[0].notification : one(one.subscriber_sns_topic_arns) == aws_sns_topic.this[0].arn])
    error_message = "an alert does not reach the topic"
  }
}

run "credits_do_not_lower_what_a_budget_counts_when_told_so" {
  variables {
    budget = { amount = 10000, credits = false }
  }
  assert {
    condition     = !one(aws_budgets_budget.this[0].cost_types).include_credit && !one(aws_budgets_budget.this[0].cost_types).include_refund
    error_message = "credits are counted"
  }
}

run "a_daily_budget_forecasts_nothing" {
  variables {
    budget = { amount = 0.01, period = "daily" }
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-100", "ACTUAL-80"])
    error_message = "the alerts are wrong"
  }
}

run "what_aws_just_takes_is_taken" {
  variables {
    anomaly = { amount = 10000000000 }
    budget  = { amount = 20, alerts = concat([{ at = 15000000000000, on = "actual" }], [for at in range(1, 10) : { at = at, on = "actual" }]) }
  }
  assert {
    condition     = length(aws_budgets_budget.this[0].notification) == 10
    error_message = "an alert is missing"
  }
}

run "subscribers_of_all_kinds" {
  variables {
    subscribers = { chat = { protocol = "https", endpoint = "https://example.com/hook" } }
  }
  assert {
    condition     = join(",", sort(keys(aws_sns_topic_subscription.this))) == "chat,email-finops@example.com"
    error_message = "subscribers are missing"
  }
}

run "nothing_is_created_when_create_is_false" {
  variables {
    create        = false
    payer_account = true
    budget        = { amount = 1 }
    encrypt       = true
  }
  assert {
    condition = alltrue([
      length(aws_sns_topic.this) + length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) + length(aws_budgets_budget.this) == 0,
      length(aws_kms_key.this) + length(aws_ce_cost_allocation_tag.this) + length(aws_sns_topic_subscription.this) + length(aws_sns_topic_policy.this) == 0,
      output.topic_arn == null && length(output.notifications.sns_topic_arns) == 0,
    ])
    error_message = "something was created"
  }
}

run "a_topic_that_nobody_hears_is_told" {
  variables {
    emails = []
  }
  expect_failures = [check.somebody_listens]
}

run "two_keys_are_refused" {
  command = plan
  variables {
    encrypt     = true
    kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
  }
  expect_failures = [aws_sns_topic.this]
}

run "wrong_values_are_refused" {
  command = plan
  variables {
    anomaly              = { amount = 0 }
    budget               = { amount = 0 }
    cost                 = { application = "", cost_center = "cc-1000", environment = "prod", owner = "finops@example.com" }
    cost_allocation_tags = ["user:cost_scope"]
    emails               = ["nobody"]
    kms_key_arn          = "alias/aws/sns"
    name                 = "not a name"
    subscribers          = { pigeon = { protocol = "pigeon", endpoint = "roof" } }
  }
  expect_failures = [var.anomaly, var.budget, var.cost, var.cost_allocation_tags, var.emails, var.kms_key_arn, var.name, var.subscribers]
}

run "more_alerts_than_aws_takes_are_refused" {
  command = plan
  variables {
    anomaly = { amount = 10000000001 }
    budget  = { amount = 20, alerts = [for at in range(1, 12) : { at = at, on = "actual" }] }
  }
  expect_failures = [var.anomaly, var.budget]
}

run "less_than_a_cent_is_refused" {
  command = plan
  variables {
    budget = { amount = 0.009 }
  }
  expect_failures = [var.budget]
}

run "alerts_beyond_the_highest_are_refused" {
  command = plan
  variables {
    budget = { amount = 20, alerts = [{ at = 15000000000001, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "forecasts_of_a_daily_budget_are_refused" {
  command = plan
  variables {
    budget = { amount = 20, period = "daily", alerts = [{ at = 80, on = "forecast" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_budgets_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, period = "weekly" }
  }
  expect_failures = [var.budget]
}

run "budgets_without_alert_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, alerts = [] }
  }
  expect_failures = [var.budget]
}
