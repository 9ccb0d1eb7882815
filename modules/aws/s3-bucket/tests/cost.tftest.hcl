mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
  mock_resource "aws_s3_bucket" {
    defaults = {
      arn = "arn:aws:s3:::shop"
    }
  }
  mock_resource "aws_ce_anomaly_monitor" {
    defaults = {
      arn = "arn:aws:ce::123456789012:anomalymonitor/00000000-0000-0000-0000-000000000000"
    }
  }
}

variables {
  bucket                             = "example-orders"
  noncurrent_version_expiration_days = 90
  budget                             = { amount = 20 }
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
      length(aws_s3_bucket.this) == 1,
      length(aws_budgets_budget.this) == 1,
      join(",", [for key in keys(aws_cloudwatch_metric_alarm.this) : key if !contains(["archived_size", "bucket_size"], key)]) == "",
      length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0,
      length(aws_s3_bucket_acl.this) == 0,
      length(aws_s3_bucket_analytics_configuration.this) == 0,
      length(aws_s3_bucket_intelligent_tiering_configuration.this) == 0,
      length(aws_s3_bucket_cors_configuration.this) == 0,
      length(aws_s3_bucket_server_side_encryption_configuration.this) > 0,
      length(aws_s3_bucket_inventory.this) == 0,
      length(aws_s3_bucket_lifecycle_configuration.this) > 0,
      length(aws_s3_bucket_logging.this) == 0,
      length(aws_s3_bucket_metric.filtered) == 0,
      length(aws_s3_bucket_notification.this) == 0,
      length(aws_s3_bucket_object_lock_configuration.this) == 0,
      length(aws_s3_bucket_ownership_controls.this) > 0,
      length(aws_s3_bucket_policy.this) > 0,
      length(aws_s3_bucket_public_access_block.this) > 0,
      length(aws_s3_bucket_replication_configuration.this) == 0,
      length(aws_s3_bucket_website_configuration.this) == 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      try(aws_cloudwatch_metric_alarm.this["archived_size"].threshold, null) == (try(length(var.archive_tiers), 0) > 0 ? try({ archived = 5555555555556 }["archived"], null) : null),
      try(aws_cloudwatch_metric_alarm.this["bucket_size"].threshold, null) == (try({ standard = 869565217391 }["standard"], null)),
    ])
    error_message = "a threshold is another than the budget and the list price make it"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|tags|tags_all)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its tags"
  }
  assert {
    condition = !anytrue([
      length(setsubtract(["NoKeysOfCallers", "NoOtherEncryption", "NoOtherKey"], [for one in local.policy_statements : one.Sid if try(one.Condition.Null, null) != null])) == 0,
      try(aws_lambda_permission.this["0"].source_account == "123456789012", false),
      length(aws_s3_bucket_policy.this) == 0,
      length(aws_s3_bucket_metric.this) == 1,
      length(aws_s3_bucket_request_payment_configuration.this) == 1,
      length([for one in local.policy_statements : one if try(one.Sid, "") == "OnlyOverTLS"]) == 0,
      length(aws_s3_bucket_accelerate_configuration.this) == 1,
      length(aws_s3_bucket_versioning.this) == 1,
    ])
    error_message = "an input has its effect without being given"
  }

  assert {
    condition     = aws_budgets_budget.this[0].budget_type == "COST" && aws_budgets_budget.this[0].name == "cost-scope-shop-dev-s3-bucket-example-orders-us-east-1"
    error_message = "the budget is called otherwise, or is none of costs"
  }
  assert {
    condition     = aws_budgets_budget.this[0].limit_amount == "20.00" && aws_budgets_budget.this[0].limit_unit == "USD" && aws_budgets_budget.this[0].time_unit == "MONTHLY"
    error_message = "budget amount, unit or period is wrong"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).name == "TagKeyValue" && one(aws_budgets_budget.this[0].cost_filter).values[0] == "user:cost_scope$shop-dev-s3-bucket-example-orders-us-east-1"
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
    condition     = output.cost.scope == "shop-dev-s3-bucket-example-orders-us-east-1" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "everything_can_be_switched_on" {
  variables {
    alarms = {
      archived_size = { threshold = 1001 }
      bucket_size   = { threshold = 1002 }
      downloaded    = { threshold = 1003 }
      objects       = { threshold = 1004 }
      requests      = { threshold = 1005 }
    }
    archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }

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
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com", team = "checkout" } : try(tags[key], null) == value])
    ])
    error_message = "the caller's tags are missing, or win over cost tags"
  }
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "archived_size,bucket_size,downloaded,objects,requests" && alltrue([for one in aws_cloudwatch_metric_alarm.this : one.actions_enabled && one.alarm_actions == toset(var.notifications.sns_topic_arns)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["archived_size"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-archived-size",
      aws_cloudwatch_metric_alarm.this["archived_size"].alarm_description == "Spend: what Intelligent-Tiering archived is billed each month as well, at less than in its other tiers.",
      aws_cloudwatch_metric_alarm.this["archived_size"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["archived_size"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["archived_size"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in ["IntelligentTieringAAStorage", "IntelligentTieringDAAStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 86400 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in ["IntelligentTieringAAStorage", "IntelligentTieringDAAStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.label if query.id == "value"]) == "archived_size",
      [for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["archived_size"].threshold == 1001,
    ])
    error_message = "the alarm archived_size watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["bucket_size"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-bucket-size",
      aws_cloudwatch_metric_alarm.this["bucket_size"].alarm_description == "Spend: every stored GB is billed each month; S3 publishes the size of each storage class once a day. `archived_size` holds what the archive tiers of Intelligent-Tiering take.",
      aws_cloudwatch_metric_alarm.this["bucket_size"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["bucket_size"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["bucket_size"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in ["DeepArchiveStorage", "GlacierInstantRetrievalStorage", "GlacierStorage", "IntelligentTieringAIAStorage", "IntelligentTieringFAStorage", "IntelligentTieringIAStorage", "OneZoneIAStorage", "ReducedRedundancyStorage", "StandardIAStorage", "StandardStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 86400 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in ["DeepArchiveStorage", "GlacierInstantRetrievalStorage", "GlacierStorage", "IntelligentTieringAIAStorage", "IntelligentTieringFAStorage", "IntelligentTieringIAStorage", "OneZoneIAStorage", "ReducedRedundancyStorage", "StandardIAStorage", "StandardStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.label if query.id == "value"]) == "bucket_size",
      [for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["bucket_size"].threshold == 1002,
    ])
    error_message = "the alarm bucket_size watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["downloaded"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-downloaded",
      aws_cloudwatch_metric_alarm.this["downloaded"].alarm_description == "Spend: data that leaves the region is billed per GB.",
      aws_cloudwatch_metric_alarm.this["downloaded"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["downloaded"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["downloaded"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "BytesDownloaded", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id, FilterId = aws_s3_bucket_metric.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "BytesDownloaded", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.label if query.id == "value"]) == "downloaded",
      [for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["downloaded"].threshold == 1003,
    ])
    error_message = "the alarm downloaded watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["objects"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-objects",
      aws_cloudwatch_metric_alarm.this["objects"].alarm_description == "Spend: monitoring, transitions and listings are billed per object.",
      aws_cloudwatch_metric_alarm.this["objects"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["objects"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["objects"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "NumberOfObjects", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id, StorageType = "AllStorageTypes" }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 86400 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "NumberOfObjects", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.label if query.id == "value"]) == "objects",
      [for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["objects"].threshold == 1004,
    ])
    error_message = "the alarm objects watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["requests"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-requests",
      aws_cloudwatch_metric_alarm.this["requests"].alarm_description == "Spend: requests are billed per thousand.",
      aws_cloudwatch_metric_alarm.this["requests"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["requests"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["requests"].evaluation_periods == 1,
      toset([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "AllRequests", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id, FilterId = aws_s3_bucket_metric.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "AllRequests", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.label if query.id == "value"]) == "requests",
      [for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["requests"].threshold == 1005,
    ])
    error_message = "the alarm requests watches something else"
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
    condition     = aws_ce_anomaly_monitor.this[0].monitor_type == "CUSTOM" && aws_ce_anomaly_monitor.this[0].monitor_specification == jsonencode({ And = null, CostCategories = null, Dimensions = null, Not = null, Or = null, Tags = { Key = "cost_scope", MatchOptions = null, Values = ["shop-dev-s3-bucket-example-orders-us-east-1"] } })
    error_message = "the anomaly monitor watches something else"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].name == "cost-scope-shop-dev-s3-bucket-example-orders-us-east-1" && aws_ce_anomaly_subscription.this[0].name == "cost-scope-shop-dev-s3-bucket-example-orders-us-east-1" && length(aws_ce_anomaly_subscription.this[0].monitor_arn_list) == 1
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
      archived_size = { evaluation_periods = 7, threshold = 1001 }
      bucket_size   = { evaluation_periods = 7, threshold = 1002 }
      downloaded    = { evaluation_periods = 168, threshold = 1003 }
      objects       = { evaluation_periods = 7, threshold = 1004 }
      requests      = { evaluation_periods = 168, threshold = 1005 }
    }
    archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["archived_size"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-archived-size",
      aws_cloudwatch_metric_alarm.this["archived_size"].alarm_description == "Spend: what Intelligent-Tiering archived is billed each month as well, at less than in its other tiers.",
      aws_cloudwatch_metric_alarm.this["archived_size"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["archived_size"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["archived_size"].evaluation_periods == 7,
      toset([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in ["IntelligentTieringAAStorage", "IntelligentTieringDAAStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 86400 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in ["IntelligentTieringAAStorage", "IntelligentTieringDAAStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.label if query.id == "value"]) == "archived_size",
      [for query in aws_cloudwatch_metric_alarm.this["archived_size"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["archived_size"].threshold == 1001,
    ])
    error_message = "the alarm archived_size watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["bucket_size"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-bucket-size",
      aws_cloudwatch_metric_alarm.this["bucket_size"].alarm_description == "Spend: every stored GB is billed each month; S3 publishes the size of each storage class once a day. `archived_size` holds what the archive tiers of Intelligent-Tiering take.",
      aws_cloudwatch_metric_alarm.this["bucket_size"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["bucket_size"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["bucket_size"].evaluation_periods == 7,
      toset([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [for value in ["DeepArchiveStorage", "GlacierInstantRetrievalStorage", "GlacierStorage", "IntelligentTieringAIAStorage", "IntelligentTieringFAStorage", "IntelligentTieringIAStorage", "OneZoneIAStorage", "ReducedRedundancyStorage", "StandardIAStorage", "StandardStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 86400 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([for value in ["DeepArchiveStorage", "GlacierInstantRetrievalStorage", "GlacierStorage", "IntelligentTieringAIAStorage", "IntelligentTieringFAStorage", "IntelligentTieringIAStorage", "OneZoneIAStorage", "ReducedRedundancyStorage", "StandardIAStorage", "StandardStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.expression if query.id == "value"]) == "SUM(METRICS())",
      one([for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.label if query.id == "value"]) == "bucket_size",
      [for query in aws_cloudwatch_metric_alarm.this["bucket_size"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["bucket_size"].threshold == 1002,
    ])
    error_message = "the alarm bucket_size watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["downloaded"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-downloaded",
      aws_cloudwatch_metric_alarm.this["downloaded"].alarm_description == "Spend: data that leaves the region is billed per GB.",
      aws_cloudwatch_metric_alarm.this["downloaded"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["downloaded"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["downloaded"].evaluation_periods == 168,
      toset([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "BytesDownloaded", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id, FilterId = aws_s3_bucket_metric.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "BytesDownloaded", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.label if query.id == "value"]) == "downloaded",
      [for query in aws_cloudwatch_metric_alarm.this["downloaded"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["downloaded"].threshold == 1003,
    ])
    error_message = "the alarm downloaded watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["objects"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-objects",
      aws_cloudwatch_metric_alarm.this["objects"].alarm_description == "Spend: monitoring, transitions and listings are billed per object.",
      aws_cloudwatch_metric_alarm.this["objects"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["objects"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["objects"].evaluation_periods == 7,
      toset([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "NumberOfObjects", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id, StorageType = "AllStorageTypes" }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 86400 Average"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "NumberOfObjects", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.label if query.id == "value"]) == "objects",
      [for query in aws_cloudwatch_metric_alarm.this["objects"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["objects"].threshold == 1004,
    ])
    error_message = "the alarm objects watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["requests"].alarm_name == "cost-shop-dev-s3-bucket-example-orders-us-east-1-requests",
      aws_cloudwatch_metric_alarm.this["requests"].alarm_description == "Spend: requests are billed per thousand.",
      aws_cloudwatch_metric_alarm.this["requests"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["requests"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["requests"].evaluation_periods == 168,
      toset([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : "${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}" if length(query.metric) > 0]) == toset([for metric in [{ name = "AllRequests", dimensions = {} }] : "${metric.name} ${jsonencode(merge({ BucketName = aws_s3_bucket.this[0].id, FilterId = aws_s3_bucket_metric.this[0].name }, metric.dimensions))}"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : "${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}" if length(query.metric) > 0]) == toset(["AWS/S3 3600 Sum"]),
      toset([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.id if length(query.metric) > 0]) == toset([for key in range(length([{ name = "AllRequests", dimensions = {} }])) : "m${key + 1}"]),
      one([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.expression if query.id == "value"]) == "m1",
      one([for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.label if query.id == "value"]) == "requests",
      [for query in aws_cloudwatch_metric_alarm.this["requests"].metric_query : query.id if query.return_data == true] == ["value"],
      aws_cloudwatch_metric_alarm.this["requests"].threshold == 1005,
    ])
    error_message = "the alarm requests watches something else"
  }
}

run "what_is_not_published_is_not_watched_1" {
  command = plan
  variables {
    alarms        = { archived_size = { threshold = 1 } }
    archive_tiers = {}
  }
  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["archived_size"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "null_switches_off_what_stands_by_default" {
  command = plan
  variables {
    abort_incomplete_multipart_upload_days = null
    noncurrent_version_expiration_days     = null
    object_ownership                       = null
    public_access_block                    = null
  }
  assert {
    condition     = length(aws_s3_bucket_lifecycle_configuration.this) + length(aws_s3_bucket_ownership_controls.this) + length(aws_s3_bucket_public_access_block.this) == 0
    error_message = "null was taken for the default"
  }
}

run "what_can_stand_beside_it_comes_on_request" {
  command = plan
  variables {
    archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }
    cors_rules    = [{ allowed_methods = ["GET"], allowed_origins = ["https://example.com"] }]
    encryption = {
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    encryption_enforced            = true
    event_notifications            = { eventbridge = true }
    intelligent_tiering_after_days = 0
    inventories = {
      weekly = {
        destination = {
          bucket = { bucket_arn = "arn:aws:s3:::example-inventory", format = "Parquet" }
        }
        schedule = { frequency = "Weekly" }
      }
    }
    lifecycle_rules = [
      {
        id         = "archive"
        filter     = { prefix = "archive/" }
        transition = [{ days = 90, storage_class = "GLACIER_IR" }]
        expiration = { days = 365 }
      },
    ]
    log_delivery_accounts = ["123456789012"]
    log_delivery_services = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    logging               = { target_bucket = "example-logs" }
    policy                = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"NoOldTLS\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::example-orders\",\"arn:aws:s3:::example-orders/*\"],\"Condition\":{\"NumericLessThan\":{\"s3:TlsVersion\":\"1.2\"}}}]}"
    replication = {
      role = "arn:aws:iam::123456789012:role/replication"
      rule = [
        {
          id                        = "all"
          destination               = { bucket = "arn:aws:s3:::example-copy" }
          delete_marker_replication = { status = "Disabled" }
          filter                    = {}
        },
      ]
    }
    versioning_enabled = true
    website            = { index_document = { suffix = "index.html" } }
  }
  assert {
    condition = alltrue([
      length(aws_s3_bucket_intelligent_tiering_configuration.this) > 0,
      length(aws_s3_bucket_cors_configuration.this) > 0,
      length(aws_s3_bucket_inventory.this) > 0,
      length(aws_s3_bucket_logging.this) > 0,
      length(aws_s3_bucket_notification.this) > 0,
      length(aws_s3_bucket_replication_configuration.this) > 0,
      length(aws_s3_bucket_website_configuration.this) > 0,
    ])
    error_message = "something that was asked for is missing"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "encryption_enforced_has_its_effect" {
  command = plan
  variables {
    encryption = {
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    encryption_enforced = true
    policy              = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"NoOldTLS\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::example-orders\",\"arn:aws:s3:::example-orders/*\"],\"Condition\":{\"NumericLessThan\":{\"s3:TlsVersion\":\"1.2\"}}}]}"
  }
  assert {
    condition     = length(setsubtract(["NoKeysOfCallers", "NoOtherEncryption", "NoOtherKey"], [for one in local.policy_statements : one.Sid if try(one.Condition.Null, null) != null])) == 0
    error_message = "encryption_enforced has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "function_permissions_has_its_effect" {
  command = plan
  variables {
    event_notifications = {
      lambda_function = [
        {
          events              = ["s3:ObjectCreated:*"]
          lambda_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:orders"
        },
      ]
    }
    function_permissions = true
  }
  assert {
    condition     = try(aws_lambda_permission.this["0"].source_account == "123456789012", false)
    error_message = "function_permissions has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "policy_enabled_has_its_effect" {
  command = plan
  variables {
    policy_enabled = false
  }
  assert {
    condition     = length(aws_s3_bucket_policy.this) == 0
    error_message = "policy_enabled has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "request_metrics_has_its_effect" {
  command = plan
  variables {
    request_metrics = true
  }
  assert {
    condition     = length(aws_s3_bucket_metric.this) == 1
    error_message = "request_metrics has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "requester_pays_has_its_effect" {
  command = plan
  variables {
    requester_pays = true
  }
  assert {
    condition     = length(aws_s3_bucket_request_payment_configuration.this) == 1
    error_message = "requester_pays has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "tls_required_has_its_effect" {
  command = plan
  variables {
    policy       = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"NoOldTLS\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::example-orders\",\"arn:aws:s3:::example-orders/*\"],\"Condition\":{\"NumericLessThan\":{\"s3:TlsVersion\":\"1.2\"}}}]}"
    tls_required = false
  }
  assert {
    condition     = length([for one in local.policy_statements : one if try(one.Sid, "") == "OnlyOverTLS"]) == 0
    error_message = "tls_required has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "transfer_acceleration_has_its_effect" {
  command = plan
  variables {
    transfer_acceleration = true
  }
  assert {
    condition     = length(aws_s3_bucket_accelerate_configuration.this) == 1
    error_message = "transfer_acceleration has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "versioning_enabled_has_its_effect" {
  command = plan
  variables {
    versioning_enabled = true
  }
  assert {
    condition     = length(aws_s3_bucket_versioning.this) == 1
    error_message = "versioning_enabled has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_s3_bucket.this[0].tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-s3-bucket-example-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      archived_size = { threshold = 1001 }
      bucket_size   = { threshold = 1002 }
      downloaded    = { threshold = 1003 }
      objects       = { threshold = 1004 }
      requests      = { threshold = 1005 }
    }
    archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }

    anomaly = { amount = 25 }
  }
  assert {
    condition     = length(aws_s3_bucket.this) + length(aws_budgets_budget.this) + length(aws_s3_bucket_accelerate_configuration.this) + length(aws_s3_bucket_acl.this) + length(aws_s3_bucket_analytics_configuration.this) + length(aws_s3_bucket_intelligent_tiering_configuration.this) + length(aws_s3_bucket_cors_configuration.this) + length(aws_s3_bucket_server_side_encryption_configuration.this) + length(aws_lambda_permission.this) + length(aws_s3_bucket_inventory.this) + length(aws_s3_bucket_lifecycle_configuration.this) + length(aws_s3_bucket_logging.this) + length(aws_s3_bucket_metric.filtered) + length(aws_s3_bucket_metric.this) + length(aws_s3_bucket_notification.this) + length(aws_s3_bucket_object_lock_configuration.this) + length(aws_s3_bucket_ownership_controls.this) + length(aws_s3_bucket_policy.this) + length(aws_s3_bucket_public_access_block.this) + length(aws_s3_bucket_replication_configuration.this) + length(aws_s3_bucket_request_payment_configuration.this) + length(aws_s3_bucket_versioning.this) + length(aws_s3_bucket_website_configuration.this) + length(aws_cloudwatch_metric_alarm.this) + length(aws_ce_anomaly_monitor.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.arn == null,
      output.bucket == null,
      output.id == null,
      output.bucket_domain_name == null,
      output.bucket_regional_domain_name == null,
      output.hosted_zone_id == null,
      output.website_domain == null,
      output.website_endpoint == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      archived_size = { enabled = false, threshold = 1 }
      bucket_size   = { enabled = false, threshold = 1 }
      downloaded    = { enabled = false, threshold = 1 }
      objects       = { enabled = false, threshold = 1 }
      requests      = { enabled = false, threshold = 1 }
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
    condition     = length(aws_s3_bucket.this) == 1 && length(aws_budgets_budget.this) == 0 && length(aws_cloudwatch_metric_alarm.this) == 0
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
      archived_size = { threshold = 1001 }
      bucket_size   = { threshold = 1002 }
      downloaded    = { threshold = 1003 }
      objects       = { threshold = 1004 }
      requests      = { threshold = 1005 }
    }
    archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }
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
  expect_failures = [aws_s3_bucket.this]
}

run "an_address_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      archived_size = { enabled = false, threshold = 1 }
      bucket_size   = { enabled = false, threshold = 1 }
      downloaded    = { enabled = false, threshold = 1 }
      objects       = { enabled = false, threshold = 1 }
      requests      = { enabled = false, threshold = 1 }
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
      archived_size = { enabled = false, threshold = 1 }
      bucket_size   = { enabled = false, threshold = 1 }
      downloaded    = { enabled = false, threshold = 1 }
      objects       = { enabled = false, threshold = 1 }
      requests      = { enabled = false, threshold = 1 }
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
    alarms = { bucket_size = { threshold = 1, evaluation_periods = 8 } }
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
    # days of what is not about idleness
    alarms = { archived_size = { days = 1, threshold = 1 } }
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
    # beyond evaluation periods min
    alarms = { archived_size = { evaluation_periods = 0 } }
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
  expect_failures = [var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # beyond threshold max
    anomaly = { amount = 10000000001 }
    # an alert on nothing known
    budget = { amount = 20, alerts = [{ at = 80, on = "guess" }] }
    # a value that is too long
    tags = { team = join("", [for _ in range(257) : "x"]) }
  }
  expect_failures = [var.anomaly, var.budget, var.tags]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # the same alert twice
    budget = { amount = 20, alerts = [for _ in range(2) : { at = 80, on = "actual" }] }
    # a value with a character that no tag may hold
    tags = { team = "what?" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # no alerts
    budget = { amount = 20, alerts = [] }
    # a reserved beginning of a value
    tags = { team = "aws:x" }
  }
  expect_failures = [var.budget, var.tags]
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
    alarms = { archived_size = { evaluation_periods = 1, threshold = 1 } }
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
