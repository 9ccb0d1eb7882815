locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    capacity_units = {
      description         = "Spend: the capacity units of Aurora Serverless are billed, of each instance by the second; of a cluster AWS publishes the average of its instances."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "ServerlessDatabaseCapacity"
      period              = 3600
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
    read_operations = {
      description         = "Spend: every read from storage is billed in Aurora Standard; where I/O is a large part of the bill, `aurora-iopt1` costs less."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "VolumeReadIOPs"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    write_operations = {
      description         = "Spend: every write to storage is billed in Aurora Standard."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "VolumeWriteIOPs"
      period              = 3600
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
    }
    storage = {
      description         = "Spend: every stored GB is billed each month."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "VolumeBytesUsed"
      period              = 86400
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
    backups = {
      description         = "Spend: backups beyond the free share are billed by the GB-month."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "TotalBackupStorageBilled"
      period              = 86400
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: nobody was seen connected for days, and the instances of the cluster are billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "DatabaseConnections"
      period              = 86400
      statistic           = "Maximum"
      treat_missing_data  = "notBreaching"
      threshold           = 0
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    capacity_units   = var.serverlessv2_scaling_configuration != null || var.engine_mode == "serverless"                                                                                                       # else only a serverless cluster has capacity units
    read_operations  = startswith(var.engine, "aurora") && var.storage_type != "aurora-iopt1"                                                                                                                  # else only Aurora bills storage by use, and Aurora I/O-Optimized bills no operation
    write_operations = startswith(var.engine, "aurora") && var.storage_type != "aurora-iopt1"                                                                                                                  # else only Aurora bills storage by use, and Aurora I/O-Optimized bills no operation
    storage          = startswith(var.engine, "aurora")                                                                                                                                                        # else only Aurora bills storage by use
    backups          = startswith(var.engine, "aurora")                                                                                                                                                        # else only Aurora bills storage by use
    idle             = startswith(var.engine, "aurora") && coalesce(var.cluster_scalability_type, "standard") == "standard" && coalesce(try(var.serverlessv2_scaling_configuration.min_capacity, null), 1) > 0 # else that other engines and unlimited clusters publish it by the cluster is not known, and what scales to zero costs nothing idle
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
  dimensions          = { DBClusterIdentifier = aws_rds_cluster.this[0].cluster_identifier }
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
