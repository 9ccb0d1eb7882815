output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in google_monitoring_alert_policy.this : key => alarm.display_name }
    budget_filter = "cost_scope=${local.labels["cost_scope"]}"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "external_ip" {
  description = "First public address; null without one."
  value       = try(google_compute_instance.this[0].network_interface[0].access_config[0].nat_ip, null)
}

output "id" {
  description = "ID of the instance."
  value       = try(google_compute_instance.this[0].id, null)
}

output "instance_id" {
  description = "Number of the instance, as metrics and logs name it."
  value       = try(google_compute_instance.this[0].instance_id, null)
}

output "internal_ip" {
  description = "First private address."
  value       = try(google_compute_instance.this[0].network_interface[0].network_ip, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "name" {
  description = "Name of the instance."
  value       = try(google_compute_instance.this[0].name, null)
}

output "self_link" {
  description = "Self link of the instance."
  value       = try(google_compute_instance.this[0].self_link, null)
}
