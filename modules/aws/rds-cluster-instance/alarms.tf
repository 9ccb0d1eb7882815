locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    capacity_units = {
      description         = "Spend: the capacity units of a serverless instance are billed by the second, and follow its load."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "ServerlessDatabaseCapacity"
      period              = 3600
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: nobody was seen connected to this instance for days, and it is billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "DatabaseConnections"
      period              = 86400
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      threshold           = 0
    }
    capacity = {
      description         = "Waste: a serverless instance that hardly uses its capacity for a day has its minimum set too high."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 24
      metric_name         = "ACUUtilization"
      period              = 3600
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    capacity_units = var.instance_class == "db.serverless" # else only a serverless instance has capacity units
    capacity       = var.instance_class == "db.serverless" # else only a serverless instance has capacity units
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if contains(local.followed, key) ? true : alarm.threshold != null }

  actions_enabled     = length(var.notifications.sns_topic_arns) > 0
  alarm_actions       = var.notifications.sns_topic_arns
  alarm_description   = each.value.description
  alarm_name          = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  comparison_operator = each.value.comparison_operator
  dimensions          = { DBInstanceIdentifier = aws_rds_cluster_instance.this[0].identifier }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/RDS"
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
