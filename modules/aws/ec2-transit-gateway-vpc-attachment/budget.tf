locals {
  own_budget     = var.create && try(var.budget.amount, null) != null
  has_subscriber = length(var.notifications.emails) + length(var.notifications.sns_topic_arns) > 0
  budget_name    = replace("cost-scope-${local.scope}", ":", "-")

  # AWS Budgets knows a user-defined tag only with the "user:" prefix, key and value joined by "$".
  budget_filter = format("user:%s$%s", "cost_scope", local.scope)
}

# No time_period_start: the provider then keeps the start that AWS chose, and plans stay empty.
resource "aws_budgets_budget" "this" {
  count = local.own_budget ? 1 : 0

  budget_type  = "COST"
  limit_amount = format("%.2f", var.budget.amount)
  limit_unit   = "USD"
  name         = local.budget_name
  time_unit    = upper(var.budget.period)

  cost_filter {
    name   = "TagKeyValue"
    values = [local.budget_filter]
  }

  dynamic "notification" {
    for_each = local.has_subscriber ? { for alert in var.budget.alerts : "${alert.on}-${alert.at}" => alert } : {}

    content {
      comparison_operator        = "GREATER_THAN"
      notification_type          = notification.value.on == "forecast" ? "FORECASTED" : "ACTUAL"
      subscriber_email_addresses = var.notifications.emails
      subscriber_sns_topic_arns  = var.notifications.sns_topic_arns
      threshold                  = notification.value.at
      threshold_type             = "PERCENTAGE"
    }
  }

  tags = local.tags
}
