# No filter: the whole subscription. Modules of resources have budgets of their own.
resource "azurerm_consumption_budget_subscription" "this" {
  count = var.create && var.budget != null ? 1 : 0

  amount          = var.budget.amount
  name            = "${var.name}-subscription"
  subscription_id = var.subscription_id
  time_grain      = title(var.budget.period)

  dynamic "notification" {
    for_each = { for alert in var.budget.alerts : "${alert.on}-${alert.at}" => alert }

    content {
      contact_groups = [azurerm_monitor_action_group.this[0].id]
      contact_roles  = var.budget.roles
      operator       = "GreaterThan"
      threshold      = notification.value.at
      threshold_type = notification.value.on == "forecast" ? "Forecasted" : "Actual"
    }
  }

  # Azure wants the first of the month of creation and never lets it change.
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", plantimestamp())
  }

  lifecycle {
    ignore_changes = [time_period]
  }
}
