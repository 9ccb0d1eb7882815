mock_provider "azurerm" {
  mock_resource "azurerm_postgresql_flexible_server" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/PostgresqlFlexibleServer/orders"
    }
  }
}

variables {
  location               = "westeurope"
  name                   = "orders"
  resource_group_name    = "shop"
  administrator_login    = "shop"
  administrator_password = "Not-A-Secret-1"
  budget                 = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
}

run "every_created_thing_carries_the_cost_tags" {
  command = plan
  assert {
    condition = alltrue([
      for tags in concat([azurerm_postgresql_flexible_server.this[0].tags], [for alarm in azurerm_monitor_metric_alert.this : alarm.tags]) :
      tags["application"] == "shop" && tags["cost_center"] == "cc-1000" && tags["cost_scope"] == "orders" && tags["environment"] == "dev" && tags["managed_by"] == "terraform" && tags["owner"] == "team@example.com"
    ])
    error_message = "a cost tag is missing"
  }
}

run "cost_tags_win_over_the_callers_tags" {
  command = plan
  variables {
    tags = { application = "somebody", team = "checkout" }
  }
  assert {
    condition     = output.tags["application"] == "shop" && output.tags["team"] == "checkout"
    error_message = "precedence of tags is wrong"
  }
}

run "the_budget_counts_this_scope_only" {
  assert {
    condition     = one(one(azurerm_consumption_budget_resource_group.this[0].filter).dimension).values[0] == azurerm_postgresql_flexible_server.this[0].id && azurerm_consumption_budget_resource_group.this[0].amount == 20
    error_message = "budget filter or amount is wrong"
  }
  assert {
    condition     = endswith(one(azurerm_consumption_budget_resource_group.this[0].time_period).start_date, "-01T00:00:00Z")
    error_message = "budget does not start on the first of a month"
  }
  assert {
    condition     = length(azurerm_consumption_budget_resource_group.this[0].notification) == 3
    error_message = "budget alerts are wrong"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    budget = { shared = "shop" }
  }
  assert {
    condition     = length(azurerm_consumption_budget_resource_group.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
}

run "only_signals_with_a_threshold_become_alarms" {
  command = plan
  assert {
    condition     = join(",", keys(azurerm_monitor_metric_alert.this)) == ""
    error_message = "unexpected alarms"
  }
}

run "thresholds_of_the_caller_become_alarms" {
  command = plan
  variables {
    alarms = { connections = { threshold = 1000 }, cpu = { threshold = 1000 }, storage = { threshold = 1000 } }
  }
  assert {
    condition     = join(",", keys(azurerm_monitor_metric_alert.this)) == "connections,cpu,storage"
    error_message = "an alarm is missing"
  }
  assert {
    condition     = alltrue([for one in azurerm_monitor_metric_alert.this : length(one.action) == 1])
    error_message = "an alarm tells nobody"
  }
}

run "alarms_can_be_switched_off" {
  command = plan
  variables {
    alarms = { connections = { enabled = false }, cpu = { enabled = false }, storage = { enabled = false } }
  }
  assert {
    condition     = length(azurerm_monitor_metric_alert.this) == 0
    error_message = "an alarm that is switched off was created"
  }
}

run "nothing_when_switched_off" {
  command = plan
  variables {
    create = false
  }
  assert {
    condition     = length(azurerm_postgresql_flexible_server.this) + length(azurerm_consumption_budget_resource_group.this) + length(azurerm_monitor_metric_alert.this) == 0 && output.fqdn == null
    error_message = "create = false still creates"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [azurerm_postgresql_flexible_server.this]
}

run "no_budget_with_a_reason" {
  command = plan
  variables {
    budget = null
    cost = {
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition     = length(azurerm_consumption_budget_resource_group.this) == 0 && length(azurerm_postgresql_flexible_server.this) == 1
    error_message = "opt-out failed"
  }
}

run "wrong_application_is_refused" {
  command = plan
  variables {
    cost = {
      application = ""
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_cost_center_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = ""
      environment = "dev"
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_environment_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = ""
      owner       = "team@example.com"
    }
  }
  expect_failures = [var.cost]
}

run "wrong_owner_is_refused" {
  command = plan
  variables {
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = ""
    }
  }
  expect_failures = [var.cost]
}

run "unknown_signal_is_refused" {
  command = plan
  variables {
    alarms = { no_such_signal = { threshold = 1 } }
  }
  expect_failures = [var.alarms]
}

run "reserved_tags_are_refused" {
  command = plan
  variables {
    tags = { "microsoft:owner" = "x" }
  }
  expect_failures = [var.tags]
}

run "too_many_tags_are_refused" {
  command = plan
  variables {
    tags = { for number in range(50) : "key-${number}" => "x" }
  }
  expect_failures = [var.tags]
}

run "a_budget_nobody_hears_warns" {
  command = plan
  variables {
    notifications = {}
  }
  expect_failures = [check.budget_is_heard]
}
