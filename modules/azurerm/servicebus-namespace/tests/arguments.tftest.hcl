# What callers give stands in the Service Bus namespace as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_servicebus_namespace" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ServicebusNamespace/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders-messages"
  resource_group_name = "shop"
  sku                 = "Standard"
  queues              = { orders = { default_message_ttl = "P14D" } }
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
    local_auth_enabled  = false
    location            = "westeurope"
    minimum_tls_version = "1.2"
    name                = "orders-messages"
    resource_group_name = "shop"
    timeouts            = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].local_auth_enabled == var.local_auth_enabled,
      azurerm_servicebus_namespace.this[0].location == var.location,
      azurerm_servicebus_namespace.this[0].minimum_tls_version == var.minimum_tls_version,
      azurerm_servicebus_namespace.this[0].name == var.name,
      azurerm_servicebus_namespace.this[0].resource_group_name == var.resource_group_name,
      azurerm_servicebus_namespace.this[0].timeouts.create == var.timeouts.create,
      azurerm_servicebus_namespace.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_servicebus_namespace.this[0].timeouts.read == var.timeouts.read,
      azurerm_servicebus_namespace.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
