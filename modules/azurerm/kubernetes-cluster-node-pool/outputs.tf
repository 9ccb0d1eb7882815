output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = "cost_scope=${local.scope}"
    budget_name   = try(azurerm_consumption_budget_subscription.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the node pool."
  value       = try(azurerm_kubernetes_cluster_node_pool.this[0].id, null)
}

output "name" {
  description = "Name of the node pool."
  value       = try(azurerm_kubernetes_cluster_node_pool.this[0].name, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
