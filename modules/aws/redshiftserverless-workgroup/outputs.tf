output "address" {
  description = "Address that clients connect to."
  value       = try(aws_redshiftserverless_workgroup.this[0].endpoint[0].address, null)
}

output "arn" {
  description = "ARN of the serverless workgroup."
  value       = try(aws_redshiftserverless_workgroup.this[0].arn, null)
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
  description = "ID of the serverless workgroup."
  value       = try(aws_redshiftserverless_workgroup.this[0].id, null)
}

output "namespace_arn" {
  description = "ARN of the namespace; null where the module makes none."
  value       = try(aws_redshiftserverless_namespace.this[0].arn, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "workgroup_name" {
  description = "Name of the serverless workgroup."
  value       = try(aws_redshiftserverless_workgroup.this[0].workgroup_name, null)
}
