output "arn" {
  description = "ARN of the load balancer."
  value       = try(aws_lb.this[0].arn, null)
}

output "arn_suffix" {
  description = "Suffix of the ARN, as metrics name the load balancer."
  value       = try(aws_lb.this[0].arn_suffix, null)
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
  description = "DNS name of the load balancer."
  value       = try(aws_lb.this[0].dns_name, null)
}

output "id" {
  description = "ID of the load balancer."
  value       = try(aws_lb.this[0].id, null)
}

output "listener_arns" {
  description = "ARNs of the listeners by their keys."
  value       = { for key, one in aws_lb_listener.this : key => one.arn }
}

output "name" {
  description = "Name of the load balancer."
  value       = try(aws_lb.this[0].name, null)
}

output "security_group_id" {
  description = "ID of the security group that the module made; null without one."
  value       = try(aws_security_group.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "target_group_arn_suffixes" {
  description = "Suffixes of the target groups' ARNs, as metrics name them, by their keys."
  value       = { for key, one in aws_lb_target_group.this : key => one.arn_suffix }
}

output "target_group_arns" {
  description = "ARNs of the target groups by their keys."
  value       = { for key, one in aws_lb_target_group.this : key => one.arn }
}

output "zone_id" {
  description = "Zone ID of the load balancer."
  value       = try(aws_lb.this[0].zone_id, null)
}
