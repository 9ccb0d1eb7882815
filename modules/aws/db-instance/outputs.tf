output "address" {
  description = "Host name of the instance."
  value       = try(aws_db_instance.this[0].address, null)
}

output "arn" {
  description = "ARN of the database instance."
  value       = try(aws_db_instance.this[0].arn, null)
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

output "db_subnet_group_name" {
  description = "Name of the subnet group, whoever made it."
  value       = try(aws_db_instance.this[0].db_subnet_group_name, null)
}

output "endpoint" {
  description = "Endpoint of the database instance."
  value       = try(aws_db_instance.this[0].endpoint, null)
}

output "hosted_zone_id" {
  description = "Route 53 zone of the instance, for alias records."
  value       = try(aws_db_instance.this[0].hosted_zone_id, null)
}

output "id" {
  description = "ID of the database instance."
  value       = try(aws_db_instance.this[0].id, null)
}

output "identifier" {
  description = "Name of the database instance."
  value       = try(aws_db_instance.this[0].identifier, null)
}

output "log_group_names" {
  description = "Names of the log groups, by kind of log."
  value       = { for key, one in aws_cloudwatch_log_group.this : key => one.name }
}

output "master_user_secret_arn" {
  description = "ARN of the secret in which RDS keeps the password; null when it does not."
  value       = try(aws_db_instance.this[0].master_user_secret[0].secret_arn, null)
}

output "monitoring_role_arn" {
  description = "ARN of the role of enhanced monitoring; null where the module makes none."
  value       = try(aws_iam_role.this[0].arn, null)
}

output "option_group_name" {
  description = "Name of the option group, whoever made it."
  value       = try(aws_db_instance.this[0].option_group_name, null)
}

output "parameter_group_name" {
  description = "Name of the parameter group."
  value       = try(aws_db_instance.this[0].parameter_group_name, null)
}

output "port" {
  description = "Port of the database."
  value       = try(aws_db_instance.this[0].port, null)
}

output "resource_id" {
  description = "ID of the instance within its region, as IAM policies for database users name it."
  value       = try(aws_db_instance.this[0].resource_id, null)
}

output "security_group_id" {
  description = "ID of the security group, for rules of your own; null where the module makes none."
  value       = try(aws_security_group.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
