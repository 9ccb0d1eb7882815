output "arn" {
  description = "ARN of the replication group."
  value       = try(aws_elasticache_replication_group.this[0].arn, null)
}

output "configuration_endpoint_address" {
  description = "Address that clients of a group with shards connect to."
  value       = try(aws_elasticache_replication_group.this[0].configuration_endpoint_address, null)
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
  description = "ID of the replication group."
  value       = try(aws_elasticache_replication_group.this[0].id, null)
}

output "primary_endpoint_address" {
  description = "Address of the primary of a group without shards."
  value       = try(aws_elasticache_replication_group.this[0].primary_endpoint_address, null)
}

output "reader_endpoint_address" {
  description = "Address that spreads reads over the replicas."
  value       = try(aws_elasticache_replication_group.this[0].reader_endpoint_address, null)
}

output "replication_group_id" {
  description = "ID of the replication group."
  value       = try(aws_elasticache_replication_group.this[0].replication_group_id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
