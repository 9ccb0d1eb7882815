# What callers give stands in the Event Hubs namespace, and in what belongs to it, as they gave it.
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
    location                 = "westeurope"
    name                     = "orders-events"
    resource_group_name      = "shop"
    sku                      = "Standard"
    auto_inflate_enabled     = true
    maximum_throughput_units = 1
    capacity                 = 1
    dedicated_cluster_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dedicatedCluster/shop"
    event_hubs = {
      orders = {
        partition_count = 2
        capture_description = {
          destination = {
            archive_name_format         = "shop"
            blob_container_name         = "shop"
            name                        = "shop"
            storage_account_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
            storage_authentication_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAuthentication/shop"
            storage_authentication_type = "shop"
          }
          enabled             = false
          encoding            = "shop"
          interval_in_seconds = 60
          size_limit_in_bytes = 1
          skip_empty_archives = false
        }
        retention_description = {
          cleanup_policy                    = "Delete"
          retention_time_in_hours           = 24
          tombstone_retention_time_in_hours = 1
        }
        status = "shop"
      }
    }
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    local_authentication_enabled = true
    minimum_tls_version          = "1.2"
    network_rulesets = [
      {
        default_action                 = "shop"
        ip_rule                        = [{ action = "shop", ip_mask = "shop" }]
        public_network_access_enabled  = false
        trusted_service_access_enabled = false
        virtual_network_rule = [
          {
            ignore_missing_virtual_network_service_endpoint = false
            subnet_id                                       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          },
        ]
      },
    ]
    public_network_access_enabled = true
    timeouts                      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_eventhub_namespace.this[0].auto_inflate_enabled == true,
      azurerm_eventhub_namespace.this[0].capacity == 1,
      azurerm_eventhub_namespace.this[0].dedicated_cluster_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dedicatedCluster/shop",
      azurerm_eventhub_namespace.this[0].local_authentication_enabled == true,
      azurerm_eventhub_namespace.this[0].location == "westeurope",
      azurerm_eventhub_namespace.this[0].maximum_throughput_units == 1,
      azurerm_eventhub_namespace.this[0].minimum_tls_version == "1.2",
      azurerm_eventhub_namespace.this[0].name == "orders-events",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].default_action == "shop",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].ip_rule[0].action == "shop",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].ip_rule[0].ip_mask == "shop",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].public_network_access_enabled == false,
      azurerm_eventhub_namespace.this[0].network_rulesets[0].trusted_service_access_enabled == false,
      one(azurerm_eventhub_namespace.this[0].network_rulesets[0].virtual_network_rule).ignore_missing_virtual_network_service_endpoint == false,
      one(azurerm_eventhub_namespace.this[0].network_rulesets[0].virtual_network_rule).subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_eventhub_namespace.this[0].public_network_access_enabled == true,
      azurerm_eventhub_namespace.this[0].resource_group_name == "shop",
      azurerm_eventhub_namespace.this[0].sku == "Standard",
      azurerm_eventhub_namespace.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_eventhub_namespace.this[0].identity[0].type == "SystemAssigned",
      azurerm_eventhub_namespace.this[0].timeouts.create == "30m",
      azurerm_eventhub_namespace.this[0].timeouts.delete == "30m",
      azurerm_eventhub_namespace.this[0].timeouts.read == "30m",
      azurerm_eventhub_namespace.this[0].timeouts.update == "30m",
      azurerm_eventhub.this["orders"].name == "orders",
      azurerm_eventhub.this["orders"].partition_count == 2,
      azurerm_eventhub.this["orders"].status == "shop",
      azurerm_eventhub.this["orders"].capture_description[0].enabled == false,
      azurerm_eventhub.this["orders"].capture_description[0].encoding == "shop",
      azurerm_eventhub.this["orders"].capture_description[0].interval_in_seconds == 60,
      azurerm_eventhub.this["orders"].capture_description[0].size_limit_in_bytes == 1,
      azurerm_eventhub.this["orders"].capture_description[0].skip_empty_archives == false,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].archive_name_format == "shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].blob_container_name == "shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].name == "shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_authentication_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAuthentication/shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_authentication_type == "shop",
      azurerm_eventhub.this["orders"].retention_description[0].cleanup_policy == "Delete",
      azurerm_eventhub.this["orders"].retention_description[0].retention_time_in_hours == 24,
      azurerm_eventhub.this["orders"].retention_description[0].tombstone_retention_time_in_hours == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
