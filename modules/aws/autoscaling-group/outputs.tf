output "arn" {
  description = "ARN of the Auto Scaling group."
  value       = try(aws_autoscaling_group.this[0].arn, null)
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

output "id" {
  description = "ID of the Auto Scaling group."
  value       = try(aws_autoscaling_group.this[0].id, null)
}

output "instance_profile_arn" {
  description = "ARN of the instance profile; null where the module makes none."
  value       = try(aws_iam_instance_profile.this[0].arn, null)
}

output "instance_role_arn" {
  description = "ARN of the role of the members; null without `instance_role`."
  value       = try(aws_iam_role.this[0].arn, null)
}

output "instance_role_name" {
  description = "Name of the role of the instances, to attach further policies to; null where the module makes none."
  value       = try(aws_iam_role.this[0].name, null)
}

output "launch_template_id" {
  description = "ID of the launch template; null where the module makes none."
  value       = try(aws_launch_template.this[0].id, null)
}

output "launch_template_version" {
  description = "Latest version of the launch template; null where the module makes none."
  value       = try(aws_launch_template.this[0].latest_version, null)
}

output "name" {
  description = "Name of the Auto Scaling group."
  value       = try(aws_autoscaling_group.this[0].name, null)
}

output "scaling_policy_arns" {
  description = "ARNs of `scaling_policies` by their names, for alarms that call those which scale by steps."
  value       = { for key, one in aws_autoscaling_policy.this : key => one.arn }
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
