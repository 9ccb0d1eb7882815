locals {
  own_budget     = var.create && (var.budget == null ? false : var.budget.amount != null)
  has_subscriber = length(var.notifications.emails) + length(local.budget_topics) > 0
  budget_name    = "cost-scope-${local.scope_name}"
  # Unless the caller says otherwise; nothing is forecast for a day.
  budget_alerts = coalesce(try(var.budget.alerts, null), [
    for alert in [
      { at = 80, on = "actual" },
      { at = 100, on = "actual" },
      { at = 100, on = "forecast" },
    ] : alert if alert.on == "actual" || try(var.budget.period, null) != "daily"
  ])

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
  # A budget of a management account would count all accounts of the organization.
  dynamic "cost_filter" {
    for_each = var.budget.account_id == null ? [] : [var.budget.account_id]
    content {
      name   = "LinkedAccount"
      values = [cost_filter.value]
    }
  }
  # Always written: left out once, AWS would keep what was said before.
  cost_types {
    include_credit = var.budget.credits
    include_refund = var.budget.credits
  }
  dynamic "notification" {
    for_each = local.has_subscriber ? { for alert in local.budget_alerts : "${alert.on}-${alert.at}" => alert } : {}
    content {
      comparison_operator        = "GREATER_THAN"
      notification_type          = notification.value.on == "forecast" ? "FORECASTED" : "ACTUAL"
      subscriber_email_addresses = var.notifications.emails
      subscriber_sns_topic_arns  = local.budget_topics
      threshold                  = notification.value.at
      threshold_type             = "PERCENTAGE"
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length(var.notifications.emails) <= 10
      error_message = "AWS Budgets tells 10 e-mail addresses at most: give fewer in notifications.emails."
    }
    precondition {
      condition     = length(local.budget_topics) <= 1
      error_message = "AWS Budgets tells one SNS topic at most: say in notifications.budget_sns_topic_arns which of them, or [] for none."
    }
  }
}
