locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    idle = {
      description         = "Idle: nobody was seen connected for days, and the instance is billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "DatabaseConnections"
      period              = 86400
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      threshold           = 0
    }
    cpu = {
      description         = "Waste: a CPU that is hardly used for a day fits into a smaller class."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 24
      metric_name         = "CPUUtilization"
      period              = 3600
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
    }
    free_storage = {
      description         = "Waste: allocated storage is billed empty too, and cannot shrink in place."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 7
      metric_name         = "FreeStorageSpace"
      period              = 86400
      statistic           = "Minimum"
      treat_missing_data  = "notBreaching"
    }
    read_operations = {
      description         = "Spend: reads drive provisioned IOPS, and are billed one by one on magnetic storage."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "ReadIOPS"
      period              = 3600
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle            = coalesce(var.replica_mode, "open-read-only") != "mounted" && !startswith(coalesce(var.engine, "mysql"), "custom-") # else a mounted replica takes no connections, and that RDS Custom publishes them is not known
    read_operations = var.storage_type == "standard"                                                                                     # else other storage bills no operation, but what is provisioned
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(coalesce(try(var.alarms[key].threshold, null), lookup(signal, "threshold", null)), null)
      evaluation_periods = coalesce(try(var.alarms[key].days, null), try(var.alarms[key].evaluation_periods, null), signal.evaluation_periods)
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
  dimensions          = { DBInstanceIdentifier = aws_db_instance.this[0].identifier }
  evaluation_periods  = each.value.evaluation_periods
  metric_name         = each.value.metric_name
  namespace           = "AWS/RDS"
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
