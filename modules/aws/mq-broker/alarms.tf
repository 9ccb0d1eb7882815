locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    cpu = {
      description         = "Idle: a broker that hardly works for days could be smaller."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metrics             = [for value in [for broker in range(var.deployment_mode == "ACTIVE_STANDBY_MULTI_AZ" ? 2 : 1) : "${var.broker_name}-${broker + 1}"] : { name = "CpuUtilization", dimensions = { Broker = value } }]
      period              = 86400
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
      value               = "MAX(METRICS())"
    }
    idle = {
      description         = "Idle: an ActiveMQ broker without connection for days is billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metrics             = [for value in [for broker in range(var.deployment_mode == "ACTIVE_STANDBY_MULTI_AZ" ? 2 : 1) : "${var.broker_name}-${broker + 1}"] : { name = "CurrentConnectionsCount", dimensions = { Broker = value } }]
      period              = 86400
      silent              = false
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    rabbitmq_idle = {
      description         = "Idle: a RabbitMQ broker without connection for days is billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metrics             = [{ name = "ConnectionCount", dimensions = {} }]
      period              = 86400
      silent              = false
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
  }

  watched = {
    cpu           = { dimensions = {} }
    idle          = { dimensions = {} }
    rabbitmq_idle = { dimensions = try({ Broker = aws_mq_broker.this[0].broker_name }, null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    cpu           = var.engine_type == "ActiveMQ" # else RabbitMQ publishes other metrics
    idle          = var.engine_type == "ActiveMQ" # else RabbitMQ publishes other metrics
    rabbitmq_idle = var.engine_type == "RabbitMQ" # else ActiveMQ publishes other metrics
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
  evaluation_periods  = each.value.evaluation_periods
  threshold           = each.value.threshold
  treat_missing_data  = each.value.treat_missing_data

  dynamic "metric_query" {
    for_each = each.value.metrics
    content {
      id = "m${metric_query.key + 1}"
      metric {
        dimensions  = merge(local.watched[each.key].dimensions, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/AmazonMQ"
        period      = each.value.period
        stat        = each.value.statistic
      }
    }
  }
  metric_query {
    expression  = each.value.value
    id          = "value"
    label       = each.key
    return_data = true
  }

  tags = local.tags
}
