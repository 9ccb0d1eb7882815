output "arn" {
  description = "ARN of the node group."
  value       = try(aws_eks_node_group.this[0].arn, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = {}
    budget_filter = local.budget_filter
    budget_name   = try(aws_budgets_budget.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the node group."
  value       = try(aws_eks_node_group.this[0].id, null)
}

output "launch_template_id" {
  description = "ID of the launch template; null where the module makes none."
  value       = try(aws_launch_template.this[0].id, null)
}

output "node_group_name" {
  description = "Name of the node group."
  value       = try(aws_eks_node_group.this[0].node_group_name, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
