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
  description = "ID of the replication instance."
  value       = try(aws_dms_replication_instance.this[0].id, null)
}

output "log_group_name" {
  description = "Name of the log group; null where the module makes none."
  value       = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "replication_instance_id" {
  description = "ID of the replication instance."
  value       = try(aws_dms_replication_instance.this[0].replication_instance_id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
