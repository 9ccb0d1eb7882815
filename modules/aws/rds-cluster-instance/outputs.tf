output "arn" {
  description = "ARN of the cluster instance."
  value       = try(aws_rds_cluster_instance.this[0].arn, null)
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

output "endpoint" {
  description = "Endpoint of the cluster instance."
  value       = try(aws_rds_cluster_instance.this[0].endpoint, null)
}

output "id" {
  description = "ID of the cluster instance."
  value       = try(aws_rds_cluster_instance.this[0].id, null)
}

output "identifier" {
  description = "Name of the cluster instance."
  value       = try(aws_rds_cluster_instance.this[0].identifier, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
