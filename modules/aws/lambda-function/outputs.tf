output "alias_arn" {
  description = "ARN of the alias; null without one."
  value       = try(aws_lambda_alias.this[0].arn, null)
}

output "alias_invoke_arn" {
  description = "ARN by which API Gateway calls the alias; null without one."
  value       = try(aws_lambda_alias.this[0].invoke_arn, null)
}

output "arn" {
  description = "ARN of the function."
  value       = try(aws_lambda_function.this[0].arn, null)
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

output "function_name" {
  description = "Name of the function."
  value       = try(aws_lambda_function.this[0].function_name, null)
}

output "function_url" {
  description = "HTTPS address of the function; null without one."
  value       = try(aws_lambda_function_url.this[0].function_url, null)
}

output "id" {
  description = "ID of the function."
  value       = try(aws_lambda_function.this[0].id, null)
}

output "invoke_arn" {
  description = "ARN by which API Gateway calls the function."
  value       = try(aws_lambda_function.this[0].invoke_arn, null)
}

output "layer_version_arns" {
  description = "ARNs of the layers that the module makes, by name."
  value       = { for key, one in aws_lambda_layer_version.this : key => one.arn }
}

output "log_group_name" {
  description = "Name of the log group; null when it is somebody else's."
  value       = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "qualified_arn" {
  description = "ARN with the version."
  value       = try(aws_lambda_function.this[0].qualified_arn, null)
}

output "role_arn" {
  description = "ARN of the role that the function runs as."
  value       = try(aws_lambda_function.this[0].role, null)
}

output "role_name" {
  description = "Name of the role that the module made, to attach further policies to; null with a role of the caller."
  value       = try(aws_iam_role.this[0].name, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "version" {
  description = "Latest published version."
  value       = try(aws_lambda_function.this[0].version, null)
}
