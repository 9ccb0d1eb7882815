# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_container_registry" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ContainerRegistry/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "exampleorders"
  resource_group_name = "shop"
  budget              = { amount = 20 }
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                     = false
    identity                   = merge({ type = "SystemAssigned" }, { type = "SystemAssigned" })
    network_rule_bypass_option = "AzureServices"
    purge                      = { older_than = "60d" }
    retention_policy_in_days   = 0
    role_assignment_mode       = "AbacRepositoryPermissions"
    sku                        = "Basic"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # A registry name has 5 to 50 letters and digits.
    name = "?"
    # network_rule_bypass_option must be AzureServices or None.
    network_rule_bypass_option = "no-such-value"
    # purge.older_than must be a duration such as 30d.
    purge = merge({ older_than = "60d" }, { older_than = "?" })
    # retention_policy_in_days must be 0 to 365.
    retention_policy_in_days = -1
    # role_assignment_mode must be AbacRepositoryPermissions or LegacyRegistryPermissions.
    role_assignment_mode = "no-such-value"
    # sku must be Basic, Premium or Standard.
    sku = "no-such-value"
  }
  expect_failures = [var.identity, var.name, var.network_rule_bypass_option, var.purge, var.retention_policy_in_days, var.role_assignment_mode, var.sku]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # purge.keep must not be negative.
    purge = merge({ older_than = "60d" }, { keep = -1 })
    # retention_policy_in_days must be 0 to 365.
    retention_policy_in_days = 366
  }
  expect_failures = [var.purge, var.retention_policy_in_days]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # georeplications, retention_policy_in_days, zone_redundancy_enabled, data_endpoint_enabled and a closed network need sku Premium.
    georeplications = [{ global_endpoint_routing_enabled = false, location = "westeurope" }]
  }
  expect_failures = [azurerm_container_registry.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # encryption and quarantine_policy_enabled need sku Premium.
    encryption = [{}]
  }
  expect_failures = [azurerm_container_registry.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # anonymous_pull_enabled needs sku Standard or Premium.
    anonymous_pull_enabled = true
  }
  expect_failures = [azurerm_container_registry.this[0]]
}
