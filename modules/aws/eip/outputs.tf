output "allocation_id" {
  description = "Allocation ID of the address, as NAT gateways and load balancers take it."
  value       = try(aws_eip.this[0].allocation_id, null)
}

output "arn" {
  description = "ARN of the Elastic IP address."
  value       = try(aws_eip.this[0].arn, null)
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
  description = "ID of the Elastic IP address."
  value       = try(aws_eip.this[0].id, null)
}

output "public_ip" {
  description = "The address itself."
  value       = try(aws_eip.this[0].public_ip, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
