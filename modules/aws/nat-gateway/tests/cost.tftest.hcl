mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
  mock_resource "aws_ce_anomaly_monitor" {
    defaults = {
      arn = "arn:aws:ce::123456789012:anomalymonitor/00000000-0000-0000-0000-000000000000"
    }
  }
}

variables {
  subnet_id = "subnet-0123456789abcdef0"
  name      = "orders"
  budget    = { amount = 20 }
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

run "the_defaults_create_exactly_this" {
  command = plan

  assert {
    condition = alltrue([
      length(aws_nat_gateway.this) == 1,
      length(aws_budgets_budget.this) == 1,
      join(",", [for key in keys(aws_cloudwatch_metric_alarm.this) : key if !contains(["bytes_in", "bytes_out"], key)]) == "idle",
      length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      try(aws_cloudwatch_metric_alarm.this["bytes_in"].threshold, null) == (try({ processed = 608828006 }["processed"], null)),
      try(aws_cloudwatch_metric_alarm.this["bytes_out"].threshold, null) == (try({ processed = 608828006 }["processed"], null)),
    ])
    error_message = "a threshold is another than the budget and the list price make it"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_nat_gateway.this[0].tags],
        [for one in aws_eip.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-nat-gateway-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|tags|tags_all)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its tags"
  }
  assert {
    condition = !anytrue([
      length(aws_eip.this) == 0,
    ])
    error_message = "an input has its effect without being given"
  }

  assert {
    condition     = aws_budgets_budget.this[0].budget_type == "COST" && aws_budgets_budget.this[0].name == "cost-scope-shop-dev-nat-gateway-orders-us-east-1"
    error_message = "the budget is called otherwise, or is none of costs"
  }
  assert {
    condition     = aws_budgets_budget.this[0].limit_amount == "20.00" && aws_budgets_budget.this[0].limit_unit == "USD" && aws_budgets_budget.this[0].time_unit == "MONTHLY"
    error_message = "budget amount, unit or period is wrong"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).name == "TagKeyValue" && one(aws_budgets_budget.this[0].cost_filter).values[0] == "user:cost_scope$shop-dev-nat-gateway-orders-us-east-1"
    error_message = "the budget counts something else"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_types).include_credit && one(aws_budgets_budget.this[0].cost_types).include_refund
    error_message = "the budget leaves out credits or refunds"
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}" if length(one.subscriber_email_addresses) == 1]) == toset(["ACTUAL-80", "ACTUAL-100", "FORECASTED-100"])
    error_message = "budget alerts are wrong"
  }
  assert {
    condition     = alltrue([for one in aws_budgets_budget.this[0].notification : one.comparison_operator == "GREATER_THAN" && one.threshold_type == "PERCENTAGE" && one.subscriber_email_addresses == toset(var.notifications.emails) && one.subscriber_sns_topic_arns == toset(var.notifications.sns_topic_arns)])
    error_message = "budget alerts compare otherwise, or tell somebody else"
  }

  assert {
    condition     = output.cost.scope == "shop-dev-nat-gateway-orders-us-east-1" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "everything_can_be_switched_on" {
  variables {
    alarms = {
      bytes_in  = { threshold = 1001 }
      bytes_out = { threshold = 1002 }
      idle      = { threshold = 1003 }
    }

    budget = {
      alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
      amount = 20
      period = "quarterly"
    }
    anomaly = { amount = 25, percent = 40 }
    tags    = { application = "somebody", team = "checkout" }
  }

  assert {
    condition = alltrue([
      for tags in concat(
        [aws_nat_gateway.this[0].tags],
        [for one in aws_eip.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-nat-gateway-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com", team = "checkout" } : try(tags[key], null) == value])
    ])
    error_message = "the caller's tags are missing, or win over cost tags"
  }
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "bytes_in,bytes_out,idle" && alltrue([for one in aws_cloudwatch_metric_alarm.this : one.actions_enabled && one.alarm_actions == toset(var.notifications.sns_topic_arns)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["bytes_in"].alarm_name == "cost-shop-dev-nat-gateway-orders-us-east-1-bytes-in",
      aws_cloudwatch_metric_alarm.this["bytes_in"].alarm_description == "Spend: every GB downloaded through the gateway is billed for processing.",
      aws_cloudwatch_metric_alarm.this["bytes_in"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["bytes_in"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["bytes_in"].evaluation_periods == 1,
      aws_cloudwatch_metric_alarm.this["bytes_in"].metric_name == "BytesInFromDestination",
      aws_cloudwatch_metric_alarm.this["bytes_in"].namespace == "AWS/NATGateway",
      aws_cloudwatch_metric_alarm.this["bytes_in"].period == 3600,
      aws_cloudwatch_metric_alarm.this["bytes_in"].statistic == "Sum",
      aws_cloudwatch_metric_alarm.this["bytes_in"].dimensions == tomap({ NatGatewayId = aws_nat_gateway.this[0].id }),
      aws_cloudwatch_metric_alarm.this["bytes_in"].threshold == 1001,
    ])
    error_message = "the alarm bytes_in watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["bytes_out"].alarm_name == "cost-shop-dev-nat-gateway-orders-us-east-1-bytes-out",
      aws_cloudwatch_metric_alarm.this["bytes_out"].alarm_description == "Spend: every GB sent through the gateway is billed for processing, besides its transfer.",
      aws_cloudwatch_metric_alarm.this["bytes_out"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["bytes_out"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["bytes_out"].evaluation_periods == 1,
      aws_cloudwatch_metric_alarm.this["bytes_out"].metric_name == "BytesOutToDestination",
      aws_cloudwatch_metric_alarm.this["bytes_out"].namespace == "AWS/NATGateway",
      aws_cloudwatch_metric_alarm.this["bytes_out"].period == 3600,
      aws_cloudwatch_metric_alarm.this["bytes_out"].statistic == "Sum",
      aws_cloudwatch_metric_alarm.this["bytes_out"].dimensions == tomap({ NatGatewayId = aws_nat_gateway.this[0].id }),
      aws_cloudwatch_metric_alarm.this["bytes_out"].threshold == 1002,
    ])
    error_message = "the alarm bytes_out watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["idle"].alarm_name == "cost-shop-dev-nat-gateway-orders-us-east-1-idle",
      aws_cloudwatch_metric_alarm.this["idle"].alarm_description == "Idle: no connection for days, and the gateway is billed by the hour.",
      aws_cloudwatch_metric_alarm.this["idle"].comparison_operator == "LessThanOrEqualToThreshold",
      aws_cloudwatch_metric_alarm.this["idle"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["idle"].evaluation_periods == 7,
      aws_cloudwatch_metric_alarm.this["idle"].metric_name == "ActiveConnectionCount",
      aws_cloudwatch_metric_alarm.this["idle"].namespace == "AWS/NATGateway",
      aws_cloudwatch_metric_alarm.this["idle"].period == 86400,
      aws_cloudwatch_metric_alarm.this["idle"].statistic == "Maximum",
      aws_cloudwatch_metric_alarm.this["idle"].dimensions == tomap({ NatGatewayId = aws_nat_gateway.this[0].id }),
      aws_cloudwatch_metric_alarm.this["idle"].threshold == 1003,
    ])
    error_message = "the alarm idle watches something else"
  }

  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-50", "FORECASTED-100"])
    error_message = "the budget tells at other thresholds than the caller's"
  }
  assert {
    condition     = aws_budgets_budget.this[0].time_unit == "QUARTERLY"
    error_message = "the budget counts another period"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].monitor_type == "CUSTOM" && aws_ce_anomaly_monitor.this[0].monitor_specification == jsonencode({ And = null, CostCategories = null, Dimensions = null, Not = null, Or = null, Tags = { Key = "cost_scope", MatchOptions = null, Values = ["shop-dev-nat-gateway-orders-us-east-1"] } })
    error_message = "the anomaly monitor watches something else"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].name == "cost-scope-shop-dev-nat-gateway-orders-us-east-1" && aws_ce_anomaly_subscription.this[0].name == "cost-scope-shop-dev-nat-gateway-orders-us-east-1" && length(aws_ce_anomaly_subscription.this[0].monitor_arn_list) == 1
    error_message = "what tells of anomalies is called otherwise, or watches nothing"
  }
  assert {
    condition     = aws_ce_anomaly_subscription.this[0].frequency == "DAILY" && aws_ce_anomaly_subscription.this[0].subscriber[*].address == tolist(var.notifications.emails) && one(aws_ce_anomaly_subscription.this[0].subscriber).type == "EMAIL" && { for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).key => one(one(one.dimension).values) } == { ANOMALY_TOTAL_IMPACT_ABSOLUTE = "25", ANOMALY_TOTAL_IMPACT_PERCENTAGE = "40" } && alltrue([for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).match_options == toset(["GREATER_THAN_OR_EQUAL"])])
    error_message = "anomalies are told to the wrong address, or at the wrong impact"
  }
}

