# What callers give stands in the Event Hubs namespace as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_eventhub_namespace" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/EventhubNamespace/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders-events"
  resource_group_name = "shop"
  sku                 = "Standard"
  event_hubs = {
    orders = {
      partition_count       = 2
      retention_description = { cleanup_policy = "Delete", retention_time_in_hours = 24 }
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
    dedicated_cluster_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dedicatedCluster/shop"
    local_authentication_enabled  = false
    location                      = "westeurope"
    minimum_tls_version           = "1.2"
    name                          = "orders-events"
    network_rulesets              = [{}]
    public_network_access_enabled = false
    resource_group_name           = "shop"
    timeouts                      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_eventhub_namespace.this[0].dedicated_cluster_id == var.dedicated_cluster_id,
      azurerm_eventhub_namespace.this[0].local_authentication_enabled == var.local_authentication_enabled,
      azurerm_eventhub_namespace.this[0].location == var.location,
      azurerm_eventhub_namespace.this[0].minimum_tls_version == var.minimum_tls_version,
      azurerm_eventhub_namespace.this[0].name == var.name,
      azurerm_eventhub_namespace.this[0].network_rulesets == var.network_rulesets,
      azurerm_eventhub_namespace.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_eventhub_namespace.this[0].resource_group_name == var.resource_group_name,
      azurerm_eventhub_namespace.this[0].timeouts.create == var.timeouts.create,
      azurerm_eventhub_namespace.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_eventhub_namespace.this[0].timeouts.read == var.timeouts.read,
      azurerm_eventhub_namespace.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
