locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    bytes_out = {
      description         = "Spend: every GB sent through the gateway is billed for processing, besides its transfer."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "BytesOutToDestination"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    bytes_in = {
      description         = "Spend: every GB downloaded through the gateway is billed for processing."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "BytesInFromDestination"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: no connection for days, and the gateway is billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "ActiveConnectionCount"
      period              = 86400
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      threshold           = 0
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = { for key, alarm in local.alarms : key => alarm if contains(local.followed, key) ? true : alarm.threshold != null }

  actions_enabled     = length(var.notifications.sns_topic_arns) > 0
  alarm_actions       = var.notifications.sns_topic_arns
  alarm_description   = each.value.description
  alarm_name          = "cost-${local.scope_name}-${replace(each.key, "_", "-")}"
  comparison_operator = each.value.comparison_operator
  dimensions          = { NatGatewayId = aws_nat_gateway.this[0].id }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/NATGateway"
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
