# What callers give stands in the registry as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    admin_enabled                                = false
    azuread_authentication_as_arm_policy_enabled = false
    encryption                                   = [{}]
    export_policy_enabled                        = false
    location                                     = "westeurope"
    name                                         = "exampleorders"
    network_rule_bypass_for_tasks_enabled        = false
    network_rule_bypass_option                   = "AzureServices"
    network_rule_set                             = [{}]
    quarantine_policy_enabled                    = false
    resource_group_name                          = "shop"
    role_assignment_mode                         = "AbacRepositoryPermissions"
    timeouts                                     = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == var.admin_enabled,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == var.azuread_authentication_as_arm_policy_enabled,
      azurerm_container_registry.this[0].encryption == var.encryption,
      azurerm_container_registry.this[0].export_policy_enabled == var.export_policy_enabled,
      azurerm_container_registry.this[0].location == var.location,
      azurerm_container_registry.this[0].name == var.name,
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == var.network_rule_bypass_for_tasks_enabled,
      azurerm_container_registry.this[0].network_rule_bypass_option == var.network_rule_bypass_option,
      azurerm_container_registry.this[0].network_rule_set == var.network_rule_set,
      azurerm_container_registry.this[0].quarantine_policy_enabled == var.quarantine_policy_enabled,
      azurerm_container_registry.this[0].resource_group_name == var.resource_group_name,
      azurerm_container_registry.this[0].role_assignment_mode == var.role_assignment_mode,
      azurerm_container_registry.this[0].timeouts.create == var.timeouts.create,
      azurerm_container_registry.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_container_registry.this[0].timeouts.read == var.timeouts.read,
      azurerm_container_registry.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
