output "bucket_id" {
  description = "ID of the log bucket."
  value       = try(google_logging_project_bucket_config.this[0].bucket_id, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in google_monitoring_alert_policy.this : key => alarm.display_name }
    budget_filter = "services/5490-F7B7-8DF6"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the log bucket."
  value       = try(google_logging_project_bucket_config.this[0].id, null)
}

output "labels" {
  description = "Labels on its alarms; the log bucket itself can carry none."
  value       = local.labels
}

output "name" {
  description = "Full name of the log bucket, as sinks refer to it."
  value       = try(google_logging_project_bucket_config.this[0].name, null)
}
