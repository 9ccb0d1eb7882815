output "arn" {
  description = "ARN of the data warehouse cluster."
  value       = try(aws_redshift_cluster.this[0].arn, null)
}

output "cluster_identifier" {
  description = "Name of the data warehouse cluster."
  value       = try(aws_redshift_cluster.this[0].cluster_identifier, null)
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
  description = "DNS name of the data warehouse cluster."
  value       = try(aws_redshift_cluster.this[0].dns_name, null)
}

output "endpoint" {
  description = "Address and port that clients connect to."
  value       = try(aws_redshift_cluster.this[0].endpoint, null)
}

output "id" {
  description = "ID of the data warehouse cluster."
  value       = try(aws_redshift_cluster.this[0].id, null)
}

output "master_password_secret_arn" {
  description = "ARN of the secret that holds the password of the master user."
  value       = try(aws_redshift_cluster.this[0].master_password_secret_arn, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
