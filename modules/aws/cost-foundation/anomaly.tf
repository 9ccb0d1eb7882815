locals {
  own_anomaly = var.create && var.anomaly != null
  own_monitor = local.own_anomaly && try(var.anomaly.monitor_arn, null) == null
  monitor_arn = try(coalesce(try(var.anomaly.monitor_arn, null), try(aws_ce_anomaly_monitor.this[0].arn, null)), null)
}

# AWS allows one monitor of all services in an account, which is why it stands here and in no module of a resource.
resource "aws_ce_anomaly_monitor" "this" {
  count = local.own_monitor ? 1 : 0

  monitor_dimension = "SERVICE"
  monitor_type      = "DIMENSIONAL"
  name              = "${var.name}-services"

  tags = local.tags
}

# SNS hears of an anomaly at once; e-mail, by AWS's rule, only in daily or weekly summaries.
resource "aws_ce_anomaly_subscription" "this" {
  count = local.own_anomaly ? 1 : 0

  frequency        = "IMMEDIATE"
  monitor_arn_list = [local.monitor_arn]
  name             = "${var.name}-services"

  subscriber {
    address = aws_sns_topic.this[0].arn
    type    = "SNS"
  }

  threshold_expression {
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = [tostring(var.anomaly.amount)]
    }
  }

  tags = local.tags

  depends_on = [aws_sns_topic_policy.this]
}
