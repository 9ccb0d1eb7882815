locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    instances = {
      description         = "Spend: every member in service is billed by the second."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "GroupInServiceInstances"
      namespace           = "AWS/AutoScaling"
      period              = 3600
      treat_missing_data  = "notBreaching"
    }
    cpu = {
      description         = "Idle: a group whose members hardly work for days is larger than it need be; one without members is silent."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "CPUUtilization"
      namespace           = "AWS/EC2"
      period              = 86400
      treat_missing_data  = "notBreaching"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    instances = try(contains(var.enabled_metrics, "GroupInServiceInstances"), false) # else the group does not publish this metric
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(var.alarms[key].threshold, null)
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
  dimensions          = { AutoScalingGroupName = aws_autoscaling_group.this[0].name }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = each.value.namespace
  period              = each.value.period
  statistic           = "Average"
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
