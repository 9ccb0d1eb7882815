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
    event_hubs = {
      orders = {
        partition_count = 2
        retention_description = {
          cleanup_policy                    = "Delete"
          retention_time_in_hours           = 24
          tombstone_retention_time_in_hours = 1
        }
        status = "shop"
        capture_description = {
          enabled             = false
          encoding            = "shop"
          interval_in_seconds = 60
          size_limit_in_bytes = 1
          skip_empty_archives = false
          destination = {
            archive_name_format         = "shop"
            blob_container_name         = "shop"
            name                        = "shop"
            storage_account_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
            storage_authentication_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAuthentication/shop"
            storage_authentication_type = "shop"
          }
        }
      }
    }
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
      azurerm_eventhub.this["orders"].partition_count == var.event_hubs["orders"].partition_count,
      azurerm_eventhub.this["orders"].retention_description[0].cleanup_policy == var.event_hubs["orders"].retention_description.cleanup_policy,
      azurerm_eventhub.this["orders"].retention_description[0].retention_time_in_hours == var.event_hubs["orders"].retention_description.retention_time_in_hours,
      azurerm_eventhub.this["orders"].retention_description[0].tombstone_retention_time_in_hours == var.event_hubs["orders"].retention_description.tombstone_retention_time_in_hours,
      azurerm_eventhub.this["orders"].status == var.event_hubs["orders"].status,
      azurerm_eventhub.this["orders"].capture_description[0].enabled == var.event_hubs["orders"].capture_description.enabled,
      azurerm_eventhub.this["orders"].capture_description[0].encoding == var.event_hubs["orders"].capture_description.encoding,
      azurerm_eventhub.this["orders"].capture_description[0].interval_in_seconds == var.event_hubs["orders"].capture_description.interval_in_seconds,
      azurerm_eventhub.this["orders"].capture_description[0].size_limit_in_bytes == var.event_hubs["orders"].capture_description.size_limit_in_bytes,
      azurerm_eventhub.this["orders"].capture_description[0].skip_empty_archives == var.event_hubs["orders"].capture_description.skip_empty_archives,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].archive_name_format == var.event_hubs["orders"].capture_description.destination.archive_name_format,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].blob_container_name == var.event_hubs["orders"].capture_description.destination.blob_container_name,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].name == var.event_hubs["orders"].capture_description.destination.name,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_account_id == var.event_hubs["orders"].capture_description.destination.storage_account_id,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_authentication_id == var.event_hubs["orders"].capture_description.destination.storage_authentication_id,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_authentication_type == var.event_hubs["orders"].capture_description.destination.storage_authentication_type,
    ])
    error_message = "an argument is not what was given"
  }
}
