locals {
  # What costs money or shows waste. Without a threshold of its own a signal waits for the caller's.
  signals = {
    idle = {
      description         = "Idle: a volume that nobody reads or writes for days is billed by its size; one that is detached is silent."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metrics             = [{ name = "VolumeReadOps", dimensions = {} }, { name = "VolumeWriteOps", dimensions = {} }]
      period              = 86400
      silent              = true
      treat_missing_data  = "breaching"
      value               = "SUM(METRICS())"
      threshold           = 0
    }
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      threshold          = try(coalesce(try(var.alarms[key].threshold, null), signal.threshold), null)
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

  dynamic "metric_query" {
    for_each = each.value.metrics
    content {
      id = "m${metric_query.key + 1}"
      metric {
        dimensions  = merge({ VolumeId = aws_ebs_volume.this[0].id }, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/EBS"
        period      = each.value.period
        stat        = "Sum"
      }
    }
  }
  metric_query {
    # Whatever is before the alarm counts as used, and silence after that as not used.
    expression  = each.value.silent ? "IF(YEAR(${each.value.value}) * 10000 + MONTH(${each.value.value}) * 100 + DATE(${each.value.value}) <= ${formatdate("YYYYMMDD", local.created)}, ${each.value.threshold + 1}, FILL(${each.value.value}, 0))" : each.value.value
    id          = "value"
    label       = each.key
    return_data = true
  }

  tags = local.tags
}
