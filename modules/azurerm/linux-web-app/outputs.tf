output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_linux_web_app.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "default_hostname" {
  description = "Host name of the app."
  value       = try(azurerm_linux_web_app.this[0].default_hostname, null)
}

output "id" {
  description = "ID of the web app."
  value       = try(azurerm_linux_web_app.this[0].id, null)
}

output "name" {
  description = "Name of the web app."
  value       = try(azurerm_linux_web_app.this[0].name, null)
}

output "outbound_ip_addresses" {
  description = "Addresses that the app calls from."
  value       = try(azurerm_linux_web_app.this[0].outbound_ip_addresses, null)
}

output "principal_id" {
  description = "Object id of the system-assigned identity, for role assignments; null without one."
  value       = try(azurerm_linux_web_app.this[0].identity[0].principal_id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
