output "arn" {
  description = "ARN of the hosted zone."
  value       = try(aws_route53_zone.this[0].arn, null)
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
  description = "ID of the hosted zone."
  value       = try(aws_route53_zone.this[0].id, null)
}

output "name" {
  description = "Name of the hosted zone."
  value       = try(aws_route53_zone.this[0].name, null)
}

output "name_servers" {
  description = "Name servers to which the parent domain delegates."
  value       = try(aws_route53_zone.this[0].name_servers, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "zone_id" {
  description = "Zone ID of the hosted zone."
  value       = try(aws_route53_zone.this[0].zone_id, null)
}
