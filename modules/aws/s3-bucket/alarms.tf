locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    bucket_size = {
      description         = "Spend: every stored GB is billed each month; S3 publishes the size of each storage class once a day. `archived_size` holds what the archive tiers of Intelligent-Tiering take."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [for value in ["DeepArchiveStorage", "GlacierInstantRetrievalStorage", "GlacierStorage", "IntelligentTieringAIAStorage", "IntelligentTieringFAStorage", "IntelligentTieringIAStorage", "OneZoneIAStorage", "ReducedRedundancyStorage", "StandardIAStorage", "StandardStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }]
      period              = 86400
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    archived_size = {
      description         = "Spend: what Intelligent-Tiering archived is billed each month as well, at less than in its other tiers."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [for value in ["IntelligentTieringAAStorage", "IntelligentTieringDAAStorage"] : { name = "BucketSizeBytes", dimensions = { StorageType = value } }]
      period              = 86400
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
      value               = "SUM(METRICS())"
    }
    objects = {
      description         = "Spend: monitoring, transitions and listings are billed per object."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [{ name = "NumberOfObjects", dimensions = {} }]
      period              = 86400
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
    requests = {
      description         = "Spend: requests are billed per thousand."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [{ name = "AllRequests", dimensions = {} }]
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
    downloaded = {
      description         = "Spend: data that leaves the region is billed per GB."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 1
      metrics             = [{ name = "BytesDownloaded", dimensions = {} }]
      period              = 3600
      silent              = false
      statistic           = "Sum"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
  }

  watched = {
    bucket_size   = { dimensions = try({ BucketName = aws_s3_bucket.this[0].id }, null) }
    archived_size = { dimensions = try({ BucketName = aws_s3_bucket.this[0].id }, null) }
    objects       = { dimensions = try({ BucketName = aws_s3_bucket.this[0].id, StorageType = "AllStorageTypes" }, null) }
    requests      = { dimensions = try({ BucketName = aws_s3_bucket.this[0].id, FilterId = aws_s3_bucket_metric.this[0].name }, null) }
    downloaded    = { dimensions = try({ BucketName = aws_s3_bucket.this[0].id, FilterId = aws_s3_bucket_metric.this[0].name }, null) }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    archived_size = try(length(var.archive_tiers), 0) > 0 # else Intelligent-Tiering archives nothing unless told to
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
  evaluation_periods  = each.value.evaluation_periods
  threshold           = each.value.threshold
  treat_missing_data  = each.value.treat_missing_data

  dynamic "metric_query" {
    for_each = each.value.metrics
    content {
      id = "m${metric_query.key + 1}"
      metric {
        dimensions  = merge(local.watched[each.key].dimensions, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/S3"
        period      = each.value.period
        stat        = each.value.statistic
      }
    }
  }
  metric_query {
    expression  = each.value.value
    id          = "value"
    label       = each.key
    return_data = true
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
