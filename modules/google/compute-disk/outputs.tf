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
  description = "ID of the disk."
  value       = try(google_compute_disk.this[0].id, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "name" {
  description = "Name of the disk."
  value       = try(google_compute_disk.this[0].name, null)
}

output "self_link" {
  description = "Self link of the disk."
  value       = try(google_compute_disk.this[0].self_link, null)
}

output "snapshot_policy_id" {
  description = "ID of the snapshot schedule; null where the module makes none."
  value       = try(google_compute_resource_policy.snapshots[0].id, null)
}
