mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name      = "orders"
  attribute = [{ name = "id", type = "S" }]
  hash_key  = "id"
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
      length(aws_dynamodb_table.this) == 1,
      length(aws_budgets_budget.this) == 1,
      join(",", [for key in keys(aws_cloudwatch_metric_alarm.this) : key if !contains(["idle", "index_reads", "index_writes", "reads", "writes"], key)]) == "",
      length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0,
      length(aws_dynamodb_resource_policy.this) == 0,
      length(aws_appautoscaling_scheduled_action.this) == 0,
      length(aws_dynamodb_kinesis_streaming_destination.this) == 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      try(aws_cloudwatch_metric_alarm.this["index_reads"].threshold, null) == (coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && try(length(var.global_secondary_index), 0) >= 1 && try(length(var.global_secondary_index), 0) <= 10 ? try({ reads = 219178 }[coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && var.table_class != "STANDARD_INFREQUENT_ACCESS" ? "reads" : null], null) : null),
      try(aws_cloudwatch_metric_alarm.this["index_writes"].threshold, null) == (coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && try(length(var.global_secondary_index), 0) >= 1 && try(length(var.global_secondary_index), 0) <= 10 ? try({ writes = 43836 }[coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && var.table_class != "STANDARD_INFREQUENT_ACCESS" ? "writes" : null], null) : null),
      try(aws_cloudwatch_metric_alarm.this["reads"].threshold, null) == (coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" ? try({ reads = 219178 }[coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && var.table_class != "STANDARD_INFREQUENT_ACCESS" ? "reads" : null], null) : null),
      try(aws_cloudwatch_metric_alarm.this["writes"].threshold, null) == (coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" ? try({ writes = 43836 }[coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && var.table_class != "STANDARD_INFREQUENT_ACCESS" ? "writes" : null], null) : null),
    ])
    error_message = "a threshold is another than the budget and the list price make it"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_dynamodb_table.this[0].tags],
        [for one in aws_appautoscaling_target.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-dynamodb-table-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|replica|tags|tags_all)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its tags"
  }
  assert {
    condition = alltrue([
      for one in ["\\bignore_changes\\s*=\\s*\\[[^=}]*\\bimport_table\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\binput\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bread_capacity\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_date_time\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_source_name\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_source_table_arn\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_to_latest_time\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bwrite_capacity\\s*[],\\n#]"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "what something else changes later would be changed back"
  }
  assert {
    condition = !anytrue([
      length(aws_appautoscaling_target.this) == 2,
      length(aws_dynamodb_contributor_insights.this) == 1,
    ])
    error_message = "an input has its effect without being given"
  }

  assert {
    condition     = aws_budgets_budget.this[0].budget_type == "COST" && aws_budgets_budget.this[0].name == "cost-scope-shop-dev-dynamodb-table-orders-us-east-1"
    error_message = "the budget is called otherwise, or is none of costs"
  }
  assert {
    condition     = aws_budgets_budget.this[0].limit_amount == "20.00" && aws_budgets_budget.this[0].limit_unit == "USD" && aws_budgets_budget.this[0].time_unit == "MONTHLY"
    error_message = "budget amount, unit or period is wrong"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).name == "TagKeyValue" && one(aws_budgets_budget.this[0].cost_filter).values[0] == "user:cost_scope$shop-dev-dynamodb-table-orders-us-east-1"
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
    condition     = output.cost.scope == "shop-dev-dynamodb-table-orders-us-east-1" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "what_is_billed_apart_carries_the_tags" {
  command = plan
  variables {
    replica          = [{ region_name = "eu-west-1" }]
    stream_enabled   = true
    stream_view_type = "NEW_AND_OLD_IMAGES"
  }
  assert {
    condition     = distinct([for place in [for block in aws_dynamodb_table.this[0].replica : block.propagate_tags] : place == true]) == tolist([true])
    error_message = "replica.propagate_tags does not hand the tags on"
  }
}

run "everything_can_be_switched_on" {
  command = plan

  variables {
    alarms = {
      index_reads  = { threshold = 1001 }
      index_writes = { threshold = 1002 }
      reads        = { threshold = 1003 }
      writes       = { threshold = 1004 }
    }
    attribute              = [{ name = "id", type = "S" }, { name = "at", type = "S" }]
    billing_mode           = "PAY_PER_REQUEST"
    global_secondary_index = [{ hash_key = "at", name = "by-time", projection_type = "ALL" }]

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
        [aws_dynamodb_table.this[0].tags],
        [for one in aws_appautoscaling_target.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-dynamodb-table-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com", team = "checkout" } : try(tags[key], null) == value])
    ])
    error_message = "the caller's tags are missing, or win over cost tags"
  }
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "index_reads,index_writes,reads,writes" && alltrue([for one in aws_cloudwatch_metric_alarm.this : one.actions_enabled && one.alarm_actions == toset(var.notifications.sns_topic_arns)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["index_reads"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-index-reads",
      aws_cloudwatch_metric_alarm.this["index_reads"].alarm_description == "Spend: reads through a global secondary index are billed as those of a table.",
      aws_cloudwatch_metric_alarm.this["index_reads"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["index_reads"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["index_reads"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedReadCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedReadCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.label if query.id == "value"]) == "index_reads",
      [for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["index_reads"].threshold == 1001,
    ])
    error_message = "the alarm index_reads watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["index_writes"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-index-writes",
      aws_cloudwatch_metric_alarm.this["index_writes"].alarm_description == "Spend: each write that touches a global secondary index is billed there once more.",
      aws_cloudwatch_metric_alarm.this["index_writes"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["index_writes"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["index_writes"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedWriteCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedWriteCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.label if query.id == "value"]) == "index_writes",
      [for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["index_writes"].threshold == 1002,
    ])
    error_message = "the alarm index_writes watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["reads"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-reads",
      aws_cloudwatch_metric_alarm.this["reads"].alarm_description == "Spend: reads are billed by the unit in on-demand mode; whether those through global secondary indexes are in this metric AWS leaves open, so that they have one of their own.",
      aws_cloudwatch_metric_alarm.this["reads"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["reads"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["reads"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "ConsumedReadCapacityUnits", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "ConsumedReadCapacityUnits", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.label if query.id == "value"]) == "reads",
      [for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["reads"].threshold == 1003,
    ])
    error_message = "the alarm reads watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["writes"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-writes",
      aws_cloudwatch_metric_alarm.this["writes"].alarm_description == "Spend: a write unit costs several times a read unit; whether those of global secondary indexes are in this metric AWS leaves open, so that they have one of their own.",
      aws_cloudwatch_metric_alarm.this["writes"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["writes"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["writes"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "ConsumedWriteCapacityUnits", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "ConsumedWriteCapacityUnits", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.label if query.id == "value"]) == "writes",
      [for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["writes"].threshold == 1004,
    ])
    error_message = "the alarm writes watches something else"
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
    condition     = aws_ce_anomaly_monitor.this[0].monitor_type == "CUSTOM" && aws_ce_anomaly_monitor.this[0].monitor_specification == jsonencode({ And = null, CostCategories = null, Dimensions = null, Not = null, Or = null, Tags = { Key = "cost_scope", MatchOptions = null, Values = ["shop-dev-dynamodb-table-orders-us-east-1"] } })
    error_message = "the anomaly monitor watches something else"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].name == "cost-scope-shop-dev-dynamodb-table-orders-us-east-1" && aws_ce_anomaly_subscription.this[0].name == "cost-scope-shop-dev-dynamodb-table-orders-us-east-1" && length(aws_ce_anomaly_subscription.this[0].monitor_arn_list) == 1
    error_message = "what tells of anomalies is called otherwise, or watches nothing"
  }
  assert {
    condition     = aws_ce_anomaly_subscription.this[0].frequency == "DAILY" && aws_ce_anomaly_subscription.this[0].subscriber[*].address == tolist(var.notifications.emails) && one(aws_ce_anomaly_subscription.this[0].subscriber).type == "EMAIL" && { for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).key => one(one(one.dimension).values) } == { ANOMALY_TOTAL_IMPACT_ABSOLUTE = "25", ANOMALY_TOTAL_IMPACT_PERCENTAGE = "40" } && alltrue([for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).match_options == toset(["GREATER_THAN_OR_EQUAL"])])
    error_message = "anomalies are told to the wrong address, or at the wrong impact"
  }
}

run "other_configurations_have_other_alarms_1" {
  command = plan

  variables {
    alarms = {
      idle              = { threshold = 1001 }
      provisioned_reads = { threshold = 1002 }
    }
    autoscaling            = { read = { max_capacity = 100, min_capacity = 5 }, write = { max_capacity = 100, min_capacity = 5 } }
    billing_mode           = "PROVISIONED"
    global_secondary_index = []
  }
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "idle,provisioned_reads"
    error_message = "an alarm is missing, or watches what is not published"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["idle"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-idle",
      aws_cloudwatch_metric_alarm.this["idle"].alarm_description == "Idle: nobody has read or written this table for days; storage, and provisioned capacity, are billed all the same.",
      aws_cloudwatch_metric_alarm.this["idle"].comparison_operator == "LessThanOrEqualToThreshold",
      aws_cloudwatch_metric_alarm.this["idle"].treat_missing_data == "breaching",
      aws_cloudwatch_metric_alarm.this["idle"].evaluation_periods == 7,
      toset([for query in aws_cloudwatch_metric_alarm.this["idle"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "ConsumedReadCapacityUnits", dimensions = {} }, { name = "ConsumedWriteCapacityUnits", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["idle"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 86400 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["idle"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "ConsumedReadCapacityUnits", dimensions = {} }, { name = "ConsumedWriteCapacityUnits", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["idle"].metric_query : query.expression if query.id == "value"]) == "IF(YEAR(SUM(METRICS())) * 10000 + MONTH(SUM(METRICS())) * 100 + DATE(SUM(METRICS())) <= ${formatdate("YYYYMMDD", terraform_data.this[0].input)}, 1002, FILL(SUM(METRICS()), 0))",
      one([for query in aws_cloudwatch_metric_alarm.this["idle"].metric_query : query.label if query.id == "value"]) == "idle",
      [for query in aws_cloudwatch_metric_alarm.this["idle"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["idle"].threshold == 1001,
    ])
    error_message = "the alarm idle watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["provisioned_reads"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-provisioned-reads",
      aws_cloudwatch_metric_alarm.this["provisioned_reads"].alarm_description == "Waste: provisioned capacity far above what is consumed is billed by the hour; that of global secondary indexes is not in it.",
      aws_cloudwatch_metric_alarm.this["provisioned_reads"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["provisioned_reads"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["provisioned_reads"].evaluation_periods == 24,
      toset([for query in aws_cloudwatch_metric_alarm.this["provisioned_reads"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "ProvisionedReadCapacityUnits", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["provisioned_reads"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["provisioned_reads"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "ProvisionedReadCapacityUnits", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["provisioned_reads"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["provisioned_reads"].metric_query : query.label if query.id == "value"]) == "provisioned_reads",
      [for query in aws_cloudwatch_metric_alarm.this["provisioned_reads"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["provisioned_reads"].threshold == 1002,
    ])
    error_message = "the alarm provisioned_reads watches something else"
  }
}

run "alarms_look_back_as_far_as_they_are_told" {
  command = plan

  variables {
    alarms = {
      index_reads  = { evaluation_periods = 168, threshold = 1001 }
      index_writes = { evaluation_periods = 168, threshold = 1002 }
      reads        = { evaluation_periods = 168, threshold = 1003 }
      writes       = { evaluation_periods = 168, threshold = 1004 }
    }
    attribute              = [{ name = "id", type = "S" }, { name = "at", type = "S" }]
    billing_mode           = "PAY_PER_REQUEST"
    global_secondary_index = [{ hash_key = "at", name = "by-time", projection_type = "ALL" }]
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["index_reads"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-index-reads",
      aws_cloudwatch_metric_alarm.this["index_reads"].alarm_description == "Spend: reads through a global secondary index are billed as those of a table.",
      aws_cloudwatch_metric_alarm.this["index_reads"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["index_reads"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["index_reads"].evaluation_periods == 168,
      toset([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedReadCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedReadCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.label if query.id == "value"]) == "index_reads",
      [for query in aws_cloudwatch_metric_alarm.this["index_reads"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["index_reads"].threshold == 1001,
    ])
    error_message = "the alarm index_reads watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["index_writes"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-index-writes",
      aws_cloudwatch_metric_alarm.this["index_writes"].alarm_description == "Spend: each write that touches a global secondary index is billed there once more.",
      aws_cloudwatch_metric_alarm.this["index_writes"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["index_writes"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["index_writes"].evaluation_periods == 168,
      toset([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedWriteCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedWriteCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.label if query.id == "value"]) == "index_writes",
      [for query in aws_cloudwatch_metric_alarm.this["index_writes"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["index_writes"].threshold == 1002,
    ])
    error_message = "the alarm index_writes watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["reads"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-reads",
      aws_cloudwatch_metric_alarm.this["reads"].alarm_description == "Spend: reads are billed by the unit in on-demand mode; whether those through global secondary indexes are in this metric AWS leaves open, so that they have one of their own.",
      aws_cloudwatch_metric_alarm.this["reads"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["reads"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["reads"].evaluation_periods == 168,
      toset([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "ConsumedReadCapacityUnits", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "ConsumedReadCapacityUnits", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.label if query.id == "value"]) == "reads",
      [for query in aws_cloudwatch_metric_alarm.this["reads"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["reads"].threshold == 1003,
    ])
    error_message = "the alarm reads watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["writes"].alarm_name == "cost-shop-dev-dynamodb-table-orders-us-east-1-writes",
      aws_cloudwatch_metric_alarm.this["writes"].alarm_description == "Spend: a write unit costs several times a read unit; whether those of global secondary indexes are in this metric AWS leaves open, so that they have one of their own.",
      aws_cloudwatch_metric_alarm.this["writes"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["writes"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["writes"].evaluation_periods == 168,
      toset([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "ConsumedWriteCapacityUnits", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ TableName = aws_dynamodb_table.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/DynamoDB 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "ConsumedWriteCapacityUnits", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.label if query.id == "value"]) == "writes",
      [for query in aws_cloudwatch_metric_alarm.this["writes"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["writes"].threshold == 1004,
    ])
    error_message = "the alarm writes watches something else"
  }
}

run "what_is_not_published_is_not_watched_1" {
  command = plan
  variables {
    alarms                 = { idle = { days = 1, threshold = 1 } }
    attribute              = [{ name = "id", type = "S" }, { name = "at", type = "S" }]
    global_secondary_index = [{ hash_key = "at", name = "by-time", projection_type = "ALL" }]
  }
  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["idle"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_is_not_published_is_not_watched_2" {
  command = plan
  variables {
    alarms                 = { index_reads = { threshold = 1 }, index_writes = { threshold = 1 } }
    global_secondary_index = []
  }
  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["index_reads", "index_writes"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_is_not_published_is_not_watched_3" {
  command = plan
  variables {
    alarms       = { provisioned_reads = { threshold = 1 } }
    billing_mode = "PAY_PER_REQUEST"
  }
  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["provisioned_reads"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_is_not_published_is_not_watched_4" {
  command = plan
  variables {
    alarms       = { reads = { threshold = 1 }, writes = { threshold = 1 } }
    autoscaling  = { read = { max_capacity = 100, min_capacity = 5 }, write = { max_capacity = 100, min_capacity = 5 } }
    billing_mode = "PROVISIONED"
  }
  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["reads", "writes"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_can_stand_beside_it_comes_on_request" {
  command = plan
  variables {
    kinesis_streaming = { stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders" }
    ttl               = { attribute_name = "expires_at", enabled = true }
  }
  assert {
    condition = alltrue([
      length(aws_dynamodb_kinesis_streaming_destination.this) > 0,
    ])
    error_message = "something that was asked for is missing"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_dynamodb_table.this[0].tags],
        [for one in aws_appautoscaling_target.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-dynamodb-table-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "autoscaling_has_its_effect" {
  command = plan
  variables {
    autoscaling = {
      read  = { max_capacity = 20, min_capacity = 1 }
      write = { max_capacity = 10, min_capacity = 1 }
    }
    billing_mode = "PROVISIONED"
  }
  assert {
    condition     = length(aws_appautoscaling_target.this) == 2
    error_message = "autoscaling has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_dynamodb_table.this[0].tags],
        [for one in aws_appautoscaling_target.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-dynamodb-table-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "contributor_insights_has_its_effect" {
  command = plan
  variables {
    contributor_insights = true
  }
  assert {
    condition     = length(aws_dynamodb_contributor_insights.this) == 1
    error_message = "contributor_insights has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_dynamodb_table.this[0].tags],
        [for one in aws_appautoscaling_target.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-dynamodb-table-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      index_reads  = { threshold = 1001 }
      index_writes = { threshold = 1002 }
      reads        = { threshold = 1003 }
      writes       = { threshold = 1004 }
    }
    attribute              = [{ name = "id", type = "S" }, { name = "at", type = "S" }]
    billing_mode           = "PAY_PER_REQUEST"
    global_secondary_index = [{ hash_key = "at", name = "by-time", projection_type = "ALL" }]

    anomaly = { amount = 25 }
  }
  assert {
    condition     = length(aws_dynamodb_table.this) + length(aws_budgets_budget.this) + length(aws_dynamodb_contributor_insights.this) + length(aws_appautoscaling_policy.this) + length(aws_dynamodb_resource_policy.this) + length(aws_appautoscaling_scheduled_action.this) + length(aws_dynamodb_kinesis_streaming_destination.this) + length(aws_appautoscaling_target.this) + length(aws_cloudwatch_metric_alarm.this) + length(terraform_data.this) + length(aws_ce_anomaly_monitor.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.arn == null,
      output.id == null,
      output.name == null,
      output.stream_arn == null,
      output.stream_label == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      idle              = { enabled = false, threshold = 1 }
      index_reads       = { enabled = false, threshold = 1 }
      index_writes      = { enabled = false, threshold = 1 }
      provisioned_reads = { enabled = false, threshold = 1 }
      reads             = { enabled = false, threshold = 1 }
      writes            = { enabled = false, threshold = 1 }
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
    condition     = length(aws_dynamodb_table.this) == 1 && length(aws_budgets_budget.this) == 0 && length(aws_cloudwatch_metric_alarm.this) == 0
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
      index_reads  = { threshold = 1001 }
      index_writes = { threshold = 1002 }
      reads        = { threshold = 1003 }
      writes       = { threshold = 1004 }
    }
    attribute              = [{ name = "id", type = "S" }, { name = "at", type = "S" }]
    billing_mode           = "PAY_PER_REQUEST"
    global_secondary_index = [{ hash_key = "at", name = "by-time", projection_type = "ALL" }]
  }
  expect_failures = [check.budget_is_heard, check.anomalies_are_heard, check.alarms_are_heard]
  assert {
    condition = length(aws_budgets_budget.this[0].notification) == 0 && alltrue([for one in aws_cloudwatch_metric_alarm.this : !one.actions_enabled])

    error_message = "a guardrail speaks although there is nobody to hear it"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [aws_dynamodb_table.this]
}

run "an_address_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      idle              = { enabled = false, threshold = 1 }
      index_reads       = { enabled = false, threshold = 1 }
      index_writes      = { enabled = false, threshold = 1 }
      provisioned_reads = { enabled = false, threshold = 1 }
      reads             = { enabled = false, threshold = 1 }
      writes            = { enabled = false, threshold = 1 }
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
      idle              = { enabled = false, threshold = 1 }
      index_reads       = { enabled = false, threshold = 1 }
      index_writes      = { enabled = false, threshold = 1 }
      provisioned_reads = { enabled = false, threshold = 1 }
      reads             = { enabled = false, threshold = 1 }
      writes            = { enabled = false, threshold = 1 }
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
    alarms = { index_reads = { days = 1, threshold = 1 } }
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
    alarms = { idle = { evaluation_periods = 0 } }
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
    # more than 44
    tags = { for number in range(45) : "key-${number}" => "x" }
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
    alarms = { idle = { days = 1, threshold = 1 }, index_reads = { evaluation_periods = 1, threshold = 1 } }
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(256) : "x"])
    }
    tags = merge({ (join("", [for _ in range(128) : "x"])) = join("", [for _ in range(256) : "x"]), "managed_by" = "terraform" }, { for number in range(42) : "key${number}" => "x" })
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
