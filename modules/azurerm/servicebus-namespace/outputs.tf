output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_servicebus_namespace.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "endpoint" {
  description = "Endpoint of the Service Bus namespace."
  value       = try(azurerm_servicebus_namespace.this[0].endpoint, null)
}

output "id" {
  description = "ID of the Service Bus namespace."
  value       = try(azurerm_servicebus_namespace.this[0].id, null)
}

output "name" {
  description = "Name of the Service Bus namespace."
  value       = try(azurerm_servicebus_namespace.this[0].name, null)
}

output "principal_id" {
  description = "Object id of the system-assigned identity, for role assignments; null without one."
  value       = try(azurerm_servicebus_namespace.this[0].identity[0].principal_id, null)
}

output "queue_ids" {
  description = "Ids of the queues by name."
  value       = { for key, one in azurerm_servicebus_queue.this : key => one.id }
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}

output "topic_ids" {
  description = "Ids of the topics by name."
  value       = { for key, one in azurerm_servicebus_topic.this : key => one.id }
}