run "alarms_look_back_as_far_as_they_are_told" {
  variables {
    alarms = {
      bytes_in  = { evaluation_periods = 168, threshold = 1001 }
      bytes_out = { evaluation_periods = 168, threshold = 1002 }
      idle      = { days = 2 }
    }
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["bytes_in"].alarm_name == "cost-shop-dev-nat-gateway-orders-us-east-1-bytes-in",
      aws_cloudwatch_metric_alarm.this["bytes_in"].alarm_description == "Spend: every GB downloaded through the gateway is billed for processing.",
      aws_cloudwatch_metric_alarm.this["bytes_in"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["bytes_in"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["bytes_in"].evaluation_periods == 168,
      aws_cloudwatch_metric_alarm.this["bytes_in"].metric_name == "BytesInFromDestination",
      aws_cloudwatch_metric_alarm.this["bytes_in"].namespace == "AWS/NATGateway",
      aws_cloudwatch_metric_alarm.this["bytes_in"].period == 3600,
      aws_cloudwatch_metric_alarm.this["bytes_in"].statistic == "Sum",
      aws_cloudwatch_metric_alarm.this["bytes_in"].dimensions == tomap({ NatGatewayId = aws_nat_gateway.this[0].id }),
      aws_cloudwatch_metric_alarm.this["bytes_in"].threshold == 1001,
    ])
    error_message = "the alarm bytes_in watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["bytes_out"].alarm_name == "cost-shop-dev-nat-gateway-orders-us-east-1-bytes-out",
      aws_cloudwatch_metric_alarm.this["bytes_out"].alarm_description == "Spend: every GB sent through the gateway is billed for processing, besides its transfer.",
      aws_cloudwatch_metric_alarm.this["bytes_out"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["bytes_out"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["bytes_out"].evaluation_periods == 168,
      aws_cloudwatch_metric_alarm.this["bytes_out"].metric_name == "BytesOutToDestination",
      aws_cloudwatch_metric_alarm.this["bytes_out"].namespace == "AWS/NATGateway",
      aws_cloudwatch_metric_alarm.this["bytes_out"].period == 3600,
      aws_cloudwatch_metric_alarm.this["bytes_out"].statistic == "Sum",
      aws_cloudwatch_metric_alarm.this["bytes_out"].dimensions == tomap({ NatGatewayId = aws_nat_gateway.this[0].id }),
      aws_cloudwatch_metric_alarm.this["bytes_out"].threshold == 1002,
    ])
    error_message = "the alarm bytes_out watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["idle"].alarm_name == "cost-shop-dev-nat-gateway-orders-us-east-1-idle",
      aws_cloudwatch_metric_alarm.this["idle"].alarm_description == "Idle: no connection for days, and the gateway is billed by the hour.",
      aws_cloudwatch_metric_alarm.this["idle"].comparison_operator == "LessThanOrEqualToThreshold",
      aws_cloudwatch_metric_alarm.this["idle"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["idle"].evaluation_periods == 2,
      aws_cloudwatch_metric_alarm.this["idle"].metric_name == "ActiveConnectionCount",
      aws_cloudwatch_metric_alarm.this["idle"].namespace == "AWS/NATGateway",
      aws_cloudwatch_metric_alarm.this["idle"].period == 86400,
      aws_cloudwatch_metric_alarm.this["idle"].statistic == "Maximum",
      aws_cloudwatch_metric_alarm.this["idle"].dimensions == tomap({ NatGatewayId = aws_nat_gateway.this[0].id }),
      aws_cloudwatch_metric_alarm.this["idle"].threshold == 0,
    ])
    error_message = "the alarm idle watches something else"
  }
}

