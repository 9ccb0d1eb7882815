output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => alarm.alarm_name }
    budget_filter = local.budget_filter
    budget_name   = try(aws_budgets_budget.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "execution_role_arn" {
  description = "ARN of the role as which ECS starts tasks; null where the module makes none."
  value       = try(aws_iam_role.execution[0].arn, null)
}

output "execution_role_name" {
  description = "Name of the role as which ECS starts tasks, to attach further policies to; null where the module makes none."
  value       = try(aws_iam_role.execution[0].name, null)
}

output "id" {
  description = "ID of the service."
  value       = try(aws_ecs_service.this[0].id, null)
}

output "log_group_name" {
  description = "Name of the log group; null where the module makes none."
  value       = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "name" {
  description = "Name of the service."
  value       = try(aws_ecs_service.this[0].name, null)
}

output "security_group_id" {
  description = "ID of the security group, for rules of what the tasks reach; null where the module makes none."
  value       = try(aws_security_group.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "task_definition_arn" {
  description = "ARN of the task definition with its revision; null where the module makes none."
  value       = try(aws_ecs_task_definition.this[0].arn, null)
}

output "task_role_arn" {
  description = "ARN of the role of the containers; null where the module makes none."
  value       = try(aws_iam_role.task[0].arn, null)
}

output "task_role_name" {
  description = "Name of the role of the containers, to attach further policies to; null where the module makes none."
  value       = try(aws_iam_role.task[0].name, null)
}
