# What callers give stands in the AI services account as they gave it.
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
    custom_question_answering_search_service_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Search/searchServices/shop"
    custom_question_answering_search_service_key = "shop"
    dynamic_throttling_enabled                   = false
    fqdns                                        = ["shop"]
    kind                                         = "OpenAI"
    location                                     = "westeurope"
    name                                         = "orders"
    outbound_network_access_restricted           = false
    project_management_enabled                   = false
    public_network_access_enabled                = false
    resource_group_name                          = "shop"
    sku_name                                     = "S0"
    customer_managed_key = {
      identity_client_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop"
      key_vault_key_id   = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
    }
    network_injection = {
      scenario  = "shop"
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    }
    storage = [{
      identity_client_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/identityClient/shop"
      storage_account_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
    }]
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    deployments = {
      example = {
        dynamic_throttling_enabled = false
        rai_policy_name            = "shop"
        spillover_deployment_name  = "shop"
        version_upgrade_option     = "shop"
        model                      = { format = "shop", name = "shop", version = "shop" }
        sku = {
          capacity = 1
          family   = "shop"
          name     = "shop"
          size     = "shop"
          tier     = "Standard"
        }
      }
    }
  }
  assert {
    condition = alltrue([
      azurerm_cognitive_account.this[0].custom_question_answering_search_service_id == var.custom_question_answering_search_service_id,
      azurerm_cognitive_account.this[0].custom_question_answering_search_service_key == var.custom_question_answering_search_service_key,
      azurerm_cognitive_account.this[0].dynamic_throttling_enabled == var.dynamic_throttling_enabled,
      azurerm_cognitive_account.this[0].fqdns == var.fqdns,
      azurerm_cognitive_account.this[0].kind == var.kind,
      azurerm_cognitive_account.this[0].location == var.location,
      azurerm_cognitive_account.this[0].name == var.name,
      azurerm_cognitive_account.this[0].outbound_network_access_restricted == var.outbound_network_access_restricted,
      azurerm_cognitive_account.this[0].project_management_enabled == var.project_management_enabled,
      azurerm_cognitive_account.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_cognitive_account.this[0].resource_group_name == var.resource_group_name,
      azurerm_cognitive_account.this[0].sku_name == var.sku_name,
      azurerm_cognitive_account.this[0].customer_managed_key[0].identity_client_id == var.customer_managed_key.identity_client_id,
      azurerm_cognitive_account.this[0].customer_managed_key[0].key_vault_key_id == var.customer_managed_key.key_vault_key_id,
      azurerm_cognitive_account.this[0].network_injection[0].scenario == var.network_injection.scenario,
      azurerm_cognitive_account.this[0].network_injection[0].subnet_id == var.network_injection.subnet_id,
      azurerm_cognitive_account.this[0].storage[0].identity_client_id == var.storage[0].identity_client_id,
      azurerm_cognitive_account.this[0].storage[0].storage_account_id == var.storage[0].storage_account_id,
      azurerm_cognitive_account.this[0].timeouts.create == var.timeouts.create,
      azurerm_cognitive_account.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_cognitive_account.this[0].timeouts.read == var.timeouts.read,
      azurerm_cognitive_account.this[0].timeouts.update == var.timeouts.update,
      azurerm_cognitive_deployment.this["example"].dynamic_throttling_enabled == var.deployments["example"].dynamic_throttling_enabled,
      azurerm_cognitive_deployment.this["example"].rai_policy_name == var.deployments["example"].rai_policy_name,
      azurerm_cognitive_deployment.this["example"].spillover_deployment_name == var.deployments["example"].spillover_deployment_name,
      azurerm_cognitive_deployment.this["example"].version_upgrade_option == var.deployments["example"].version_upgrade_option,
      azurerm_cognitive_deployment.this["example"].model[0].format == var.deployments["example"].model.format,
      azurerm_cognitive_deployment.this["example"].model[0].name == var.deployments["example"].model.name,
      azurerm_cognitive_deployment.this["example"].model[0].version == var.deployments["example"].model.version,
      azurerm_cognitive_deployment.this["example"].sku[0].capacity == var.deployments["example"].sku.capacity,
      azurerm_cognitive_deployment.this["example"].sku[0].family == var.deployments["example"].sku.family,
      azurerm_cognitive_deployment.this["example"].sku[0].name == var.deployments["example"].sku.name,
      azurerm_cognitive_deployment.this["example"].sku[0].size == var.deployments["example"].sku.size,
      azurerm_cognitive_deployment.this["example"].sku[0].tier == var.deployments["example"].sku.tier,
    ])
    error_message = "an argument is not what was given"
  }
}
