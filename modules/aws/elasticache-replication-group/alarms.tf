locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description         = "Idle: nobody but the service itself has connected for a week, and the nodes are billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "CurrConnections"
      period              = 86400
      treat_missing_data  = "breaching"
      threshold           = null
    }
    memory = {
      description         = "Waste: memory that stays empty for a week would fit into smaller nodes."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "DatabaseMemoryUsagePercentage"
      period              = 86400
      treat_missing_data  = "breaching"
      threshold           = null
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(coalesce(try(var.alarms[key].threshold, null), signal.threshold), null)
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
  dimensions          = { CacheClusterId = format(var.cluster_mode == "enabled" || var.num_node_groups != null ? "%s-0001-001" : "%s-001", aws_elasticache_replication_group.this[0].replication_group_id) }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/ElastiCache"
  period              = each.value.period
  statistic           = "Maximum"
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
