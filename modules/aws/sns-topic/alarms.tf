locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    messages_published = {
      description         = "Spend: this counts messages, while AWS bills requests: a larger message takes one for every 64 KB, a batch may share them, and deliveries are billed apart."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "NumberOfMessagesPublished"
      period              = 3600
      silent              = false
      treat_missing_data  = "notBreaching"
    }
    notifications = {
      description         = "Spend: deliveries by HTTP, e-mail, SMS and mobile push are billed one by one; the metric counts those to queues and functions too, which are free of a standard topic."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "NumberOfNotificationsDelivered"
      period              = 3600
      silent              = false
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: nothing has been published for days; the topic is probably no longer used, and costs nothing meanwhile."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "NumberOfMessagesPublished"
      period              = 86400
      silent              = true
      treat_missing_data  = "breaching"
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(var.alarms[key].threshold, null)
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
  for_each = { for key, alarm in local.alarms : key => alarm if contains(local.followed, key) ? true : alarm.threshold != null }

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
      dimensions  = { TopicName = aws_sns_topic.this[0].name }
      metric_name = each.value.metric_name
      namespace   = "AWS/SNS"
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
