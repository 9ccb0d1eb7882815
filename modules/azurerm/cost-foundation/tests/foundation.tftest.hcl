mock_provider "azurerm" {
  mock_resource "azurerm_monitor_action_group" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"
    }
  }
}

variables {
  resource_group_name = "ops"
  subscription_id     = "/subscriptions/00000000-0000-0000-0000-000000000000"
  emails              = ["finops@example.com"]
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
  }
}

run "the_defaults_create_exactly_this" {
  assert {
    condition     = length(azurerm_monitor_action_group.this) == 1 && length(azurerm_cost_anomaly_alert.this) == 1 && length(azurerm_consumption_budget_subscription.this) == 0
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition     = one(azurerm_cost_anomaly_alert.this[0].email_addresses) == "finops@example.com" && azurerm_cost_anomaly_alert.this[0].subscription_id == "/subscriptions/00000000-0000-0000-0000-000000000000"
    error_message = "the alert on unusual spend tells nobody, or watches something else"
  }
  assert {
    condition     = output.notifications.action_group_ids[0] == azurerm_monitor_action_group.this[0].id && length(output.notifications.emails) == 0
    error_message = "notifications do not fit the modules of resources"
  }
}

run "the_action_group_carries_the_cost_tags" {
  variables {
    tags = { owner = "somebody", team = "platform" }
  }
  assert {
    condition = alltrue([
      azurerm_monitor_action_group.this[0].tags["owner"] == "finops@example.com",
      azurerm_monitor_action_group.this[0].tags["cost_scope"] == "cost",
      azurerm_monitor_action_group.this[0].tags["managed_by"] == "terraform",
      azurerm_monitor_action_group.this[0].tags["team"] == "platform",
    ])
    error_message = "a cost tag is missing, or lost against the caller's"
  }
}

run "the_budget_counts_the_whole_subscription_and_tells_the_action_group" {
  variables {
    budget = { amount = 5000 }
  }
  assert {
    condition     = azurerm_consumption_budget_subscription.this[0].amount == 5000 && azurerm_consumption_budget_subscription.this[0].time_grain == "Monthly" && length(azurerm_consumption_budget_subscription.this[0].filter) == 0
    error_message = "the budget leaves something out"
  }
  assert {
    condition     = toset([for one in azurerm_consumption_budget_subscription.this[0].notification : "${one.threshold_type}-${one.threshold}"]) == toset(["Actual-100", "Actual-80", "Forecasted-100"])
    error_message = "the alerts are wrong"
  }
  assert {
    condition     = alltrue([for one in azurerm_consumption_budget_subscription.this[0].notification : one.contact_groups[0] == azurerm_monitor_action_group.this[0].id])
    error_message = "an alert does not reach the action group"
  }
  assert {
    condition     = can(regex("^[0-9]{4}-[0-9]{2}-01T00:00:00Z$", azurerm_consumption_budget_subscription.this[0].time_period[0].start_date))
    error_message = "Azure wants the first of a month"
  }
}

run "webhooks_are_called_with_the_common_schema" {
  variables {
    webhooks = { chat = "https://example.com/hook" }
  }
  assert {
    condition     = one(azurerm_monitor_action_group.this[0].webhook_receiver).service_uri == "https://example.com/hook" && one(azurerm_monitor_action_group.this[0].webhook_receiver).use_common_alert_schema
    error_message = "the webhook is missing"
  }
}

run "unusual_spend_may_be_told_to_others" {
  variables {
    anomaly = { emails = ["platform@example.com"] }
  }
  assert {
    condition     = one(azurerm_cost_anomaly_alert.this[0].email_addresses) == "platform@example.com"
    error_message = "anomaly.emails have no say"
  }
}

run "no_alert_on_unusual_spend_on_request" {
  variables {
    anomaly = null
  }
  assert {
    condition     = length(azurerm_cost_anomaly_alert.this) == 0 && output.anomaly_alert_id == null
    error_message = "an alert was made"
  }
}

run "nothing_is_created_when_create_is_false" {
  variables {
    create = false
    budget = { amount = 1 }
  }
  assert {
    condition     = length(azurerm_monitor_action_group.this) + length(azurerm_cost_anomaly_alert.this) + length(azurerm_consumption_budget_subscription.this) == 0
    error_message = "something was created"
  }
  assert {
    condition     = output.action_group_id == null && length(output.notifications.action_group_ids) == 0 && output.budget_name == null
    error_message = "an output is not null-safe"
  }
}

run "an_action_group_that_nobody_hears_is_told" {
  variables {
    anomaly = null
    emails  = []
  }
  expect_failures = [check.somebody_listens]
}

run "unusual_spend_without_an_address_is_refused" {
  command = plan
  variables {
    emails   = []
    webhooks = { chat = "https://example.com/hook" }
  }
  expect_failures = [azurerm_cost_anomaly_alert.this]
}

run "wrong_values_are_refused" {
  command = plan
  variables {
    anomaly         = { subject = "A subject that is longer than the fifty characters that Azure takes" }
    budget          = { amount = 0 }
    cost            = { application = "", cost_center = "cc-1000", environment = "prod", owner = "finops@example.com" }
    emails          = ["nobody"]
    name            = "not a name"
    short_name      = "longer-than-12"
    subscription_id = "00000000-0000-0000-0000-000000000000"
    webhooks        = { chat = "http://example.com/hook" }
  }
  expect_failures = [var.anomaly, var.budget, var.cost, var.emails, var.name, var.short_name, var.subscription_id, var.webhooks]
}

run "what_azure_just_takes_is_taken" {
  variables {
    budget = { amount = 1, alerts = concat([{ at = 1000, on = "actual" }], [for at in range(1, 5) : { at = at, on = "actual" }]) }
  }
  assert {
    condition     = length(azurerm_consumption_budget_subscription.this[0].notification) == 5
    error_message = "an alert is missing"
  }
}

run "more_receivers_than_an_action_group_takes_are_refused" {
  command = plan
  variables {
    emails   = [for at in range(1001) : "team${at}@example.com"]
    webhooks = { for at in range(11) : "chat${at}" => "https://example.com/hook" }
  }
  expect_failures = [var.emails, var.webhooks]
}

run "more_alerts_than_azure_takes_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, alerts = [for at in range(1, 7) : { at = at, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "less_than_one_is_refused" {
  command = plan
  variables {
    budget = { amount = 0.99 }
  }
  expect_failures = [var.budget]
}

run "alerts_beyond_the_highest_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, alerts = [{ at = 1001, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "parts_of_a_percent_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, alerts = [{ at = 80.5, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_periods_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, period = "daily" }
  }
  expect_failures = [var.budget]
}

run "budgets_without_alert_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, alerts = [] }
  }
  expect_failures = [var.budget]
}
