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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location                 = "westeurope"
    name                     = "orders-events"
    resource_group_name      = "resource-group-name"
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
            archive_name_format         = "archive-name-format"
            blob_container_name         = "blob-container-name"
            name                        = "EventHubArchive.AzureBlockBlob"
            storage_account_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
            storage_authentication_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAuthentication/shop"
            storage_authentication_type = "StorageSAS"
          }
          enabled             = false
          encoding            = "Avro"
          interval_in_seconds = 60
          size_limit_in_bytes = 1
          skip_empty_archives = false
        }
        retention_description = {
          cleanup_policy                    = "Delete"
          retention_time_in_hours           = 24
          tombstone_retention_time_in_hours = 1
        }
        status = "Active"
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
        default_action                 = "default-action"
        ip_rule                        = [{ action = "action", ip_mask = "ip-mask" }]
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
    timeouts                      = { create = "30m", delete = "31m", read = "32m", update = "33m" }
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
      azurerm_eventhub_namespace.this[0].network_rulesets[0].default_action == "default-action",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].ip_rule[0].action == "action",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].ip_rule[0].ip_mask == "ip-mask",
      azurerm_eventhub_namespace.this[0].network_rulesets[0].public_network_access_enabled == false,
      azurerm_eventhub_namespace.this[0].network_rulesets[0].trusted_service_access_enabled == false,
      one(azurerm_eventhub_namespace.this[0].network_rulesets[0].virtual_network_rule).ignore_missing_virtual_network_service_endpoint == false,
      one(azurerm_eventhub_namespace.this[0].network_rulesets[0].virtual_network_rule).subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_eventhub_namespace.this[0].public_network_access_enabled == true,
      azurerm_eventhub_namespace.this[0].resource_group_name == "resource-group-name",
      azurerm_eventhub_namespace.this[0].sku == "Standard",
      azurerm_eventhub_namespace.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_eventhub_namespace.this[0].identity[0].type == "SystemAssigned",
      azurerm_eventhub_namespace.this[0].timeouts.create == "30m",
      azurerm_eventhub_namespace.this[0].timeouts.delete == "31m",
      azurerm_eventhub_namespace.this[0].timeouts.read == "32m",
      azurerm_eventhub_namespace.this[0].timeouts.update == "33m",
      azurerm_eventhub.this["orders"].name == "orders",
      azurerm_eventhub.this["orders"].partition_count == 2,
      azurerm_eventhub.this["orders"].status == "Active",
      azurerm_eventhub.this["orders"].capture_description[0].enabled == false,
      azurerm_eventhub.this["orders"].capture_description[0].encoding == "Avro",
      azurerm_eventhub.this["orders"].capture_description[0].interval_in_seconds == 60,
      azurerm_eventhub.this["orders"].capture_description[0].size_limit_in_bytes == 1,
      azurerm_eventhub.this["orders"].capture_description[0].skip_empty_archives == false,
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].archive_name_format == "archive-name-format",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].blob_container_name == "blob-container-name",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].name == "EventHubArchive.AzureBlockBlob",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_account_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_authentication_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageAuthentication/shop",
      azurerm_eventhub.this["orders"].capture_description[0].destination[0].storage_authentication_type == "StorageSAS",
      azurerm_eventhub.this["orders"].retention_description[0].cleanup_policy == "Delete",
      azurerm_eventhub.this["orders"].retention_description[0].retention_time_in_hours == 24,
      azurerm_eventhub.this["orders"].retention_description[0].tombstone_retention_time_in_hours == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    event_hubs = {
      orders = {
        partition_count = 2
        capture_description = {
          destination = {
            archive_name_format = "archive-name-format"
            blob_container_name = "blob-container-name"
            name                = "EventHubArchive.AzureBlockBlob"
            storage_account_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
          }
          enabled             = true
          encoding            = "Avro"
          skip_empty_archives = false
        }
      }
    }
    local_authentication_enabled = false
    network_rulesets = [
      {
        public_network_access_enabled  = true
        trusted_service_access_enabled = false
        virtual_network_rule           = [{ ignore_missing_virtual_network_service_endpoint = true }]
      },
    ]
    public_network_access_enabled = true
  }
  assert {
    condition = alltrue([
      azurerm_eventhub_namespace.this[0].local_authentication_enabled == false,
      azurerm_eventhub_namespace.this[0].network_rulesets[0].public_network_access_enabled == true,
      azurerm_eventhub_namespace.this[0].network_rulesets[0].trusted_service_access_enabled == false,
      one(azurerm_eventhub_namespace.this[0].network_rulesets[0].virtual_network_rule).ignore_missing_virtual_network_service_endpoint == true,
      azurerm_eventhub_namespace.this[0].public_network_access_enabled == true,
      azurerm_eventhub.this["orders"].capture_description[0].enabled == true,
      azurerm_eventhub.this["orders"].capture_description[0].skip_empty_archives == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    auto_inflate_enabled = false
    event_hubs = {
      orders = {
        partition_count = 2
        capture_description = {
          destination = {
            archive_name_format = "archive-name-format"
            blob_container_name = "blob-container-name"
            name                = "EventHubArchive.AzureBlockBlob"
            storage_account_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop"
          }
          enabled             = false
          encoding            = "Avro"
          skip_empty_archives = true
        }
      }
    }
    local_authentication_enabled = true
    network_rulesets = [
      {
        public_network_access_enabled  = false
        trusted_service_access_enabled = true
        virtual_network_rule           = [{ ignore_missing_virtual_network_service_endpoint = false }]
      },
    ]
    public_network_access_enabled = true
  }
  assert {
    condition = alltrue([
      azurerm_eventhub_namespace.this[0].auto_inflate_enabled == false,
      azurerm_eventhub_namespace.this[0].local_authentication_enabled == true,
      azurerm_eventhub_namespace.this[0].network_rulesets[0].public_network_access_enabled == false,
      azurerm_eventhub_namespace.this[0].network_rulesets[0].trusted_service_access_enabled == true,
      one(azurerm_eventhub_namespace.this[0].network_rulesets[0].virtual_network_rule).ignore_missing_virtual_network_service_endpoint == false,
      azurerm_eventhub_namespace.this[0].public_network_access_enabled == true,
      azurerm_eventhub.this["orders"].capture_description[0].enabled == false,
      azurerm_eventhub.this["orders"].capture_description[0].skip_empty_archives == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      azurerm_eventhub_namespace.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                   = false
    capacity                 = 1
    maximum_throughput_units = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                   = false
    capacity                 = 40
    maximum_throughput_units = 40
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    event_hubs    = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.event_hubs != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle              = { enabled = false, threshold = 1, days = 1 }
      incoming_bytes    = { enabled = false, threshold = 1 }
      incoming_messages = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_eventhub_namespace.this[0].id, null),
      output.name == try(azurerm_eventhub_namespace.this[0].name, null),
      output.event_hub_ids == { for key, one in azurerm_eventhub.this : key => one.id },
      output.principal_id == try(azurerm_eventhub_namespace.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
