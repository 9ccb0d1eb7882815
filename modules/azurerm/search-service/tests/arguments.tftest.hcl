# What callers give stands in the search service as they gave it.
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
    allowed_ips                              = ["shop"]
    customer_managed_key_enforcement_enabled = false
    location                                 = "westeurope"
    name                                     = "example-orders"
    network_rule_bypass_option               = "AzureServices"
    public_network_access_enabled            = false
    resource_group_name                      = "shop"
    semantic_search_sku                      = "free"
    timeouts                                 = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_search_service.this[0].allowed_ips == var.allowed_ips,
      azurerm_search_service.this[0].customer_managed_key_enforcement_enabled == var.customer_managed_key_enforcement_enabled,
      azurerm_search_service.this[0].location == var.location,
      azurerm_search_service.this[0].name == var.name,
      azurerm_search_service.this[0].network_rule_bypass_option == var.network_rule_bypass_option,
      azurerm_search_service.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_search_service.this[0].resource_group_name == var.resource_group_name,
      azurerm_search_service.this[0].semantic_search_sku == var.semantic_search_sku,
      azurerm_search_service.this[0].timeouts.create == var.timeouts.create,
      azurerm_search_service.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_search_service.this[0].timeouts.read == var.timeouts.read,
      azurerm_search_service.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
