locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description         = "Idle: tasks that hardly work for days could be smaller or fewer; a service without tasks is silent."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "CPUUtilization"
      period              = 86400
      treat_missing_data  = "notBreaching"
    }
    memory = {
      description         = "Idle: tasks that hardly use their memory for days could be smaller."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "MemoryUtilization"
      period              = 86400
      treat_missing_data  = "notBreaching"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    cpu    = coalesce(var.launch_type, "FARGATE") != "EXTERNAL" # else that tasks on machines outside AWS publish it is not said
    memory = coalesce(var.launch_type, "FARGATE") != "EXTERNAL" # else that tasks on machines outside AWS publish it is not said
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
  dimensions          = { ClusterName = reverse(split("/", aws_ecs_service.this[0].cluster))[0], ServiceName = aws_ecs_service.this[0].name }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/ECS"
  period              = each.value.period
  statistic           = "Average"
  threshold           = each.value.threshold
  treat_missing_data  = each.value.treat_missing_data

  tags = local.tags
}
