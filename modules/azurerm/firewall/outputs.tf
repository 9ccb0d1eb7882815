output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_firewall.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the firewall."
  value       = try(azurerm_firewall.this[0].id, null)
}

output "name" {
  description = "Name of the firewall."
  value       = try(azurerm_firewall.this[0].name, null)
}

output "private_ip_address" {
  description = "Private address, the next hop of routes that lead here."
  value       = try(azurerm_firewall.this[0].ip_configuration[0].private_ip_address, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
