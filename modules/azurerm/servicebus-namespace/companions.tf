# A namespace without queue or topic carries no message.
resource "azurerm_servicebus_queue" "this" {
  for_each = { for key, one in var.queues : key => one if var.create }

  auto_delete_on_idle                     = each.value.auto_delete_on_idle
  batched_operations_enabled              = each.value.batched_operations_enabled
  dead_lettering_on_message_expiration    = each.value.dead_lettering_on_message_expiration
  default_message_ttl                     = each.value.default_message_ttl
  duplicate_detection_history_time_window = each.value.duplicate_detection_history_time_window
  forward_dead_lettered_messages_to       = each.value.forward_dead_lettered_messages_to
  forward_to                              = each.value.forward_to
  lock_duration                           = each.value.lock_duration
  max_delivery_count                      = each.value.max_delivery_count
  max_message_size_in_kilobytes           = each.value.max_message_size_in_kilobytes
  max_size_in_megabytes                   = each.value.max_size_in_megabytes
  name                                    = each.key
  namespace_id                            = azurerm_servicebus_namespace.this[0].id
  partitioning_enabled                    = each.value.partitioning_enabled
  requires_duplicate_detection            = each.value.requires_duplicate_detection
  requires_session                        = each.value.requires_session
}

# A topic delivers a message to each of its subscriptions; each delivery is a billed operation.
resource "azurerm_servicebus_topic" "this" {
  for_each = { for key, one in var.topics : key => one if var.create }

  auto_delete_on_idle                     = each.value.auto_delete_on_idle
  batched_operations_enabled              = each.value.batched_operations_enabled
  default_message_ttl                     = each.value.default_message_ttl
  duplicate_detection_history_time_window = each.value.duplicate_detection_history_time_window
  max_message_size_in_kilobytes           = each.value.max_message_size_in_kilobytes
  max_size_in_megabytes                   = each.value.max_size_in_megabytes
  name                                    = each.key
  namespace_id                            = azurerm_servicebus_namespace.this[0].id
  partitioning_enabled                    = each.value.partitioning_enabled
  requires_duplicate_detection            = each.value.requires_duplicate_detection
  support_ordering                        = each.value.support_ordering
}