run "the_name_is_the_tag_name" {
  command = plan
  variables {
    name = "orders"
  }
  assert {
    condition     = aws_nat_gateway.this[0].tags["Name"] == "orders"
    error_message = "the tag Name does not hold the name"
  }
}

run "a_tag_name_of_the_caller_wins" {
  command = plan
  variables {
    name = "orders"
    tags = { Name = "mine" }
  }
  assert {
    condition     = aws_nat_gateway.this[0].tags["Name"] == "mine"
    error_message = "the caller's tag Name is lost"
  }
}

run "what_can_stand_beside_it_comes_on_request" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_nat_gateway.this[0].tags],
        [for one in aws_eip.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-nat-gateway-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "create_elastic_ip_has_its_effect" {
  command = plan
  variables {
    allocation_id     = "eipalloc-0123456789abcdef0"
    create_elastic_ip = false
  }
  assert {
    condition     = length(aws_eip.this) == 0
    error_message = "create_elastic_ip has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_nat_gateway.this[0].tags],
        [for one in aws_eip.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-nat-gateway-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      bytes_in  = { threshold = 1001 }
      bytes_out = { threshold = 1002 }
      idle      = { threshold = 1003 }
    }

    anomaly = { amount = 25 }
  }
  assert {
    condition     = length(aws_nat_gateway.this) + length(aws_budgets_budget.this) + length(aws_eip.this) + length(aws_cloudwatch_metric_alarm.this) + length(aws_ce_anomaly_monitor.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.id == null,
      output.allocation_id == null,
      output.public_ip == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      bytes_in  = { enabled = false, threshold = 1 }
      bytes_out = { enabled = false, threshold = 1 }
      idle      = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition     = length(aws_nat_gateway.this) == 1 && length(aws_budgets_budget.this) == 0 && length(aws_cloudwatch_metric_alarm.this) == 0
    error_message = "a guardrail was created against the caller's word"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    anomaly = { amount = 25, frequency = "immediate" }
    budget  = { shared = "shop" }
  }
  assert {
    condition     = length(aws_budgets_budget.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
  assert {
    condition     = one(aws_ce_anomaly_subscription.this[0].subscriber).type == "SNS" && aws_ce_anomaly_subscription.this[0].subscriber[*].address == tolist(var.notifications.sns_topic_arns) && aws_ce_anomaly_subscription.this[0].frequency == "IMMEDIATE"
    error_message = "what is told at once goes to topics"
  }
  assert {
    condition     = [for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).dimension : "${one.key} ${one(one.match_options)} ${one(one.values)}"] == ["ANOMALY_TOTAL_IMPACT_ABSOLUTE GREATER_THAN_OR_EQUAL 25"] && length(one(aws_ce_anomaly_subscription.this[0].threshold_expression).and) == 0
    error_message = "anomalies are told at the wrong impact"
  }
}

run "guardrails_that_nobody_hears_warn" {
  command = plan
  variables {
    anomaly       = { amount = 25 }
    notifications = {}
    price_region  = "nowhere"
    alarms = {
      bytes_in  = { threshold = 1001 }
      bytes_out = { threshold = 1002 }
      idle      = { threshold = 1003 }
    }
  }
  expect_failures = [check.budget_is_heard, check.anomalies_are_heard, check.alarms_are_heard]
  assert {
    condition = length(aws_budgets_budget.this[0].notification) == 0 && alltrue([for one in aws_cloudwatch_metric_alarm.this : !one.actions_enabled])

    error_message = "a guardrail speaks although there is nobody to hear it"
  }
}

run "prices_of_elsewhere_are_said" {
  command = plan
  override_data {
    target = data.aws_region.current
    values = { id = "xx-nowhere-9" }
  }
  variables {
    price_region = "auto"
  }
  expect_failures = [check.alarms_have_prices]
}

run "an_alarm_without_a_price_is_missed" {
  command = plan
  variables {
    price_region = "xx-nowhere-9"
  }
  expect_failures = [check.alarms_have_prices]
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [aws_nat_gateway.this]
}

run "an_address_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      bytes_in  = { enabled = false, threshold = 1 }
      bytes_out = { enabled = false, threshold = 1 }
      idle      = { enabled = false, threshold = 1 }
    }
    anomaly = { amount = 25 }
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = { emails = ["team@example.com"] }
  }
  assert {
    condition     = length(aws_budgets_budget.this[0].notification) == 3 && length(aws_ce_anomaly_subscription.this) == 1
    error_message = "nobody hears of the budget, or of anomalies"
  }
}

