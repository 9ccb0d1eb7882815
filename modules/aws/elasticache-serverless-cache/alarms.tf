locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    processing_units = {
      description         = "Spend: ECPUs are the unit in which requests are billed."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "ElastiCacheProcessingUnits"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    bytes_used = {
      description         = "Spend: cached data is billed by the GB-hour."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "BytesUsedForCache"
      period              = 3600
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(var.alarms[key].threshold, null)
      evaluation_periods = coalesce(try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if alarm.threshold != null }

  actions_enabled     = length(var.notifications.sns_topic_arns) > 0
  alarm_actions       = var.notifications.sns_topic_arns
  alarm_description   = each.value.description
  alarm_name          = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  comparison_operator = each.value.comparison_operator
  dimensions          = { clusterId = lower(aws_elasticache_serverless_cache.this[0].name) }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/ElastiCache"
  period              = each.value.period
  statistic           = each.value.statistic
  threshold           = each.value.threshold
  treat_missing_data  = each.value.treat_missing_data

  tags = local.tags

  lifecycle {
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
