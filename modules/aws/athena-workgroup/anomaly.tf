locals {
  own_anomaly = var.create && var.anomaly != null
  # One topic hears of money: of what a budget counts, and of anomalies.
  budget_topics = var.notifications.budget_sns_topic_arns == null ? var.notifications.sns_topic_arns : var.notifications.budget_sns_topic_arns
  # AWS tells an SNS topic of an anomaly at once, and mail addresses in a daily or weekly summary; it takes no other pairs.
  # A list, not a map by address: a topic made in the same run has no address yet, and how many there are is known all the same.
  anomaly_subscribers = try(var.anomaly.frequency, null) == "immediate" ? [for arn in local.budget_topics : { address = arn, type = "SNS" }] : [for address in var.notifications.emails : { address = address, type = "EMAIL" }]
  anomaly_thresholds = { for key, value in {
    ANOMALY_TOTAL_IMPACT_ABSOLUTE   = try(var.anomaly.amount, null)
    ANOMALY_TOTAL_IMPACT_PERCENTAGE = try(var.anomaly.percent, null)
  } : key => tostring(value) if value != null }
}

# A monitor of its own kind: AWS allows one monitor of all services per account, which no module may take for itself. In an organization
# it takes one by tag in the management account alone.
resource "aws_ce_anomaly_monitor" "this" {
  count = local.own_anomaly ? 1 : 0

  # AWS answers with every key of the expression; the nulls keep later plans empty.
  monitor_specification = jsonencode({
    And            = null
    CostCategories = null
    Dimensions     = null
    Not            = null
    Or             = null
    Tags = {
      Key          = "cost_scope"
      MatchOptions = null
      Values       = [local.scope]
    }
  })
  monitor_type = "CUSTOM"
  name         = "cost-scope-${local.scope_name}"

  tags = local.tags
}

resource "aws_ce_anomaly_subscription" "this" {
  count = local.own_anomaly && length(local.anomaly_subscribers) > 0 ? 1 : 0

  frequency        = upper(var.anomaly.frequency)
  monitor_arn_list = [aws_ce_anomaly_monitor.this[0].arn]
  name             = "cost-scope-${local.scope_name}"

  dynamic "subscriber" {
    for_each = local.anomaly_subscribers
    content {
      address = subscriber.value.address
      type    = subscriber.value.type
    }
  }

  threshold_expression {
    dynamic "dimension" {
      for_each = length(local.anomaly_thresholds) == 1 ? local.anomaly_thresholds : {}
      content {
        key           = dimension.key
        match_options = ["GREATER_THAN_OR_EQUAL"]
        values        = [dimension.value]
      }
    }

    dynamic "and" {
      for_each = length(local.anomaly_thresholds) > 1 ? local.anomaly_thresholds : {}
      content {
        dimension {
          key           = and.key
          match_options = ["GREATER_THAN_OR_EQUAL"]
          values        = [and.value]
        }
      }
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = upper(var.anomaly.frequency) == "IMMEDIATE" || length(local.anomaly_subscribers) <= 10
      error_message = "A subscription to anomalies tells 10 e-mail addresses at most: give fewer in notifications.emails."
    }

    precondition {
      condition     = upper(var.anomaly.frequency) != "IMMEDIATE" || length(local.anomaly_subscribers) <= 1
      error_message = "A subscription to anomalies tells one SNS topic at most: say in notifications.budget_sns_topic_arns which of them."
    }
  }
}
