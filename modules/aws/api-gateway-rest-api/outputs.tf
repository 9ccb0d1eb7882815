output "arn" {
  description = "ARN of the REST API."
  value       = try(aws_api_gateway_rest_api.this[0].arn, null)
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

output "execution_arn" {
  description = "ARN by which permissions of functions name the API."
  value       = try(aws_api_gateway_rest_api.this[0].execution_arn, null)
}

output "id" {
  description = "ID of the REST API."
  value       = try(aws_api_gateway_rest_api.this[0].id, null)
}

output "invoke_url" {
  description = "Address of the stage."
  value       = try(aws_api_gateway_stage.this[0].invoke_url, null)
}

output "log_group_name" {
  description = "Name of the log group of calls; null where the module makes none."
  value       = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "name" {
  description = "Name of the REST API."
  value       = try(aws_api_gateway_rest_api.this[0].name, null)
}

output "stage_arn" {
  description = "ARN of the stage; null where the module makes none."
  value       = try(aws_api_gateway_stage.this[0].arn, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
