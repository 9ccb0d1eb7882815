output "arn" {
  description = "ARN of the database cluster."
  value       = try(aws_rds_cluster.this[0].arn, null)
}

output "cluster_identifier" {
  description = "Name of the database cluster."
  value       = try(aws_rds_cluster.this[0].cluster_identifier, null)
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

output "endpoint" {
  description = "Endpoint of the database cluster."
  value       = try(aws_rds_cluster.this[0].endpoint, null)
}

output "id" {
  description = "ID of the database cluster."
  value       = try(aws_rds_cluster.this[0].id, null)
}

output "instance_endpoints" {
  description = "Endpoints of the instances, by name."
  value       = { for key, instance in aws_rds_cluster_instance.this : key => instance.endpoint }
}

output "master_user_secret_arn" {
  description = "ARN of the secret that holds the password of the master user."
  value       = try(aws_rds_cluster.this[0].master_user_secret[0].secret_arn, null)
}

output "port" {
  description = "Port of the database cluster."
  value       = try(aws_rds_cluster.this[0].port, null)
}

output "reader_endpoint" {
  description = "Endpoint that spreads reads over the readers."
  value       = try(aws_rds_cluster.this[0].reader_endpoint, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
