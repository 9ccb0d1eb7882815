# What callers give stands in the registry, and in what belongs to it, as they gave it.
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
    location                                     = "westeurope"
    name                                         = "exampleorders"
    resource_group_name                          = "shop"
    admin_enabled                                = true
    anonymous_pull_enabled                       = true
    sku                                          = "Premium"
    azuread_authentication_as_arm_policy_enabled = true
    data_endpoint_enabled                        = true
    encryption = [
      {
        identity_client_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop"
        key_vault_key_id   = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      },
    ]
    export_policy_enabled = true
    georeplications = [
      {
        global_endpoint_routing_enabled = false
        location                        = "westeurope"
        tags                            = { example = "shop" }
        zone_redundancy_enabled         = false
      },
    ]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    network_rule_bypass_for_tasks_enabled = true
    network_rule_bypass_option            = "AzureServices"
    network_rule_set = [
      { default_action = "shop", ip_rule = [{ action = "shop", ip_range = "shop" }] },
    ]
    public_network_access_enabled = true
    purge = {
      schedule   = "shop"
      filter     = "shop"
      older_than = "60d"
      keep       = 1
      untagged   = false
    }
    quarantine_policy_enabled = true
    retention_policy_in_days  = 1
    role_assignment_mode      = "AbacRepositoryPermissions"
    timeouts                  = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    zone_redundancy_enabled   = true
  }
  assert {
    condition = alltrue([
      azurerm_container_registry.this[0].admin_enabled == true,
      azurerm_container_registry.this[0].anonymous_pull_enabled == true,
      azurerm_container_registry.this[0].azuread_authentication_as_arm_policy_enabled == true,
      azurerm_container_registry.this[0].data_endpoint_enabled == true,
      azurerm_container_registry.this[0].encryption[0].identity_client_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop",
      azurerm_container_registry.this[0].encryption[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_container_registry.this[0].export_policy_enabled == true,
      azurerm_container_registry.this[0].location == "westeurope",
      azurerm_container_registry.this[0].name == "exampleorders",
      azurerm_container_registry.this[0].network_rule_bypass_for_tasks_enabled == true,
      azurerm_container_registry.this[0].network_rule_bypass_option == "AzureServices",
      azurerm_container_registry.this[0].network_rule_set[0].default_action == "shop",
      one(azurerm_container_registry.this[0].network_rule_set[0].ip_rule).action == "shop",
      one(azurerm_container_registry.this[0].network_rule_set[0].ip_rule).ip_range == "shop",
      azurerm_container_registry.this[0].public_network_access_enabled == true,
      azurerm_container_registry.this[0].quarantine_policy_enabled == true,
      azurerm_container_registry.this[0].resource_group_name == "shop",
      azurerm_container_registry.this[0].retention_policy_in_days == 1,
      azurerm_container_registry.this[0].role_assignment_mode == "AbacRepositoryPermissions",
      azurerm_container_registry.this[0].sku == "Premium",
      azurerm_container_registry.this[0].zone_redundancy_enabled == true,
      azurerm_container_registry.this[0].georeplications[0].global_endpoint_routing_enabled == false,
      azurerm_container_registry.this[0].georeplications[0].location == "westeurope",
      azurerm_container_registry.this[0].georeplications[0].zone_redundancy_enabled == false,
      azurerm_container_registry.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_container_registry.this[0].identity[0].type == "SystemAssigned",
      azurerm_container_registry.this[0].timeouts.create == "30m",
      azurerm_container_registry.this[0].timeouts.delete == "30m",
      azurerm_container_registry.this[0].timeouts.read == "30m",
      azurerm_container_registry.this[0].timeouts.update == "30m",
      azurerm_container_registry_task.this[0].name == "purge",
      azurerm_container_registry_task.this[0].encoded_step[0].task_content == "dmVyc2lvbjogdjEuMS4wCnN0ZXBzOgogIC0gY21kOiBhY3IgcHVyZ2UgLS1maWx0ZXIgJ3Nob3AnIC0tYWdvIDYwZCAtLWtlZXAgMQogICAgdGltZW91dDogMzYwMA==",
      azurerm_container_registry_task.this[0].platform[0].os == "Linux",
      azurerm_container_registry_task.this[0].timer_trigger[0].name == "weekly",
      azurerm_container_registry_task.this[0].timer_trigger[0].schedule == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}
