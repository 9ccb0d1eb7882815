output "arn" {
  description = "ARN of the queue."
  value       = try(aws_sqs_queue.this[0].arn, null)
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

output "dead_letter_queue_arn" {
  description = "ARN of the dead-letter queue; null without one."
  value       = try(aws_sqs_queue.dead_letter[0].arn, null)
}

output "dead_letter_queue_url" {
  description = "URL of the dead-letter queue; null without one."
  value       = try(aws_sqs_queue.dead_letter[0].url, null)
}

output "id" {
  description = "ID of the queue."
  value       = try(aws_sqs_queue.this[0].id, null)
}

output "name" {
  description = "Name of the queue."
  value       = try(aws_sqs_queue.this[0].name, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "url" {
  description = "URL of the queue."
  value       = try(aws_sqs_queue.this[0].url, null)
}
