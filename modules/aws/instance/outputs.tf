output "arn" {
  description = "ARN of the instance."
  value       = try(aws_instance.this[0].arn, null)
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
  description = "ID of the instance."
  value       = try(aws_instance.this[0].id, null)
}

output "private_dns" {
  description = "Private DNS name of the instance."
  value       = try(aws_instance.this[0].private_dns, null)
}

output "private_ip" {
  description = "Private address of the instance."
  value       = try(aws_instance.this[0].private_ip, null)
}

output "public_ip" {
  description = "Public address of the instance, if it has one."
  value       = try(aws_instance.this[0].public_ip, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
