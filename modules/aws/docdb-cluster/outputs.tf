output "arn" {
  description = "ARN of the document database cluster."
  value       = try(aws_docdb_cluster.this[0].arn, null)
}

output "cluster_identifier" {
  description = "Name of the document database cluster."
  value       = try(aws_docdb_cluster.this[0].cluster_identifier, null)
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
  description = "Endpoint of the document database cluster."
  value       = try(aws_docdb_cluster.this[0].endpoint, null)
}

output "id" {
  description = "ID of the document database cluster."
  value       = try(aws_docdb_cluster.this[0].id, null)
}

output "instance_endpoints" {
  description = "Endpoints of the instances, by name."
  value       = { for key, one in aws_docdb_cluster_instance.this : key => one.endpoint }
}

output "log_group_names" {
  description = "Names of the log groups, by kind of log."
  value       = { for key, one in aws_cloudwatch_log_group.this : key => one.name }
}

output "master_user_secret_arn" {
  description = "ARN of the secret that holds the password of the master user."
  value       = try(aws_docdb_cluster.this[0].master_user_secret[0].secret_arn, null)
}

output "reader_endpoint" {
  description = "Endpoint that spreads reads over the readers."
  value       = try(aws_docdb_cluster.this[0].reader_endpoint, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
