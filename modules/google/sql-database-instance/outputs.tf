output "connection_name" {
  description = "Name for the Auth Proxy and connectors, `project:region:name`."
  value       = try(google_sql_database_instance.this[0].connection_name, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in google_monitoring_alert_policy.this : key => alarm.display_name }
    budget_filter = "cost_scope=${local.labels["cost_scope"]}"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "dns_name" {
  description = "DNS name of the database instance."
  value       = try(google_sql_database_instance.this[0].dns_name, null)
}

output "id" {
  description = "ID of the database instance."
  value       = try(google_sql_database_instance.this[0].id, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "name" {
  description = "Name of the database instance."
  value       = try(google_sql_database_instance.this[0].name, null)
}

output "private_ip_address" {
  description = "Private address; null without one."
  value       = try(google_sql_database_instance.this[0].private_ip_address, null)
}

output "public_ip_address" {
  description = "Public address; null without one."
  value       = try(google_sql_database_instance.this[0].public_ip_address, null)
}

output "self_link" {
  description = "Self link of the database instance."
  value       = try(google_sql_database_instance.this[0].self_link, null)
}

output "service_account_email_address" {
  description = "Service account of the instance, for access to buckets."
  value       = try(google_sql_database_instance.this[0].service_account_email_address, null)
}
