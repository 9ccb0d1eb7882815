output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in google_monitoring_alert_policy.this : key => alarm.display_name }
    budget_filter = "services/E505-1604-58F8"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the NAT gateway."
  value       = try(google_compute_router_nat.this[0].id, null)
}

output "labels" {
  description = "Labels on its alarms; the NAT gateway itself can carry none."
  value       = local.labels
}

output "name" {
  description = "Name of the NAT gateway."
  value       = try(google_compute_router_nat.this[0].name, null)
}
