output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_linux_virtual_machine_scale_set.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the scale set."
  value       = try(azurerm_linux_virtual_machine_scale_set.this[0].id, null)
}

output "name" {
  description = "Name of the scale set."
  value       = try(azurerm_linux_virtual_machine_scale_set.this[0].name, null)
}

output "principal_id" {
  description = "Object id of the system-assigned identity, for role assignments; null without one."
  value       = try(azurerm_linux_virtual_machine_scale_set.this[0].identity[0].principal_id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}

output "unique_id" {
  description = "Unique id of the scale set."
  value       = try(azurerm_linux_virtual_machine_scale_set.this[0].unique_id, null)
}
