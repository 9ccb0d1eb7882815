locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description         = "Idle: an instance that hardly works for days may be left over from a migration."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "CPUUtilization"
      period              = 86400
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: an instance that sends next to nothing for days is billed by the hour; monitoring alone makes it send a little."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "NetworkTransmitThroughput"
      period              = 86400
      treat_missing_data  = "notBreaching"
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(var.alarms[key].threshold, null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
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
  dimensions          = { ReplicationInstanceIdentifier = lower(aws_dms_replication_instance.this[0].replication_instance_id) }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/DMS"
  period              = each.value.period
  statistic           = "Average"
  threshold           = each.value.threshold
  treat_missing_data  = each.value.treat_missing_data

  tags = local.tags
}
