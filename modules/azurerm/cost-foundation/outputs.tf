output "action_group_id" {
  description = "ID of the action group; null when nothing is created."
  value       = try(azurerm_monitor_action_group.this[0].id, null)
}

output "anomaly_alert_id" {
  description = "ID of the alert on unusual spend; null without one."
  value       = try(azurerm_cost_anomaly_alert.this[0].id, null)
}

output "budget_name" {
  description = "Name of the subscription's budget; null without one."
  value       = try(azurerm_consumption_budget_subscription.this[0].name, null)
}

output "notifications" {
  description = "The input `notifications` of every Azure module of this library."
  value = {
    action_group_ids = [for group in azurerm_monitor_action_group.this : group.id]
    emails           = []
  }
}

output "tags" {
  description = "Tags that this module puts on everything it creates that can carry some."
  value       = local.tags
}
