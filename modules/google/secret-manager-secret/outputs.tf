output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = {}
    budget_filter = "cost_scope=${local.labels["cost_scope"]}"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the secret."
  value       = try(google_secret_manager_secret.this[0].id, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "name" {
  description = "Full name of the secret, as versions refer to it."
  value       = try(google_secret_manager_secret.this[0].name, null)
}

output "secret_id" {
  description = "ID of the secret."
  value       = try(google_secret_manager_secret.this[0].secret_id, null)
}
