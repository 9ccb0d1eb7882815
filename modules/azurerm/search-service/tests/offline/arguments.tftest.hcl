# What callers give stands in the search service, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_search_service" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/SearchService/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  sku                 = "basic"
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
    location                                 = "westeurope"
    name                                     = "example-orders"
    resource_group_name                      = "shop"
    sku                                      = "basic"
    allowed_ips                              = ["shop"]
    authentication_failure_mode              = "http401WithBearerChallenge"
    customer_managed_key_enforcement_enabled = true
    hosting_mode                             = "Default"
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    local_authentication_enabled  = true
    network_rule_bypass_option    = "AzureServices"
    partition_count               = 1
    public_network_access_enabled = true
    replica_count                 = 1
    semantic_search_sku           = "free"
    timeouts                      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_search_service.this[0].allowed_ips == toset(["shop"]),
      azurerm_search_service.this[0].authentication_failure_mode == "http401WithBearerChallenge",
      azurerm_search_service.this[0].customer_managed_key_enforcement_enabled == true,
      azurerm_search_service.this[0].hosting_mode == "Default",
      azurerm_search_service.this[0].local_authentication_enabled == true,
      azurerm_search_service.this[0].location == "westeurope",
      azurerm_search_service.this[0].name == "example-orders",
      azurerm_search_service.this[0].network_rule_bypass_option == "AzureServices",
      azurerm_search_service.this[0].partition_count == 1,
      azurerm_search_service.this[0].public_network_access_enabled == true,
      azurerm_search_service.this[0].replica_count == 1,
      azurerm_search_service.this[0].resource_group_name == "shop",
      azurerm_search_service.this[0].semantic_search_sku == "free",
      azurerm_search_service.this[0].sku == "basic",
      azurerm_search_service.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_search_service.this[0].identity[0].type == "SystemAssigned",
      azurerm_search_service.this[0].timeouts.create == "30m",
      azurerm_search_service.this[0].timeouts.delete == "30m",
      azurerm_search_service.this[0].timeouts.read == "30m",
      azurerm_search_service.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
