resource "aws_eks_cluster" "this" {
  count = var.create ? 1 : 0

  bootstrap_self_managed_addons = var.bootstrap_self_managed_addons
  enabled_cluster_log_types     = var.enabled_cluster_log_types
  force_update_version          = var.force_update_version
  name                          = var.name
  role_arn                      = coalesce(var.role_arn, try(aws_iam_role.this[0].arn, null))
  version                       = var.resource_version

  dynamic "access_config" {
    for_each = var.access_config == null ? [] : [var.access_config]
    content {
      authentication_mode                         = access_config.value.authentication_mode
      bootstrap_cluster_creator_admin_permissions = access_config.value.bootstrap_cluster_creator_admin_permissions
    }
  }
  dynamic "compute_config" {
    for_each = var.compute_config == null ? [] : [var.compute_config]
    content {
      enabled       = compute_config.value.enabled
      node_pools    = compute_config.value.node_pools
      node_role_arn = compute_config.value.node_role_arn
    }
  }
  dynamic "encryption_config" {
    for_each = var.encryption_config == null ? [] : [var.encryption_config]
    content {
      resources = encryption_config.value.resources
      provider { key_arn = encryption_config.value.provider.key_arn }
    }
  }
  dynamic "kubernetes_network_config" {
    for_each = var.kubernetes_network_config == null ? [] : [var.kubernetes_network_config]
    content {
      ip_family         = kubernetes_network_config.value.ip_family
      service_ipv4_cidr = kubernetes_network_config.value.service_ipv4_cidr
      dynamic "elastic_load_balancing" {
        for_each = kubernetes_network_config.value.elastic_load_balancing == null ? [] : [kubernetes_network_config.value.elastic_load_balancing]
        content { enabled = elastic_load_balancing.value.enabled }
      }
    }
  }
  dynamic "outpost_config" {
    for_each = var.outpost_config == null ? [] : [var.outpost_config]
    content {
      control_plane_instance_type = outpost_config.value.control_plane_instance_type
      outpost_arns                = outpost_config.value.outpost_arns
      dynamic "control_plane_placement" {
        for_each = outpost_config.value.control_plane_placement == null ? [] : [outpost_config.value.control_plane_placement]
        content { group_name = control_plane_placement.value.group_name }
      }
    }
  }
  dynamic "remote_network_config" {
    for_each = var.remote_network_config == null ? [] : [var.remote_network_config]
    content {
      remote_node_networks { cidrs = remote_network_config.value.remote_node_networks.cidrs }

      dynamic "remote_pod_networks" {
        for_each = remote_network_config.value.remote_pod_networks == null ? [] : [remote_network_config.value.remote_pod_networks]
        content { cidrs = remote_pod_networks.value.cidrs }
      }
    }
  }
  dynamic "storage_config" {
    for_each = var.storage_config == null ? [] : [var.storage_config]
    content {
      dynamic "block_storage" {
        for_each = storage_config.value.block_storage == null ? [] : [storage_config.value.block_storage]
        content { enabled = block_storage.value.enabled }
      }
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "upgrade_policy" {
    for_each = var.upgrade_policy == null ? [] : [var.upgrade_policy]
    content { support_type = upgrade_policy.value.support_type }
  }
  vpc_config {
    endpoint_private_access = var.vpc_config.endpoint_private_access
    endpoint_public_access  = var.vpc_config.endpoint_public_access
    public_access_cidrs     = var.vpc_config.public_access_cidrs
    security_group_ids      = var.vpc_config.security_group_ids
    subnet_ids              = var.vpc_config.subnet_ids
  }

  dynamic "zonal_shift_config" {
    for_each = var.zonal_shift_config == null ? [] : [var.zonal_shift_config]
    content { enabled = zonal_shift_config.value.enabled }
  }

  tags = local.tags

  depends_on = [aws_iam_role_policy_attachment.this, aws_cloudwatch_log_group.this]

  lifecycle {
    ignore_changes = [access_config[0].bootstrap_cluster_creator_admin_permissions, bootstrap_self_managed_addons]

    precondition {
      condition     = alltrue([for one in values(var.node_groups) : var.node_role != null || one.node_role_arn != null])
      error_message = "A node group needs node_role or a node_role_arn of its own."
    }
    precondition {
      condition     = alltrue([for one in values(var.access_policies) : contains(keys(var.access_entries), one.access_entry)])
      error_message = "access_policies.access_entry is a key of access_entries."
    }
    precondition {
      condition     = (var.role_arn == null) != (var.cluster_role == null)
      error_message = "Give role_arn with cluster_role = null, or let the module make the role."
    }
    precondition {
      condition     = length(distinct([try(var.compute_config.enabled, false) == true, try(var.kubernetes_network_config.elastic_load_balancing.enabled, false) == true, try(var.storage_config.block_storage.enabled, false) == true])) == 1
      error_message = "Auto Mode is compute_config, kubernetes_network_config.elastic_load_balancing and storage_config.block_storage together, all enabled or none."
    }
    precondition {
      condition     = try(var.compute_config.enabled, false) != true || var.bootstrap_self_managed_addons == false
      error_message = "Auto Mode needs bootstrap_self_managed_addons = false."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Kubernetes cluster has none."
    }
  }
}
