locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    bytes_in = {
      description         = "Spend: ingested data is billed by the GB, each record rounded up to 5 KB. This counts bytes as they are: of smaller records AWS bills more, so give a lower threshold for them."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "IncomingBytes"
      period              = 3600
      silent              = false
      treat_missing_data  = "notBreaching"
    }
    idle = {
      description         = "Idle: nothing has come in for days; the stream itself costs nothing then, but what feeds or reads it may."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metric_name         = "IncomingRecords"
      period              = 86400
      silent              = true
      treat_missing_data  = "breaching"
    }
    bytes_from_kinesis = {
      description         = "Spend: data read from a Kinesis stream is billed by the GB like any other, each record rounded up to 5 KB. This counts bytes as they are: of smaller records AWS bills more, so give a lower threshold for them."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metric_name         = "DataReadFromKinesisStream.Bytes"
      period              = 3600
      silent              = false
      treat_missing_data  = "notBreaching"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    bytes_in           = var.kinesis_source_configuration == null && var.msk_source_configuration == null # else a stream with a source counts what it reads there
    idle               = var.kinesis_source_configuration == null && var.msk_source_configuration == null # else a stream with a source counts what it reads there
    bytes_from_kinesis = var.kinesis_source_configuration != null                                         # else the stream does not read from Kinesis
  }

  alarms = {
    for key, signal in local.signals : key => merge(signal, {
      description        = contains(local.followed, key) ? join(" ", [signal.description, local.reckoned[key]]) : signal.description
      threshold          = contains(local.followed, key) ? local.from_budget[key] : try(var.alarms[key].threshold, null)
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
      dimensions  = { DeliveryStreamName = aws_kinesis_firehose_delivery_stream.this[0].name }
      metric_name = each.value.metric_name
      namespace   = "AWS/Firehose"
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
