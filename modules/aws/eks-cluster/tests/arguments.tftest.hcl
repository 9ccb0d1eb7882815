# What callers give stands in the Kubernetes cluster as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name       = "orders"
  role_arn   = "arn:aws:iam::123456789012:role/orders"
  vpc_config = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  budget     = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    enabled_cluster_log_types = ["audit", "authenticator"]
    force_update_version      = false
    name                      = "orders"
    role_arn                  = "arn:aws:iam::123456789012:role/orders"
    outpost_config = {
      control_plane_instance_type = "t3.micro"
      outpost_arns                = ["arn:aws:sns:us-east-1:123456789012:shop"]
      control_plane_placement     = { group_name = "shop" }
    }
    remote_network_config = {
      remote_node_networks = { cidrs = ["10.0.0.0/24"] }
      remote_pod_networks  = { cidrs = ["10.0.0.0/24"] }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    vpc_config = {
      subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      endpoint_private_access = false
      endpoint_public_access  = false
      public_access_cidrs     = ["10.0.0.0/24"]
      security_group_ids      = ["sg-0123456789abcdef0"]
    }
    zonal_shift_config = { enabled = false }
    access_entries = {
      example = {
        kubernetes_groups = ["shop"]
        principal_arn     = "arn:aws:sns:us-east-1:123456789012:shop"
        type              = "shop"
        user_name         = "shop"
      }
    }
    addons = {
      example = {
        addon_version               = "shop"
        configuration_values        = "shop"
        preserve                    = false
        resolve_conflicts_on_create = "shop"
        resolve_conflicts_on_update = "shop"
        service_account_role_arn    = "arn:aws:iam::123456789012:role/shop"
        pod_identity_association    = [{ role_arn = "arn:aws:iam::123456789012:role/shop", service_account = "shop" }]
      }
    }
  }
  assert {
    condition = alltrue([
      aws_eks_cluster.this[0].enabled_cluster_log_types == var.enabled_cluster_log_types,
      aws_eks_cluster.this[0].force_update_version == var.force_update_version,
      aws_eks_cluster.this[0].name == var.name,
      aws_eks_cluster.this[0].role_arn == var.role_arn,
      aws_eks_cluster.this[0].outpost_config[0].control_plane_instance_type == var.outpost_config.control_plane_instance_type,
      aws_eks_cluster.this[0].outpost_config[0].outpost_arns == var.outpost_config.outpost_arns,
      aws_eks_cluster.this[0].outpost_config[0].control_plane_placement[0].group_name == var.outpost_config.control_plane_placement.group_name,
      aws_eks_cluster.this[0].remote_network_config[0].remote_node_networks[0].cidrs == var.remote_network_config.remote_node_networks.cidrs,
      aws_eks_cluster.this[0].remote_network_config[0].remote_pod_networks[0].cidrs == var.remote_network_config.remote_pod_networks.cidrs,
      aws_eks_cluster.this[0].timeouts.create == var.timeouts.create,
      aws_eks_cluster.this[0].timeouts.delete == var.timeouts.delete,
      aws_eks_cluster.this[0].timeouts.update == var.timeouts.update,
      aws_eks_cluster.this[0].vpc_config[0].subnet_ids == var.vpc_config.subnet_ids,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_private_access == var.vpc_config.endpoint_private_access,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_public_access == var.vpc_config.endpoint_public_access,
      aws_eks_cluster.this[0].vpc_config[0].public_access_cidrs == var.vpc_config.public_access_cidrs,
      aws_eks_cluster.this[0].vpc_config[0].security_group_ids == var.vpc_config.security_group_ids,
      aws_eks_cluster.this[0].zonal_shift_config[0].enabled == var.zonal_shift_config.enabled,
      aws_eks_access_entry.this["example"].kubernetes_groups == var.access_entries["example"].kubernetes_groups,
      aws_eks_access_entry.this["example"].principal_arn == var.access_entries["example"].principal_arn,
      aws_eks_access_entry.this["example"].type == var.access_entries["example"].type,
      aws_eks_access_entry.this["example"].user_name == var.access_entries["example"].user_name,
      aws_eks_addon.this["example"].addon_version == var.addons["example"].addon_version,
      aws_eks_addon.this["example"].configuration_values == var.addons["example"].configuration_values,
      aws_eks_addon.this["example"].preserve == var.addons["example"].preserve,
      aws_eks_addon.this["example"].resolve_conflicts_on_create == var.addons["example"].resolve_conflicts_on_create,
      aws_eks_addon.this["example"].resolve_conflicts_on_update == var.addons["example"].resolve_conflicts_on_update,
      aws_eks_addon.this["example"].service_account_role_arn == var.addons["example"].service_account_role_arn,
      one(aws_eks_addon.this["example"].pod_identity_association).role_arn == var.addons["example"].pod_identity_association[0].role_arn,
      one(aws_eks_addon.this["example"].pod_identity_association).service_account == var.addons["example"].pod_identity_association[0].service_account,
    ])
    error_message = "an argument is not what was given"
  }
}
