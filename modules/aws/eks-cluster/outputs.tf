output "arn" {
  description = "ARN of the Kubernetes cluster."
  value       = try(aws_eks_cluster.this[0].arn, null)
}

output "certificate_authority_data" {
  description = "Certificate of the API's authority, in base64."
  value       = try(aws_eks_cluster.this[0].certificate_authority[0].data, null)
}

output "cluster_role_arn" {
  description = "ARN of the role of the control plane; null where the module makes none."
  value       = try(aws_iam_role.this[0].arn, null)
}

output "cluster_security_group_id" {
  description = "Security group that EKS made for control plane and nodes."
  value       = try(aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id, null)
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

output "endpoint" {
  description = "Endpoint of the Kubernetes cluster."
  value       = try(aws_eks_cluster.this[0].endpoint, null)
}

output "id" {
  description = "ID of the Kubernetes cluster."
  value       = try(aws_eks_cluster.this[0].id, null)
}

output "log_group_name" {
  description = "Name of the log group of the control plane; null where the module makes none."
  value       = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "name" {
  description = "Name of the Kubernetes cluster."
  value       = try(aws_eks_cluster.this[0].name, null)
}

output "node_group_arns" {
  description = "ARNs of the node groups, by name."
  value       = { for key, one in aws_eks_node_group.this : key => one.arn }
}

output "node_role_arn" {
  description = "ARN of the role of the nodes; null where the module makes none."
  value       = try(aws_iam_role.nodes[0].arn, null)
}

output "node_role_name" {
  description = "Name of the role of the nodes, to attach further policies to; null where the module makes none."
  value       = try(aws_iam_role.nodes[0].name, null)
}

output "oidc_issuer_url" {
  description = "Issuer of the tokens of service accounts."
  value       = try(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, null)
}

output "oidc_provider_arn" {
  description = "ARN of the identity provider that roles of service accounts trust; null where the module makes none."
  value       = try(aws_iam_openid_connect_provider.this[0].arn, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}
