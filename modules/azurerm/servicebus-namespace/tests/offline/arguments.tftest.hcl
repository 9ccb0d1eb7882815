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
    resource_group_name          = "resource-group-name"
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
        auto_delete_on_idle                     = "auto-delete-on-idle"
        batched_operations_enabled              = false
        dead_lettering_on_message_expiration    = false
        default_message_ttl                     = "P14D"
        duplicate_detection_history_time_window = "duplicate-detection-history-time-window"
        forward_dead_lettered_messages_to       = "forward-dead-lettered-messages-to"
        forward_to                              = "forward-to"
        lock_duration                           = "lock-duration"
        max_delivery_count                      = 1
        max_message_size_in_kilobytes           = 2
        max_size_in_megabytes                   = 3
        partitioning_enabled                    = false
        requires_duplicate_detection            = false
        requires_session                        = false
      }
    }
    timeouts = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    topics = {
      example = {
        auto_delete_on_idle                     = "auto-delete-on-idle2"
        batched_operations_enabled              = false
        default_message_ttl                     = "default-message-ttl"
        duplicate_detection_history_time_window = "duplicate-detection-history-time-window2"
        max_message_size_in_kilobytes           = 1
        max_size_in_megabytes                   = 2
        partitioning_enabled                    = false
        requires_duplicate_detection            = false
        support_ordering                        = false
      }
    }
    price_region = null
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
      azurerm_servicebus_namespace.this[0].resource_group_name == "resource-group-name",
      azurerm_servicebus_namespace.this[0].sku == "Standard",
      azurerm_servicebus_namespace.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_servicebus_namespace.this[0].identity[0].type == "SystemAssigned",
      azurerm_servicebus_namespace.this[0].timeouts.create == "30m",
      azurerm_servicebus_namespace.this[0].timeouts.delete == "31m",
      azurerm_servicebus_namespace.this[0].timeouts.read == "32m",
      azurerm_servicebus_namespace.this[0].timeouts.update == "33m",
      azurerm_servicebus_queue.this["orders"].auto_delete_on_idle == "auto-delete-on-idle",
      azurerm_servicebus_queue.this["orders"].batched_operations_enabled == false,
      azurerm_servicebus_queue.this["orders"].dead_lettering_on_message_expiration == false,
      azurerm_servicebus_queue.this["orders"].default_message_ttl == "P14D",
      azurerm_servicebus_queue.this["orders"].duplicate_detection_history_time_window == "duplicate-detection-history-time-window",
      azurerm_servicebus_queue.this["orders"].forward_dead_lettered_messages_to == "forward-dead-lettered-messages-to",
      azurerm_servicebus_queue.this["orders"].forward_to == "forward-to",
      azurerm_servicebus_queue.this["orders"].lock_duration == "lock-duration",
      azurerm_servicebus_queue.this["orders"].max_delivery_count == 1,
      azurerm_servicebus_queue.this["orders"].max_message_size_in_kilobytes == 2,
      azurerm_servicebus_queue.this["orders"].max_size_in_megabytes == 3,
      azurerm_servicebus_queue.this["orders"].name == "orders",
      azurerm_servicebus_queue.this["orders"].partitioning_enabled == false,
      azurerm_servicebus_queue.this["orders"].requires_duplicate_detection == false,
      azurerm_servicebus_queue.this["orders"].requires_session == false,
      azurerm_servicebus_topic.this["example"].auto_delete_on_idle == "auto-delete-on-idle2",
      azurerm_servicebus_topic.this["example"].batched_operations_enabled == false,
      azurerm_servicebus_topic.this["example"].default_message_ttl == "default-message-ttl",
      azurerm_servicebus_topic.this["example"].duplicate_detection_history_time_window == "duplicate-detection-history-time-window2",
      azurerm_servicebus_topic.this["example"].max_message_size_in_kilobytes == 1,
      azurerm_servicebus_topic.this["example"].max_size_in_megabytes == 2,
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
    premium_messaging_partitions = 2
    network_rule_set = {
      default_action = "Allow"
      ip_rules       = ["ip-rules"]
      network_rules = [
        {
          subnet_id                            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          ignore_missing_vnet_service_endpoint = false
        },
      ]
      public_network_access_enabled = false
      trusted_services_allowed      = false
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].customer_managed_key[0].identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_servicebus_namespace.this[0].customer_managed_key[0].infrastructure_encryption_enabled == false,
      azurerm_servicebus_namespace.this[0].customer_managed_key[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_servicebus_namespace.this[0].network_rule_set[0].default_action == "Allow",
      azurerm_servicebus_namespace.this[0].network_rule_set[0].ip_rules == toset(["ip-rules"]),
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
    premium_messaging_partitions = 2
    price_region                 = null
  }
  assert {
    condition = alltrue([
      length(azurerm_servicebus_namespace.this[0].network_rule_set) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    local_auth_enabled = true
    queues = {
      orders = {
        batched_operations_enabled           = true
        dead_lettering_on_message_expiration = false
        max_delivery_count                   = 10
        partitioning_enabled                 = true
        requires_duplicate_detection         = false
        requires_session                     = true
      }
    }
    topics = {
      example = {
        batched_operations_enabled   = true
        partitioning_enabled         = false
        requires_duplicate_detection = true
        support_ordering             = false
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].local_auth_enabled == true,
      azurerm_servicebus_queue.this["orders"].batched_operations_enabled == true,
      azurerm_servicebus_queue.this["orders"].dead_lettering_on_message_expiration == false,
      azurerm_servicebus_queue.this["orders"].partitioning_enabled == true,
      azurerm_servicebus_queue.this["orders"].requires_duplicate_detection == false,
      azurerm_servicebus_queue.this["orders"].requires_session == true,
      azurerm_servicebus_topic.this["example"].batched_operations_enabled == true,
      azurerm_servicebus_topic.this["example"].partitioning_enabled == false,
      azurerm_servicebus_topic.this["example"].requires_duplicate_detection == true,
      azurerm_servicebus_topic.this["example"].support_ordering == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    local_auth_enabled            = false
    public_network_access_enabled = true
    queues = {
      orders = {
        batched_operations_enabled           = false
        dead_lettering_on_message_expiration = true
        max_delivery_count                   = 10
        partitioning_enabled                 = true
        requires_duplicate_detection         = false
        requires_session                     = false
      }
    }
    topics = {
      example = {
        batched_operations_enabled   = false
        partitioning_enabled         = true
        requires_duplicate_detection = true
        support_ordering             = false
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].local_auth_enabled == false,
      azurerm_servicebus_namespace.this[0].public_network_access_enabled == true,
      azurerm_servicebus_queue.this["orders"].batched_operations_enabled == false,
      azurerm_servicebus_queue.this["orders"].dead_lettering_on_message_expiration == true,
      azurerm_servicebus_queue.this["orders"].partitioning_enabled == true,
      azurerm_servicebus_queue.this["orders"].requires_duplicate_detection == false,
      azurerm_servicebus_queue.this["orders"].requires_session == false,
      azurerm_servicebus_topic.this["example"].batched_operations_enabled == false,
      azurerm_servicebus_topic.this["example"].partitioning_enabled == true,
      azurerm_servicebus_topic.this["example"].requires_duplicate_detection == true,
      azurerm_servicebus_topic.this["example"].support_ordering == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    local_auth_enabled = false
    queues = {
      orders = {
        batched_operations_enabled           = false
        dead_lettering_on_message_expiration = false
        max_delivery_count                   = 10
        partitioning_enabled                 = false
        requires_duplicate_detection         = true
        requires_session                     = true
      }
    }
    topics = {
      example = {
        batched_operations_enabled   = false
        partitioning_enabled         = false
        requires_duplicate_detection = false
        support_ordering             = true
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].local_auth_enabled == false,
      azurerm_servicebus_queue.this["orders"].batched_operations_enabled == false,
      azurerm_servicebus_queue.this["orders"].dead_lettering_on_message_expiration == false,
      azurerm_servicebus_queue.this["orders"].partitioning_enabled == false,
      azurerm_servicebus_queue.this["orders"].requires_duplicate_detection == true,
      azurerm_servicebus_queue.this["orders"].requires_session == true,
      azurerm_servicebus_topic.this["example"].batched_operations_enabled == false,
      azurerm_servicebus_topic.this["example"].partitioning_enabled == false,
      azurerm_servicebus_topic.this["example"].requires_duplicate_detection == false,
      azurerm_servicebus_topic.this["example"].support_ordering == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    queues = {
      orders = {
        auto_delete_on_idle                     = "auto-delete-on-idle"
        batched_operations_enabled              = false
        default_message_ttl                     = "P14D"
        duplicate_detection_history_time_window = "duplicate-detection-history-time-window"
        forward_dead_lettered_messages_to       = "forward-dead-lettered-messages-to"
        forward_to                              = "forward-to"
        lock_duration                           = "lock-duration"
        max_message_size_in_kilobytes           = 2
        max_size_in_megabytes                   = 3
        partitioning_enabled                    = false
        requires_duplicate_detection            = false
        requires_session                        = false
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_servicebus_namespace.this[0].resource_group_name == "shop",
      azurerm_servicebus_queue.this["orders"].dead_lettering_on_message_expiration == true,
      azurerm_servicebus_queue.this["orders"].max_delivery_count == 10,
      azurerm_servicebus_queue.this["orders"].batched_operations_enabled == false,
      azurerm_servicebus_queue.this["orders"].partitioning_enabled == false,
      azurerm_servicebus_queue.this["orders"].requires_duplicate_detection == false,
      azurerm_servicebus_queue.this["orders"].requires_session == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    queues        = null
    tags          = null
    topics        = null
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
      var.notifications != null,
      var.queues != null,
      var.tags != null,
      var.topics != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu               = { enabled = false, threshold = 1 }
      idle              = { enabled = false, threshold = 1, days = 1 }
      incoming_messages = { enabled = false, threshold = 1 }
      outgoing_messages = { enabled = false, threshold = 1 }
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
      output.endpoint == try(azurerm_servicebus_namespace.this[0].endpoint, null),
      output.id == try(azurerm_servicebus_namespace.this[0].id, null),
      output.name == try(azurerm_servicebus_namespace.this[0].name, null),
      output.principal_id == try(azurerm_servicebus_namespace.this[0].identity[0].principal_id, null),
      output.queue_ids == { for key, one in azurerm_servicebus_queue.this : key => one.id },
      output.topic_ids == { for key, one in azurerm_servicebus_topic.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
