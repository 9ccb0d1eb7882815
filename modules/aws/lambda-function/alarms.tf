locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    invocations = {
      description         = "Spend: every request is billed, and its duration on top."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "Invocations"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      threshold           = null
    }
    duration = {
      description         = "Spend: time times memory is what Lambda bills."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "Duration"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      threshold           = null
    }
    concurrency = {
      description         = "Spend: a function that calls itself, or a retry storm, shows here first."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "ConcurrentExecutions"
      period              = 300
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      threshold           = null
    }
    idle = {
      description         = "Idle: nobody has called this function for a week; its logs, provisioned concurrency and dependencies may still be billed."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "Invocations"
      period              = 86400
      statistic           = "Sum"
      treat_missing_data  = "breaching"
      threshold           = 0
    }
    provisioned_concurrency = {
      description         = "Waste: provisioned concurrency is billed whether it is used or not."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metric_name         = "ProvisionedConcurrencyUtilization"
      period              = 86400
      statistic           = "Maximum"
      treat_missing_data  = "breaching"
      threshold           = null
    }
  }

  watched = {
    invocations = {
      dimensions = try({ FunctionName = aws_lambda_function.this[0].function_name }, null)
    }
    duration = {
      dimensions = try({ FunctionName = aws_lambda_function.this[0].function_name }, null)
    }
    concurrency = {
      dimensions = try({ FunctionName = aws_lambda_function.this[0].function_name }, null)
    }
    idle = {
      dimensions = try({ FunctionName = aws_lambda_function.this[0].function_name }, null)
    }
    provisioned_concurrency = {
      dimensions = try({ FunctionName = aws_lambda_function.this[0].function_name, Resource = "${aws_lambda_function.this[0].function_name}:${aws_lambda_provisioned_concurrency_config.this[0].qualifier}" }, null)
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(coalesce(try(var.alarms[key].threshold, null), signal.threshold), null)
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
  dimensions          = local.watched[each.key].dimensions
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/Lambda"
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
