output "arn" {
  description = "ARN of the message broker."
  value       = try(aws_mq_broker.this[0].arn, null)
}

output "broker_name" {
  description = "Name of the message broker."
  value       = try(aws_mq_broker.this[0].broker_name, null)
}

output "console_url" {
  description = "Address of the broker's console."
  value       = try(aws_mq_broker.this[0].instances[0].console_url, null)
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

output "endpoints" {
  description = "Addresses of the first broker, by protocol."
  value       = try(aws_mq_broker.this[0].instances[0].endpoints, null)
}

output "id" {
  description = "ID of the message broker."
  value       = try(aws_mq_broker.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
