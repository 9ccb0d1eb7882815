output "access_point_arns" {
  description = "ARNs of the access points, by name, as Lambda mounts them."
  value       = { for key, one in aws_efs_access_point.this : key => one.arn }
}

output "access_point_ids" {
  description = "IDs of the access points, by name."
  value       = { for key, one in aws_efs_access_point.this : key => one.id }
}

output "arn" {
  description = "ARN of the file system."
  value       = try(aws_efs_file_system.this[0].arn, null)
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

output "dns_name" {
  description = "Name under which clients mount the file system."
  value       = try(aws_efs_file_system.this[0].dns_name, null)
}

output "id" {
  description = "ID of the file system."
  value       = try(aws_efs_file_system.this[0].id, null)
}

output "mount_target_ids" {
  description = "IDs of the mount targets, by name."
  value       = { for key, one in aws_efs_mount_target.this : key => one.id }
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
