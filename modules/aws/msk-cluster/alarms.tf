locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    disk = {
      description         = "Waste: broker volumes that stay far from full for a week are billed empty too."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metrics             = [for value in [for broker in range(var.number_of_broker_nodes) : tostring(broker + 1)] : { name = "KafkaDataLogsDiskUsed", dimensions = { "Broker ID" = value } }]
      period              = 86400
      silent              = false
      treat_missing_data  = "notBreaching"
      value               = "MAX(METRICS())"
    }
    idle = {
      description         = "Idle: a cluster to which next to nothing is written for days is billed by the broker and hour; its own health checks write a little."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metrics             = [for value in [for broker in range(var.number_of_broker_nodes) : tostring(broker + 1)] : { name = "BytesInPerSec", dimensions = { "Broker ID" = value } }]
      period              = 86400
      silent              = false
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    cpu = {
      description         = "Idle: brokers that hardly work for days could be smaller."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metrics             = [for value in [for broker in range(var.number_of_broker_nodes) : tostring(broker + 1)] : { name = "CpuUser", dimensions = { "Broker ID" = value } }]
      period              = 86400
      silent              = false
      treat_missing_data  = "notBreaching"
      value               = "MAX(METRICS())"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    disk = var.number_of_broker_nodes <= 10 && !startswith(var.broker_node_group_info.instance_type, "express.") # else an alarm takes ten brokers, and this cluster has more, or its express brokers bill what is stored
    idle = var.number_of_broker_nodes <= 10                                                                      # else an alarm takes ten brokers, and this cluster has more
    cpu  = var.number_of_broker_nodes <= 10                                                                      # else an alarm takes ten brokers, and this cluster has more
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
        dimensions  = merge({ "Cluster Name" = aws_msk_cluster.this[0].cluster_name }, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/Kafka"
        period      = each.value.period
        stat        = "Average"
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

  lifecycle {
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
