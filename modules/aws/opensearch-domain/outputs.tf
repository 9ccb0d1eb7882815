output "arn" {
  description = "ARN of the search domain."
  value       = try(aws_opensearch_domain.this[0].arn, null)
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

output "dashboard_endpoint" {
  description = "Address of the dashboards."
  value       = try(aws_opensearch_domain.this[0].dashboard_endpoint, null)
}

output "domain_name" {
  description = "Name of the search domain."
  value       = try(aws_opensearch_domain.this[0].domain_name, null)
}

output "endpoint" {
  description = "Endpoint of the search domain."
  value       = try(aws_opensearch_domain.this[0].endpoint, null)
}

output "id" {
  description = "ID of the search domain."
  value       = try(aws_opensearch_domain.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
