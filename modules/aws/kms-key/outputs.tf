output "alias_arn" {
  description = "ARN of the alias; null without one."
  value       = try(aws_kms_alias.this[0].arn, null)
}

output "alias_name" {
  description = "Name of the alias; null without one."
  value       = try(aws_kms_alias.this[0].name, null)
}

output "arn" {
  description = "ARN of the key."
  value       = try(aws_kms_key.this[0].arn, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = {}
    budget_filter = local.budget_filter
    budget_name   = try(aws_budgets_budget.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the key."
  value       = try(aws_kms_key.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
