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
  description = "ID of the service."
  value       = try(google_cloud_run_v2_service.this[0].id, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "latest_ready_revision" {
  description = "Newest revision that serves."
  value       = try(google_cloud_run_v2_service.this[0].latest_ready_revision, null)
}

output "name" {
  description = "Name of the service."
  value       = try(google_cloud_run_v2_service.this[0].name, null)
}

output "uri" {
  description = "URI of the service."
  value       = try(google_cloud_run_v2_service.this[0].uri, null)
}

output "urls" {
  description = "All addresses of the service."
  value       = try(google_cloud_run_v2_service.this[0].urls, null)
}
