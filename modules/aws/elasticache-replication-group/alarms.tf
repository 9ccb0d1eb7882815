locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description         = "Idle: nobody but the service itself has connected for days, and the nodes are billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      period              = 86400
      silent              = false
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    memory = {
      description         = "Waste: memory that stays empty for a week would fit into smaller nodes."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      period              = 86400
      silent              = false
      treat_missing_data  = "notBreaching"
      value               = "MAX(METRICS())"
    }
  }

  watched = {
    idle   = { metrics = try([for value in aws_elasticache_replication_group.this[0].member_clusters : { name = "CurrConnections", dimensions = { CacheClusterId = value } }], null) }
    memory = { metrics = try([for value in aws_elasticache_replication_group.this[0].member_clusters : { name = "DatabaseMemoryUsagePercentage", dimensions = { CacheClusterId = value } }], null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle   = coalesce(var.num_node_groups, 1) * (coalesce(var.replicas_per_node_group, coalesce(var.num_cache_clusters, 1) - 1) + 1) <= 10 # else an alarm takes ten nodes
    memory = coalesce(var.num_node_groups, 1) * (coalesce(var.replicas_per_node_group, coalesce(var.num_cache_clusters, 1) - 1) + 1) <= 10 # else an alarm takes ten nodes
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
    for_each = local.watched[each.key].metrics
    content {
      id = "m${metric_query.key + 1}"
      metric {
        dimensions  = merge({}, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/ElastiCache"
        period      = each.value.period
        stat        = "Maximum"
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
