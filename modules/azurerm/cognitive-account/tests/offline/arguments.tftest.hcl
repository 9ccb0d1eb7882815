# What callers give stands in the AI services account, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_cognitive_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/CognitiveAccount/orders"
    }
  }
}

variables {
  kind                = "OpenAI"
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "S0"
  deployments = {
    chat = {
      model = { format = "OpenAI", name = "gpt-4o-mini" }
      sku   = { name = "GlobalStandard", capacity = 10 }
    }
  }
  budget = { amount = 20 }
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
    kind                                         = "OpenAI"
    location                                     = "westeurope"
    name                                         = "orders"
    resource_group_name                          = "shop"
    sku_name                                     = "S0"
    custom_question_answering_search_service_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Search/searchServices/shop"
    custom_question_answering_search_service_key = "shop"
    custom_subdomain_name                        = "shop"
    customer_managed_key = {
      key_vault_key_id   = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      identity_client_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop"
    }
    deployments = {
      chat = {
        model = { format = "OpenAI", name = "gpt-4o-mini", version = "shop" }
        sku = {
          name     = "GlobalStandard"
          capacity = 10
          family   = "shop"
          size     = "shop"
          tier     = "Standard"
        }
        dynamic_throttling_enabled = false
        rai_policy_name            = "shop"
        spillover_deployment_name  = "shop"
        version_upgrade_option     = "shop"
      }
    }
    dynamic_throttling_enabled = true
    fqdns                      = ["shop"]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    local_auth_enabled = true
    network_acls = {
      default_action = "shop"
      bypass         = "shop"
      ip_rules       = ["shop"]
      virtual_network_rules = [
        {
          subnet_id                            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          ignore_missing_vnet_service_endpoint = false
        },
      ]
    }
    network_injection = {
      scenario  = "shop"
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    }
    outbound_network_access_restricted = true
    project_management_enabled         = true
    public_network_access_enabled      = true
    storage = [
      {
        storage_account_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
        identity_client_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop"
      },
    ]
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_cognitive_account.this[0].custom_question_answering_search_service_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Search/searchServices/shop",
      azurerm_cognitive_account.this[0].custom_question_answering_search_service_key == "shop",
      azurerm_cognitive_account.this[0].custom_subdomain_name == "shop",
      azurerm_cognitive_account.this[0].dynamic_throttling_enabled == true,
      azurerm_cognitive_account.this[0].fqdns == tolist(["shop"]),
      azurerm_cognitive_account.this[0].kind == "OpenAI",
      azurerm_cognitive_account.this[0].local_auth_enabled == true,
      azurerm_cognitive_account.this[0].location == "westeurope",
      azurerm_cognitive_account.this[0].name == "orders",
      azurerm_cognitive_account.this[0].outbound_network_access_restricted == true,
      azurerm_cognitive_account.this[0].project_management_enabled == true,
      azurerm_cognitive_account.this[0].public_network_access_enabled == true,
      azurerm_cognitive_account.this[0].resource_group_name == "shop",
      azurerm_cognitive_account.this[0].sku_name == "S0",
      azurerm_cognitive_account.this[0].customer_managed_key[0].identity_client_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop",
      azurerm_cognitive_account.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_cognitive_account.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_cognitive_account.this[0].identity[0].type == "SystemAssigned",
      azurerm_cognitive_account.this[0].network_acls[0].bypass == "shop",
      azurerm_cognitive_account.this[0].network_acls[0].default_action == "shop",
      azurerm_cognitive_account.this[0].network_acls[0].ip_rules == toset(["shop"]),
      one(azurerm_cognitive_account.this[0].network_acls[0].virtual_network_rules).ignore_missing_vnet_service_endpoint == false,
      one(azurerm_cognitive_account.this[0].network_acls[0].virtual_network_rules).subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_cognitive_account.this[0].network_injection[0].scenario == "shop",
      azurerm_cognitive_account.this[0].network_injection[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_cognitive_account.this[0].storage[0].identity_client_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop",
      azurerm_cognitive_account.this[0].storage[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_cognitive_account.this[0].timeouts.create == "30m",
      azurerm_cognitive_account.this[0].timeouts.delete == "30m",
      azurerm_cognitive_account.this[0].timeouts.read == "30m",
      azurerm_cognitive_account.this[0].timeouts.update == "30m",
      azurerm_cognitive_deployment.this["chat"].dynamic_throttling_enabled == false,
      azurerm_cognitive_deployment.this["chat"].name == "chat",
      azurerm_cognitive_deployment.this["chat"].rai_policy_name == "shop",
      azurerm_cognitive_deployment.this["chat"].spillover_deployment_name == "shop",
      azurerm_cognitive_deployment.this["chat"].version_upgrade_option == "shop",
      azurerm_cognitive_deployment.this["chat"].model[0].format == "OpenAI",
      azurerm_cognitive_deployment.this["chat"].model[0].name == "gpt-4o-mini",
      azurerm_cognitive_deployment.this["chat"].model[0].version == "shop",
      azurerm_cognitive_deployment.this["chat"].sku[0].capacity == 10,
      azurerm_cognitive_deployment.this["chat"].sku[0].family == "shop",
      azurerm_cognitive_deployment.this["chat"].sku[0].name == "GlobalStandard",
      azurerm_cognitive_deployment.this["chat"].sku[0].size == "shop",
      azurerm_cognitive_deployment.this["chat"].sku[0].tier == "Standard",
    ])
    error_message = "an argument is not what was given"
  }
}
