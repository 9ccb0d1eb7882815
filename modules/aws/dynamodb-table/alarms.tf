locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    reads = {
      description         = "Spend: reads are billed by the unit in on-demand mode; whether those through global secondary indexes are in this metric AWS leaves open, so that they have one of their own."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [{ name = "ConsumedReadCapacityUnits", dimensions = {} }]
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
    writes = {
      description         = "Spend: a write unit costs several times a read unit; whether those of global secondary indexes are in this metric AWS leaves open, so that they have one of their own."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [{ name = "ConsumedWriteCapacityUnits", dimensions = {} }]
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
    index_reads = {
      description         = "Spend: reads through a global secondary index are billed as those of a table."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedReadCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }]
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    index_writes = {
      description         = "Spend: each write that touches a global secondary index is billed there once more."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [for value in [for one in var.global_secondary_index : one.name] : { name = "ConsumedWriteCapacityUnits", dimensions = { GlobalSecondaryIndexName = value } }]
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    idle = {
      description         = "Idle: nobody has read or written this table for days; storage, and provisioned capacity, are billed all the same."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metrics             = [{ name = "ConsumedReadCapacityUnits", dimensions = {} }, { name = "ConsumedWriteCapacityUnits", dimensions = {} }]
      period              = 86400
      silent              = true
      statistic           = "Sum"
      treat_missing_data  = "breaching"
      value               = "SUM(METRICS())"
      threshold           = 0
    }
    provisioned_reads = {
      description         = "Waste: provisioned capacity far above what is consumed is billed by the hour; that of global secondary indexes is not in it."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 24
      metrics             = [{ name = "ProvisionedReadCapacityUnits", dimensions = {} }]
      period              = 3600
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    reads             = coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST"                                                                                                        # else provisioned capacity is billed by the hour, whatever is consumed of it
    writes            = coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST"                                                                                                        # else provisioned capacity is billed by the hour, whatever is consumed of it
    index_reads       = coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && try(length(var.global_secondary_index), 0) >= 1 && try(length(var.global_secondary_index), 0) <= 10 # else capacity is provisioned and billed by the hour, or the table has no global secondary index, or more than the ten that one alarm can add
    index_writes      = coalesce(var.billing_mode, "PAY_PER_REQUEST") == "PAY_PER_REQUEST" && try(length(var.global_secondary_index), 0) >= 1 && try(length(var.global_secondary_index), 0) <= 10 # else capacity is provisioned and billed by the hour, or the table has no global secondary index, or more than the ten that one alarm can add
    idle              = try(length(var.global_secondary_index), 0) == 0                                                                                                                           # else who reads through a global secondary index alone may not be counted here, and AWS leaves open whether
    provisioned_reads = var.billing_mode == "PROVISIONED"                                                                                                                                         # else on demand, no capacity is provisioned
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
  }

  created = one(terraform_data.this[*].input)
}

# The day on which all this came to be: before it, silence tells nothing.
resource "terraform_data" "this" {
  count = var.create ? 1 : 0

  input = plantimestamp()

  lifecycle { ignore_changes = [input] }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if contains(local.followed, key) ? true : alarm.threshold != null }

  actions_enabled     = length(var.notifications.sns_topic_arns) > 0
  alarm_actions       = var.notifications.sns_topic_arns
  alarm_description   = each.value.description
  alarm_name          = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  comparison_operator = each.value.comparison_operator
  evaluation_periods  = each.value.evaluation_periods
  threshold           = each.value.threshold
  treat_missing_data  = each.value.treat_missing_data

  dynamic "metric_query" {
    for_each = each.value.metrics
    content {
      id = "m${metric_query.key + 1}"
      metric {
        dimensions  = merge({ TableName = aws_dynamodb_table.this[0].name }, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/DynamoDB"
        period      = each.value.period
        stat        = each.value.statistic
      }
    }
  }
  metric_query {
    # Whatever is before the alarm counts as used, and silence after that as not used.
    expression  = each.value.silent ? "IF(YEAR(${each.value.value}) * 10000 + MONTH(${each.value.value}) * 100 + DATE(${each.value.value}) <= ${formatdate("YYYYMMDD", local.created)}, ${each.value.threshold + 1}, FILL(${each.value.value}, 0))" : each.value.value
    id          = "value"
    label       = each.key
    return_data = true
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
