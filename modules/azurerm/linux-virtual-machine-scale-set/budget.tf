locals {
  own_budget = var.create && (var.budget == null ? false : var.budget.amount != null)
  budget_alerts = coalesce(try(var.budget.alerts, null), [
    { at = 80, on = "actual" },
    { at = 100, on = "actual" },
    { at = 100, on = "forecast" },
  ])
  has_subscriber = length(var.notifications.emails) + length(var.notifications.action_group_ids) > 0
  budget_name    = "cost-scope-${local.scope_name}"
}

# Azure can count one resource by its id, so this budget needs no tag.
resource "azurerm_consumption_budget_resource_group" "this" {
  count = local.own_budget && local.has_subscriber ? 1 : 0

  amount            = var.budget.amount
  name              = local.budget_name
  resource_group_id = regex("^/subscriptions/[^/]+/resourceGroups/[^/]+", azurerm_linux_virtual_machine_scale_set.this[0].id)
  time_grain        = title(var.budget.period)

  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_linux_virtual_machine_scale_set.this[0].id]
    }
  }
  dynamic "notification" {
    for_each = { for alert in local.budget_alerts : "${alert.on}-${alert.at}" => alert }
    content {
      contact_emails = var.notifications.emails
      contact_groups = var.notifications.action_group_ids
      operator       = "GreaterThan"
      threshold      = notification.value.at
      threshold_type = notification.value.on == "forecast" ? "Forecasted" : "Actual"
    }
  }
  # Azure wants the first of the month of creation and never lets it change.
  time_period { start_date = formatdate("YYYY-MM-01'T'00:00:00Z", plantimestamp()) }

  lifecycle { ignore_changes = [time_period] }
}
