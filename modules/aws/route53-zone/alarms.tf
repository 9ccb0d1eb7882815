locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    queries = {
      description         = "Spend: queries of a public zone are billed by the million."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "DNSQueries"
      period              = 3600
      silent              = false
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: nobody has asked for a name of this public zone for days, and the zone is billed each month."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "DNSQueries"
      period              = 86400
      silent              = true
      treat_missing_data  = "breaching"
      threshold           = 0
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    queries = try(length(var.vpc), 0) == 0 # else a private zone publishes no queries
    idle    = try(length(var.vpc), 0) == 0 # else a private zone publishes no queries
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
    })
    if var.create && try(var.alarms[key].enabled, true) && lookup(local.published, key, true)
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
  provider = aws.us_east_1
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
      dimensions  = { HostedZoneId = aws_route53_zone.this[0].zone_id }
      metric_name = each.value.metric_name
      namespace   = "AWS/Route53"
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
      condition     = alltrue([for topic in var.notifications.sns_topic_arns : split(":", topic)[3] == "us-east-1"])
      error_message = "These alarms stand in us-east-1 and tell topics of that region alone: give such in notifications.sns_topic_arns."
    }
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
