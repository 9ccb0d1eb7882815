# What callers give stands in the Service Bus namespace, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location                     = "westeurope"
    name                         = "orders-messages"
    resource_group_name          = "shop"
    sku                          = "Standard"
    capacity                     = 0
    premium_messaging_partitions = 0
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    local_auth_enabled            = true
    minimum_tls_version           = "1.2"
    public_network_access_enabled = true
    queues = {
      orders = {
        auto_delete_on_idle                     = "shop"
        batched_operations_enabled              = false
        dead_lettering_on_message_expiration    = false
        default_message_ttl                     = "P14D"
        duplicate_detection_history_time_window = "shop"
        forward_dead_lettered_messages_to       = "shop"
        forward_to                              = "shop"
        lock_duration                           = "shop"
        max_delivery_count                      = 1
        max_message_size_in_kilobytes           = 1
        max_size_in_megabytes                   = 1
        partitioning_enabled                    = false
        requires_duplicate_detection            = false
        requires_session                        = false
      }
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    topics = {
      example = {
        auto_delete_on_idle                     = "shop"
        batched_operations_enabled              = false
        default_message_ttl                     = "shop"
        duplicate_detection_history_time_window = "shop"
        max_message_size_in_kilobytes           = 1
        max_size_in_megabytes                   = 1
        partitioning_enabled                    = false
        requires_duplicate_detection            = false
        support_ordering                        = false
      }
    }
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].capacity == 0,
      azurerm_servicebus_namespace.this[0].local_auth_enabled == true,
      azurerm_servicebus_namespace.this[0].location == "westeurope",
      azurerm_servicebus_namespace.this[0].minimum_tls_version == "1.2",
      azurerm_servicebus_namespace.this[0].name == "orders-messages",
      azurerm_servicebus_namespace.this[0].premium_messaging_partitions == 0,
      azurerm_servicebus_namespace.this[0].public_network_access_enabled == true,
      azurerm_servicebus_namespace.this[0].resource_group_name == "shop",
      azurerm_servicebus_namespace.this[0].sku == "Standard",
      azurerm_servicebus_namespace.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_servicebus_namespace.this[0].identity[0].type == "SystemAssigned",
      azurerm_servicebus_namespace.this[0].timeouts.create == "30m",
      azurerm_servicebus_namespace.this[0].timeouts.delete == "30m",
      azurerm_servicebus_namespace.this[0].timeouts.read == "30m",
      azurerm_servicebus_namespace.this[0].timeouts.update == "30m",
      azurerm_servicebus_queue.this["orders"].auto_delete_on_idle == "shop",
      azurerm_servicebus_queue.this["orders"].batched_operations_enabled == false,
      azurerm_servicebus_queue.this["orders"].dead_lettering_on_message_expiration == false,
      azurerm_servicebus_queue.this["orders"].default_message_ttl == "P14D",
      azurerm_servicebus_queue.this["orders"].duplicate_detection_history_time_window == "shop",
      azurerm_servicebus_queue.this["orders"].forward_dead_lettered_messages_to == "shop",
      azurerm_servicebus_queue.this["orders"].forward_to == "shop",
      azurerm_servicebus_queue.this["orders"].lock_duration == "shop",
      azurerm_servicebus_queue.this["orders"].max_delivery_count == 1,
      azurerm_servicebus_queue.this["orders"].max_message_size_in_kilobytes == 1,
      azurerm_servicebus_queue.this["orders"].max_size_in_megabytes == 1,
      azurerm_servicebus_queue.this["orders"].name == "orders",
      azurerm_servicebus_queue.this["orders"].partitioning_enabled == false,
      azurerm_servicebus_queue.this["orders"].requires_duplicate_detection == false,
      azurerm_servicebus_queue.this["orders"].requires_session == false,
      azurerm_servicebus_topic.this["example"].auto_delete_on_idle == "shop",
      azurerm_servicebus_topic.this["example"].batched_operations_enabled == false,
      azurerm_servicebus_topic.this["example"].default_message_ttl == "shop",
      azurerm_servicebus_topic.this["example"].duplicate_detection_history_time_window == "shop",
      azurerm_servicebus_topic.this["example"].max_message_size_in_kilobytes == 1,
      azurerm_servicebus_topic.this["example"].max_size_in_megabytes == 1,
      azurerm_servicebus_topic.this["example"].name == "example",
      azurerm_servicebus_topic.this["example"].partitioning_enabled == false,
      azurerm_servicebus_topic.this["example"].requires_duplicate_detection == false,
      azurerm_servicebus_topic.this["example"].support_ordering == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    customer_managed_key = {
      identity_id                       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      key_vault_key_id                  = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      infrastructure_encryption_enabled = false
    }
    sku                          = "Premium"
    capacity                     = 1
    premium_messaging_partitions = 1
    network_rule_set = {
      default_action = "shop"
      ip_rules       = ["shop"]
      network_rules = [
        {
          subnet_id                            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          ignore_missing_vnet_service_endpoint = false
        },
      ]
      public_network_access_enabled = false
      trusted_services_allowed      = false
    }
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].customer_managed_key[0].identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_servicebus_namespace.this[0].customer_managed_key[0].infrastructure_encryption_enabled == false,
      azurerm_servicebus_namespace.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_servicebus_namespace.this[0].network_rule_set[0].default_action == "shop",
      azurerm_servicebus_namespace.this[0].network_rule_set[0].ip_rules == toset(["shop"]),
      azurerm_servicebus_namespace.this[0].network_rule_set[0].public_network_access_enabled == false,
      azurerm_servicebus_namespace.this[0].network_rule_set[0].trusted_services_allowed == false,
      one(azurerm_servicebus_namespace.this[0].network_rule_set[0].network_rules).ignore_missing_vnet_service_endpoint == false,
      one(azurerm_servicebus_namespace.this[0].network_rule_set[0].network_rules).subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    network_rule_set             = { network_rules = [] }
    sku                          = "Premium"
    capacity                     = 1
    premium_messaging_partitions = 1
  }
  assert {
    condition = alltrue([
      length(azurerm_servicebus_namespace.this[0].network_rule_set) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
