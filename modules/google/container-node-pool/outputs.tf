output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in google_monitoring_alert_policy.this : key => alarm.display_name }
    budget_filter = "cost_scope=${local.labels["cost_scope"]}"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the node pool."
  value       = try(google_container_node_pool.this[0].id, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "managed_instance_group_urls" {
  description = "Managed instance groups of the pool, one in each zone."
  value       = try(google_container_node_pool.this[0].managed_instance_group_urls, null)
}

output "name" {
  description = "Name of the node pool."
  value       = try(google_container_node_pool.this[0].name, null)
}
