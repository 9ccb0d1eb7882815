locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    calls = {
      description         = "Spend: calls are billed by the million, and data sent on top."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "Count"
      period              = 3600
      silent              = false
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: nobody has called this API for days; only a cache of a stage is billed meanwhile, by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "Count"
      period              = 86400
      silent              = true
      treat_missing_data  = "breaching"
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(var.alarms[key].threshold, null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true)
  }

  created = one(terraform_data.this[*].input)
}

# The day on which all this came to be: before it, silence tells nothing.
resource "terraform_data" "this" {
  count = var.create ? 1 : 0

  input = plantimestamp()

  lifecycle { ignore_changes = [input] }
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

  metric_query {
    id          = "m1"
    return_data = !each.value.silent
    metric {
      dimensions  = { ApiName = aws_api_gateway_rest_api.this[0].name }
      metric_name = each.value.metric_name
      namespace   = "AWS/ApiGateway"
      period      = each.value.period
      stat        = "Sum"
    }
  }
  dynamic "metric_query" {
    # Whatever is before the alarm counts as used, and silence after that as not used.
    for_each = each.value.silent ? ["IF(YEAR(m1) * 10000 + MONTH(m1) * 100 + DATE(m1) <= ${formatdate("YYYYMMDD", local.created)}, ${each.value.threshold + 1}, FILL(m1, 0))"] : []
    content {
      expression  = metric_query.value
      id          = "value"
      label       = each.key
      return_data = true
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
