locals {
  # Unless the caller says otherwise; nothing is forecast for a day.
  budget_alerts = coalesce(try(var.budget.alerts, null), [
    for alert in [
      { at = 80, on = "actual" },
      { at = 100, on = "actual" },
      { at = 100, on = "forecast" },
    ] : alert if alert.on == "actual" || try(var.budget.period, null) != "daily"
  ])
}

# No filter: the whole account, or in the payer account the whole organisation. Modules of resources have budgets of their own.
resource "aws_budgets_budget" "this" {
  count = var.create && var.budget != null ? 1 : 0

  budget_type  = "COST"
  limit_amount = format("%.2f", var.budget.amount)
  limit_unit   = "USD"
  name         = "${var.name}-account"
  time_unit    = upper(var.budget.period)

  # Always written: left out once, AWS would keep what was said before.
  cost_types {
    include_credit = var.budget.credits
    include_refund = var.budget.credits
  }

  dynamic "notification" {
    for_each = { for alert in local.budget_alerts : "${alert.on}-${alert.at}" => alert }

    content {
      comparison_operator       = "GREATER_THAN"
      notification_type         = notification.value.on == "forecast" ? "FORECASTED" : "ACTUAL"
      subscriber_sns_topic_arns = [aws_sns_topic.this[0].arn]
      threshold                 = notification.value.at
      threshold_type            = "PERCENTAGE"
    }
  }

  tags = local.tags

  depends_on = [aws_sns_topic_policy.this]
}
