output "arn" {
  description = "ARN of the topic."
  value       = try(aws_sns_topic.this[0].arn, null)
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
  description = "ID of the topic."
  value       = try(aws_sns_topic.this[0].id, null)
}

output "name" {
  description = "Name of the topic."
  value       = try(aws_sns_topic.this[0].name, null)
}

output "subscription_arns" {
  description = "ARNs of the subscriptions, by name."
  value       = { for key, one in aws_sns_topic_subscription.this : key => one.arn }
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
