locals {
  # What costs money or shows waste. Without a threshold of its own a signal takes the one that follows from the budget, see prices.tf, or waits for the caller's.
  signals = {
    cpu = {
      description         = "Idle: nodes that hardly work for days could be smaller."
      comparison_operator = "LessThanThreshold"
      evaluation_periods  = 7
      metrics             = [{ name = "CPUUtilization", dimensions = {} }]
      period              = 86400
      silent              = false
      statistic           = "Average"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
    idle = {
      description         = "Idle: nobody has searched or written for days, and the nodes are billed by the hour."
      comparison_operator = "LessThanOrEqualToThreshold"
      evaluation_periods  = 7
      metrics             = [{ name = "SearchRate", dimensions = {} }, { name = "IndexingRate", dimensions = {} }]
      period              = 86400
      silent              = true
      statistic           = "Sum"
      treat_missing_data  = "breaching"
      value               = "SUM(METRICS())"
      threshold           = 0
    }
    free_storage = {
      description         = "Waste: volumes that stay far from full for a week are billed empty too."
      comparison_operator = "GreaterThanThreshold"
      evaluation_periods  = 7
      metrics             = [{ name = "FreeStorageSpace", dimensions = {} }]
      period              = 86400
      silent              = false
      statistic           = "Minimum"
      treat_missing_data  = "notBreaching"
      value               = "m1"
    }
  }

  # Where there is something to watch; the other signals have it always.
  published = {
    idle         = try(var.cluster_config.warm_enabled, null) != true # else searches of UltraWarm nodes are counted by another metric
    free_storage = try(var.ebs_options.ebs_enabled, false) == true    # else disks that come with the instances are not billed by themselves
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

  dynamic "metric_query" {
    for_each = each.value.metrics
    content {
      id = "m${metric_query.key + 1}"
      metric {
        dimensions  = merge({ ClientId = element(split(":", aws_opensearch_domain.this[0].arn), 4), DomainName = aws_opensearch_domain.this[0].domain_name }, metric_query.value.dimensions)
        metric_name = metric_query.value.name
        namespace   = "AWS/ES"
        period      = each.value.period
        stat        = each.value.statistic
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

  lifecycle {
    precondition {
      condition     = each.value.evaluation_periods * each.value.period <= (each.value.period < 3600 ? 86400 : 604800)
      error_message = "CloudWatch looks back seven days at most, one day with periods under an hour: give alarms.${each.key} fewer evaluation_periods."
    }
  }
}
