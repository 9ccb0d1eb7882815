locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu_reservation = {
      description         = "Waste: instances that no task has reserved are billed all the same; a cluster on Fargate alone publishes no reservation."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 24
      metric_name         = "CPUReservation"
      period              = 3600
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
  dimensions          = { ClusterName = aws_ecs_cluster.this[0].name }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/ECS"
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
