locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    requests = {
      description         = "Spend: calls of an HTTP API are billed by the million. This counts a call of more than 512 KB once, and AWS bills it as several."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "Count"
      period              = 3600
      treat_missing_data  = "notBreaching"
    }
    messages = {
      description         = "Spend: messages of a WebSocket API are billed by the million, each 32 KB counting as one."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "MessageCount"
      period              = 3600
      treat_missing_data  = "notBreaching"
    }
    bytes_processed = {
      description         = "Spend: large calls of an HTTP API are billed as several, one for each 512 KB. This counts bytes, and so smaller calls for less than AWS bills."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "DataProcessed"
      period              = 3600
      treat_missing_data  = "notBreaching"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    requests        = var.protocol_type == "HTTP"      # else a WebSocket API counts messages
    messages        = var.protocol_type == "WEBSOCKET" # else an HTTP API counts requests
    bytes_processed = var.protocol_type == "HTTP"      # else a WebSocket API counts messages
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(var.alarms[key].threshold, null)
      evaluation_periods = coalesce(try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
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
  dimensions          = { ApiId = aws_apigatewayv2_api.this[0].id }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/ApiGateway"
  period              = each.value.period
  statistic           = "Sum"
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
