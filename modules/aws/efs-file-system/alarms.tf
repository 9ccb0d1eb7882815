locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    storage = {
      description         = "Spend: every stored GB is billed each month."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "StorageBytes"
      period              = 86400
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
    io = {
      description         = "Spend: elastic throughput is billed by the GB."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "MeteredIOBytes"
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: no client for days, and the data is billed each month."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "ClientConnections"
      period              = 86400
      silent              = true
      statistic           = "Sum"
      treat_missing_data  = "breaching"
      threshold           = 0
    }
  }

  watched = {
    storage = { dimensions = try({ FileSystemId = aws_efs_file_system.this[0].id, StorageClass = "Total" }, null) }
    io      = { dimensions = try({ FileSystemId = aws_efs_file_system.this[0].id }, null) }
    idle    = { dimensions = try({ FileSystemId = aws_efs_file_system.this[0].id }, null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    io = var.throughput_mode == "elastic" # else other throughput is billed by what is provisioned, or not at all
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
      dimensions  = local.watched[each.key].dimensions
      metric_name = each.value.metric_name
      namespace   = "AWS/EFS"
      period      = each.value.period
      stat        = each.value.statistic
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
