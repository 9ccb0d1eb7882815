locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description         = "Idle: an instance that hardly works for days could be smaller, or stopped."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "CPUUtilization"
      period              = 86400
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
    network_out = {
      description         = "Spend: traffic that leaves the zone or the region is billed per GB; the metric counts free traffic too."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "NetworkOut"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    network_in = {
      description         = "Idle: an instance that hears nothing for days serves nobody and is billed all the same."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "NetworkIn"
      period              = 86400
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    surplus_credits = {
      description         = "Spend: every surplus credit of an unlimited burstable instance is billed."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "CPUSurplusCreditsCharged"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      threshold           = 0
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    surplus_credits = can(regex("^t[0-9]", var.instance_type)) # else only burstable types spend credits
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if alarm.threshold != null }

  actions_enabled     = length(var.notifications.sns_topic_arns) > 0
  alarm_actions       = var.notifications.sns_topic_arns
  alarm_description   = each.value.description
  alarm_name          = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  comparison_operator = each.value.comparison_operator
  dimensions          = { InstanceId = aws_instance.this[0].id }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/EC2"
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
