output "anomaly_monitor_arn" {
  description = "ARN of the monitor of all services; null without one."
  value       = local.own_anomaly ? local.monitor_arn : null
}

output "budget_name" {
  description = "Name of the account's budget; null without one."
  value       = try(aws_budgets_budget.this[0].name, null)
}

output "cost_allocation_tags" {
  description = "Tag keys that are activated here."
  value       = sort([for tag in aws_ce_cost_allocation_tag.this : tag.tag_key])
}

output "kms_key_arn" {
  description = "ARN of the topic's key; null without one."
  value       = try(aws_kms_key.this[0].arn, var.kms_key_arn)
}

output "notifications" {
  description = "The input `notifications` of every AWS module of this library."
  value = {
    emails         = []
    sns_topic_arns = [for topic in aws_sns_topic.this : topic.arn]
  }
  depends_on = [aws_sns_topic_policy.this]
}

output "tags" {
  description = "Tags that this module puts on everything it creates (provider default tags come on top)."
  value       = local.tags
}

output "topic_arn" {
  description = "ARN of the topic; null when nothing is created."
  value       = try(aws_sns_topic.this[0].arn, null)
}
