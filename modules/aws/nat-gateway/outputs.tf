output "allocation_id" {
  description = "Allocation ID of the public address, whoever made it."
  value       = try(aws_nat_gateway.this[0].allocation_id, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => alarm.alarm_name }
    budget_filter = local.budget_filter
    budget_name   = try(aws_budgets_budget.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the NAT gateway."
  value       = try(aws_nat_gateway.this[0].id, null)
}

output "public_ip" {
  description = "Public address from which the gateway's traffic comes."
  value       = try(aws_nat_gateway.this[0].public_ip, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
