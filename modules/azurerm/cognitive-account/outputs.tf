output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_cognitive_account.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "deployment_ids" {
  description = "Ids of the deployments by name."
  value       = { for key, one in azurerm_cognitive_deployment.this : key => one.id }
}

output "endpoint" {
  description = "Endpoint of the AI services account."
  value       = try(azurerm_cognitive_account.this[0].endpoint, null)
}

output "id" {
  description = "ID of the AI services account."
  value       = try(azurerm_cognitive_account.this[0].id, null)
}

output "name" {
  description = "Name of the AI services account."
  value       = try(azurerm_cognitive_account.this[0].name, null)
}

output "principal_id" {
  description = "Object id of the system-assigned identity, for role assignments; null without one."
  value       = try(azurerm_cognitive_account.this[0].identity[0].principal_id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
