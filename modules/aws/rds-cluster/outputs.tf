output "arn" {
  description = "ARN of the database cluster."
  value       = try(aws_rds_cluster.this[0].arn, null)
}

output "cluster_identifier" {
  description = "Name of the database cluster."
  value       = try(aws_rds_cluster.this[0].cluster_identifier, null)
}

output "cluster_resource_id" {
  description = "Resource ID of the cluster, which policies of IAM authentication name."
  value       = try(aws_rds_cluster.this[0].cluster_resource_id, null)
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

output "custom_endpoints" {
  description = "Addresses of `endpoints`, by name."
  value       = { for key, one in aws_rds_cluster_endpoint.this : key => one.endpoint }
}

output "db_subnet_group_name" {
  description = "Name of the subnet group, whoever made it."
  value       = try(aws_rds_cluster.this[0].db_subnet_group_name, null)
}

output "endpoint" {
  description = "Endpoint of the database cluster."
  value       = try(aws_rds_cluster.this[0].endpoint, null)
}

output "hosted_zone_id" {
  description = "Route 53 zone of the endpoint, for alias records."
  value       = try(aws_rds_cluster.this[0].hosted_zone_id, null)
}

output "id" {
  description = "ID of the database cluster."
  value       = try(aws_rds_cluster.this[0].id, null)
}

output "instance_endpoints" {
  description = "Endpoints of the instances, by name."
  value       = { for key, instance in aws_rds_cluster_instance.this : key => instance.endpoint }
}

output "log_group_names" {
  description = "Names of the log groups, by kind of log."
  value       = { for key, one in aws_cloudwatch_log_group.this : key => one.name }
}

output "master_user_secret_arn" {
  description = "ARN of the secret that holds the password of the master user."
  value       = try(aws_rds_cluster.this[0].master_user_secret[0].secret_arn, null)
}

output "monitoring_role_arn" {
  description = "ARN of the role of enhanced monitoring; null where the module makes none."
  value       = try(aws_iam_role.this[0].arn, null)
}

output "port" {
  description = "Port of the database cluster."
  value       = try(aws_rds_cluster.this[0].port, null)
}

output "reader_endpoint" {
  description = "Endpoint that spreads reads over the readers."
  value       = try(aws_rds_cluster.this[0].reader_endpoint, null)
}

output "security_group_id" {
  description = "ID of the security group, for rules of your own; null where the module makes none."
  value       = try(aws_security_group.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
