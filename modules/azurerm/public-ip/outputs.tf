output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = {}
    budget_filter = try(azurerm_public_ip.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "fqdn" {
  description = "Fully qualified domain name of the public address."
  value       = try(azurerm_public_ip.this[0].fqdn, null)
}

output "id" {
  description = "ID of the public address."
  value       = try(azurerm_public_ip.this[0].id, null)
}

output "ip_address" {
  description = "The address itself."
  value       = try(azurerm_public_ip.this[0].ip_address, null)
}

output "name" {
  description = "Name of the public address."
  value       = try(azurerm_public_ip.this[0].name, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
