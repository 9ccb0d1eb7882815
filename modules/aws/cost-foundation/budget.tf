# No filter: the whole account, or in the payer account the whole organisation. Modules of resources have budgets of their own.
resource "aws_budgets_budget" "this" {
  count = var.create && var.budget != null ? 1 : 0

  budget_type  = "COST"
  limit_amount = format("%.2f", var.budget.amount)
  limit_unit   = "USD"
  name         = "${var.name}-account"
  time_unit    = upper(var.budget.period)

  dynamic "notification" {
    for_each = { for alert in var.budget.alerts : "${alert.on}-${alert.at}" => alert }

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
