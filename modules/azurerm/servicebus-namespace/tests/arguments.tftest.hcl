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
    queues = {
      example = {
        auto_delete_on_idle                     = "shop"
        batched_operations_enabled              = false
        dead_lettering_on_message_expiration    = false
        default_message_ttl                     = "shop"
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
      azurerm_servicebus_queue.this["example"].auto_delete_on_idle == var.queues["example"].auto_delete_on_idle,
      azurerm_servicebus_queue.this["example"].batched_operations_enabled == var.queues["example"].batched_operations_enabled,
      azurerm_servicebus_queue.this["example"].dead_lettering_on_message_expiration == var.queues["example"].dead_lettering_on_message_expiration,
      azurerm_servicebus_queue.this["example"].default_message_ttl == var.queues["example"].default_message_ttl,
      azurerm_servicebus_queue.this["example"].duplicate_detection_history_time_window == var.queues["example"].duplicate_detection_history_time_window,
      azurerm_servicebus_queue.this["example"].forward_dead_lettered_messages_to == var.queues["example"].forward_dead_lettered_messages_to,
      azurerm_servicebus_queue.this["example"].forward_to == var.queues["example"].forward_to,
      azurerm_servicebus_queue.this["example"].lock_duration == var.queues["example"].lock_duration,
      azurerm_servicebus_queue.this["example"].max_delivery_count == var.queues["example"].max_delivery_count,
      azurerm_servicebus_queue.this["example"].max_message_size_in_kilobytes == var.queues["example"].max_message_size_in_kilobytes,
      azurerm_servicebus_queue.this["example"].max_size_in_megabytes == var.queues["example"].max_size_in_megabytes,
      azurerm_servicebus_queue.this["example"].partitioning_enabled == var.queues["example"].partitioning_enabled,
      azurerm_servicebus_queue.this["example"].requires_duplicate_detection == var.queues["example"].requires_duplicate_detection,
      azurerm_servicebus_queue.this["example"].requires_session == var.queues["example"].requires_session,
    ])
    error_message = "an argument is not what was given"
  }
}
