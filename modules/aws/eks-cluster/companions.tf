# Roles and users get into the cluster by name, without a config map.
resource "aws_eks_access_entry" "this" {
  for_each = { for key, one in var.access_entries : key => one if var.create }

  cluster_name      = aws_eks_cluster.this[0].name
  kubernetes_groups = each.value.kubernetes_groups
  principal_arn     = each.value.principal_arn
  type              = each.value.type
  user_name         = each.value.user_name

  tags = local.tags
}

# Add-ons that EKS manages are kept in step with the cluster, so that it does not stay on a version that costs extended support.
resource "aws_eks_addon" "this" {
  for_each = { for key, one in var.addons : key => one if var.create }

  addon_name                  = each.key
  addon_version               = each.value.addon_version
  cluster_name                = aws_eks_cluster.this[0].name
  configuration_values        = each.value.configuration_values
  preserve                    = each.value.preserve
  resolve_conflicts_on_create = each.value.resolve_conflicts_on_create
  resolve_conflicts_on_update = each.value.resolve_conflicts_on_update
  service_account_role_arn    = each.value.service_account_role_arn

  dynamic "pod_identity_association" {
    for_each = each.value.pod_identity_association

    content {
      role_arn        = pod_identity_association.value.role_arn
      service_account = pod_identity_association.value.service_account
    }
  }

  tags = local.tags
}

# EKS makes a log group that never forgets; this one keeps logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && length(coalesce(var.enabled_cluster_log_types, [])) > 0 ? 1 : 0

  name              = "/aws/eks/${var.name}/cluster"
  retention_in_days = var.log_retention_days

  tags = local.tags
}