run "a_topic_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      bytes_in  = { enabled = false, threshold = 1 }
      bytes_out = { enabled = false, threshold = 1 }
      idle      = { enabled = false, threshold = 1 }
    }
    anomaly = { amount = 25, frequency = "immediate" }
    budget  = { amount = 20, period = "daily" }
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = { sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"] }
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-80", "ACTUAL-100"]) && length(aws_ce_anomaly_subscription.this) == 1
    error_message = "nobody hears of the budget, which knows no forecasts of a day, or of anomalies"
  }
}

run "a_budget_leaves_out_credits_and_other_accounts_when_told_so" {
  command = plan
  variables {
    budget = { amount = 20, account_id = "123456789012", credits = false }
  }
  assert {
    condition     = one([for one in aws_budgets_budget.this[0].cost_filter : one.values[0] if one.name == "LinkedAccount"]) == "123456789012"
    error_message = "other accounts are counted"
  }
  assert {
    condition     = !one(aws_budgets_budget.this[0].cost_types).include_credit && !one(aws_budgets_budget.this[0].cost_types).include_refund
    error_message = "credits are counted"
  }
}

run "an_alarm_looks_back_no_further_than_cloudwatch_does" {
  command = plan
  variables {
    alarms = { bytes_in = { threshold = 1, evaluation_periods = 169 } }
  }
  expect_failures = [aws_cloudwatch_metric_alarm.this]
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # no signal of this type
    alarms = { no_such_signal = { threshold = 1 } }
    # no threshold
    anomaly = {}
    # neither an amount nor a shared budget
    budget = {}
    # an empty value
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = ""
    }
    # no e-mail address
    notifications = { emails = ["checkout"] }
    # another managed_by than the policy fixes
    tags = { managed_by = "terraformx" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.notifications, var.tags]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # no day at all
    alarms = { idle = { days = 0, threshold = 1 } }
    # an amount below zero
    anomaly = { amount = -1 }
    # both an amount and a shared budget
    budget = { amount = 20, shared = "shop" }
    # a value that is too long
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(257) : "x"])
    }
    # beyond actions per state max
    notifications = { sns_topic_arns = [for at in range(6) : "arn:aws:sns:us-east-1:123456789012:cost${at}"], budget_sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
    # a key with a character that no tag may hold
    tags = { "what?" = "x" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.notifications, var.tags]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # half a day
    alarms = { idle = { days = 1.5, threshold = 1 } }
    # no frequency of alerts
    anomaly = { amount = 25, frequency = "hourly" }
    # no money
    budget = { amount = 0 }
    # a character that no tag value may hold
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "what?"
    }
    # a key that is too long
    tags = { (join("", [for _ in range(129) : "x"])) = "x" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # more days than the cloud looks back
    alarms = { idle = { days = 8, threshold = 1 } }
    # a share of nothing
    anomaly = { percent = 0 }
    # no period of a budget
    budget = { amount = 20, period = "hourly" }
    # a reserved beginning of a value
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "aws:x"
    }
    # a reserved beginning of a key
    tags = { "aws:owner" = "x" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # periods of what counts days
    alarms = { idle = { evaluation_periods = 1, threshold = 1 } }
    # beyond threshold max
    anomaly = { amount = 10000000001 }
    # an alert on nothing known
    budget = { amount = 20, alerts = [{ at = 80, on = "guess" }] }
    # a value that is too long
    tags = { team = join("", [for _ in range(257) : "x"]) }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.tags]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # days of what is not about idleness
    alarms = { bytes_in = { days = 1, threshold = 1 } }
    # the same alert twice
    budget = { amount = 20, alerts = [for _ in range(2) : { at = 80, on = "actual" }] }
    # a value with a character that no tag may hold
    tags = { team = "what?" }
  }
  expect_failures = [var.alarms, var.budget, var.tags]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # beyond evaluation periods min
    alarms = { bytes_in = { evaluation_periods = 0 } }
    # no alerts
    budget = { amount = 20, alerts = [] }
    # a reserved beginning of a value
    tags = { team = "aws:x" }
  }
  expect_failures = [var.alarms, var.budget, var.tags]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # an alert at nothing
    budget = { amount = 20, alerts = [{ at = 0, on = "actual" }] }
    # more than 43
    tags = { for number in range(44) : "key-${number}" => "x" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_9" {
  command = plan
  variables {
    # beyond limit amount min
    budget = { amount = 0.005 }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_10" {
  command = plan
  variables {
    # beyond notifications max
    budget = { amount = 20, alerts = [for at in range(1, 12) : { at = at, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_11" {
  command = plan
  variables {
    # beyond threshold
    budget = { amount = 20, alerts = [{ at = 15000000000001, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_12" {
  command = plan
  variables {
    # beyond forecast alerts of daily budgets max
    budget = { amount = 20, period = "daily", alerts = [{ at = 80, on = "forecast" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_13" {
  command = plan
  variables {
    # beyond account id length
    budget = { amount = 20, account_id = "1111111111111" }
  }
  expect_failures = [var.budget]
}

run "what_is_just_allowed_is_taken" {
  command = plan
  variables {
    create = false
    alarms = { idle = { days = 1, threshold = 1 }, bytes_in = { evaluation_periods = 1, threshold = 1 } }
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(256) : "x"])
    }
    tags = merge({ (join("", [for _ in range(128) : "x"])) = join("", [for _ in range(256) : "x"]), "managed_by" = "terraform" }, { for number in range(41) : "key${number}" => "x" })
  }
}

run "what_the_cloud_just_takes_is_taken_1" {
  command = plan
  variables {
    # threshold_max
    anomaly = { amount = 10000000000, percent = 10000000000 }
    # limit_amount_min
    budget = { amount = 0.01 }
    # email_subscribers_max
    notifications = { emails = [for at in range(10) : "team${at}@example.com"], sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_2" {
  command = plan
  variables {
    # notifications_max
    budget = { amount = 20, alerts = [for at in range(1, 11) : { at = at, on = "actual" }] }
    # sns_subscribers_max
    notifications = { sns_topic_arns = [for at in range(2) : "arn:aws:sns:us-east-1:123456789012:cost${at}"], budget_sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_3" {
  command = plan
  variables {
    # threshold
    budget = { amount = 20, alerts = [{ at = 15000000000000, on = "actual" }] }
    # actions_per_state_max
    notifications = { sns_topic_arns = [for at in range(5) : "arn:aws:sns:us-east-1:123456789012:cost${at}"], budget_sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_4" {
  command = plan
  variables {
    # forecast_alerts_of_daily_budgets_max
    budget = { amount = 20, period = "daily" }
  }
}

run "what_the_cloud_just_takes_is_taken_5" {
  command = plan
  variables {
    # account_id_length
    budget = { amount = 20, account_id = "111111111111" }
  }
}

run "beyond_email_subscribers_max_is_refused" {
  command = plan
  variables {
    anomaly       = { amount = 25 }
    notifications = { emails = [for at in range(11) : "team${at}@example.com"], sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
  expect_failures = [aws_budgets_budget.this, aws_ce_anomaly_subscription.this]
}

run "beyond_sns_subscribers_max_is_refused" {
  command = plan
  variables {
    anomaly       = { amount = 25, frequency = "immediate" }
    notifications = { sns_topic_arns = [for at in range(2) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
  expect_failures = [aws_budgets_budget.this, aws_ce_anomaly_subscription.this]
}
