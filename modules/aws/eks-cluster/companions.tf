locals {
  cluster_policies = try(var.compute_config.enabled, false) == true ? ["AmazonEKSBlockStoragePolicy", "AmazonEKSClusterPolicy", "AmazonEKSComputePolicy", "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy"] : ["AmazonEKSClusterPolicy"]
}

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

# Who gets in may do what a policy of EKS says, without roles of Kubernetes.
resource "aws_eks_access_policy_association" "this" {
  for_each = { for key, one in var.access_policies : key => one if var.create }

  cluster_name  = aws_eks_cluster.this[0].name
  policy_arn    = each.value.policy_arn
  principal_arn = try(aws_eks_access_entry.this[each.value.access_entry].principal_arn, "")

  access_scope {
    namespaces = each.value.access_scope.namespaces
    type       = each.value.access_scope.type
  }
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

# The policies that AWS keeps for the control plane.
resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for key, one in var.cluster_role == null ? {} : { for policy in local.cluster_policies : policy => policy } : key => one if var.create }

  policy_arn = "arn:${try(split(":", aws_iam_role.this[0].arn)[1], "aws")}:iam::aws:policy/${each.key}"
  role       = aws_iam_role.this[0].name
}

# The control plane acts as this role.
resource "aws_iam_role" "this" {
  count = var.create && var.cluster_role != null ? 1 : 0

  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["sts:AssumeRole", "sts:TagSession"], Principal = { Service = "eks.amazonaws.com" } }] })
  description           = var.cluster_role.description
  force_detach_policies = var.cluster_role.force_detach_policies
  max_session_duration  = var.cluster_role.max_session_duration
  name                  = var.cluster_role.name
  name_prefix           = var.cluster_role.name == null ? coalesce(var.cluster_role.name_prefix, "${substr(var.name, 0, 29)}-cluster-") : null
  path                  = var.cluster_role.path
  permissions_boundary  = var.cluster_role.permissions_boundary

  tags = local.tags
}

# Service accounts become roles, so that pods need not share that of their node.
resource "aws_iam_openid_connect_provider" "this" {
  count = var.create && var.identity_provider != null ? 1 : 0

  client_id_list  = var.identity_provider.client_id_list
  thumbprint_list = var.identity_provider.thumbprint_list
  url             = try(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, "")

  tags = local.tags
}

# Who may reach the API from inside the VPC.
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for key, one in var.security_group_ingress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.from_port
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id, "")
  to_port                      = each.value.to_port

  tags = local.tags
}

# EKS hands the tags of a node group to nothing; what it starts and bills carries those that the launch template says.
resource "aws_launch_template" "nodes" {
  for_each = { for key, one in { for key, one in var.node_groups : key => one if one.launch_template == null } : key => one if var.create }

  image_id               = each.value.image_id
  name_prefix            = "${substr("${var.name}-${each.key}", 0, 90)}-"
  user_data              = each.value.user_data == null ? null : base64encode(each.value.user_data)
  vpc_security_group_ids = each.value.security_group_ids == null ? null : setunion(each.value.security_group_ids, [aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id])

  dynamic "block_device_mappings" {
    for_each = [for one in [each.value] : one if length([for value in [one.disk_size, one.disk_iops, one.disk_kms_key_id, one.disk_throughput] : value if value != null]) > 0]
    content {
      device_name = startswith(coalesce(each.value.ami_type, "AL2023"), "BOTTLEROCKET") ? "/dev/xvdb" : startswith(coalesce(each.value.ami_type, "AL2023"), "WINDOWS") ? "/dev/sda1" : "/dev/xvda"
      ebs {
        delete_on_termination = true
        encrypted             = block_device_mappings.value.disk_kms_key_id == null ? null : "true"
        iops                  = block_device_mappings.value.disk_iops
        kms_key_id            = block_device_mappings.value.disk_kms_key_id
        throughput            = block_device_mappings.value.disk_throughput
        volume_size           = block_device_mappings.value.disk_size
        volume_type           = "gp3"
      }
    }
  }
  metadata_options {
    http_endpoint               = "enabled"
    http_put_response_hop_limit = 2
    http_tokens                 = "required"
  }

  dynamic "tag_specifications" {
    for_each = toset(["instance", "network-interface", "volume"])
    content {
      resource_type = tag_specifications.value
      tags          = local.tags
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

# Nodes are most of what a cluster costs; these carry its cost tags, so that its budget counts them.
resource "aws_eks_node_group" "this" {
  for_each = { for key, one in var.node_groups : key => one if var.create }

  ami_type               = each.value.ami_type
  capacity_type          = each.value.capacity_type
  cluster_name           = aws_eks_cluster.this[0].name
  force_update_version   = each.value.force_update_version
  instance_types         = each.value.instance_types
  labels                 = each.value.labels
  node_group_name        = each.value.node_group_name
  node_group_name_prefix = each.value.node_group_name == null ? coalesce(each.value.node_group_name_prefix, "${substr(each.key, 0, 36)}-") : null
  node_role_arn          = coalesce(each.value.node_role_arn, try(aws_iam_role.nodes[0].arn, null))
  release_version        = each.value.release_version
  subnet_ids             = coalesce(each.value.subnet_ids, var.vpc_config.subnet_ids)
  version                = each.value.version

  dynamic "launch_template" {
    for_each = [each.value.launch_template != null ? each.value.launch_template : { id = aws_launch_template.nodes[each.key].id, version = tostring(aws_launch_template.nodes[each.key].latest_version) }]
    content {
      id      = launch_template.value.id
      version = launch_template.value.version
    }
  }
  dynamic "node_repair_config" {
    for_each = each.value.node_repair_config == null ? [] : [each.value.node_repair_config]
    content { enabled = node_repair_config.value.enabled }
  }
  scaling_config {
    desired_size = each.value.scaling_config.desired_size
    max_size     = each.value.scaling_config.max_size
    min_size     = each.value.scaling_config.min_size
  }

  dynamic "taint" {
    for_each = each.value.taint
    content {
      effect = taint.value.effect
      key    = taint.value.key
      value  = taint.value.value
    }
  }
  dynamic "update_config" {
    for_each = each.value.update_config == null ? [] : [each.value.update_config]
    content {
      max_unavailable            = update_config.value.max_unavailable
      max_unavailable_percentage = update_config.value.max_unavailable_percentage
    }
  }

  tags = local.tags

  depends_on = [aws_iam_role_policy_attachment.nodes]

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [scaling_config[0].desired_size]
  }
}

# The policies that AWS keeps for nodes.
resource "aws_iam_role_policy_attachment" "nodes" {
  for_each = { for key, one in var.node_role == null || length(var.node_groups) == 0 ? {} : { for policy in ["AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy"] : policy => policy } : key => one if var.create }

  policy_arn = "arn:${try(split(":", aws_iam_role.nodes[0].arn)[1], "aws")}:iam::aws:policy/${each.key}"
  role       = aws_iam_role.nodes[0].name
}

# Nodes join the cluster and fetch images as this role.
resource "aws_iam_role" "nodes" {
  count = var.create && var.node_role != null && length(var.node_groups) > 0 ? 1 : 0

  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
  description           = var.node_role.description
  force_detach_policies = var.node_role.force_detach_policies
  max_session_duration  = var.node_role.max_session_duration
  name                  = var.node_role.name
  name_prefix           = var.node_role.name == null ? coalesce(var.node_role.name_prefix, "${substr(var.name, 0, 31)}-nodes-") : null
  path                  = var.node_role.path
  permissions_boundary  = var.node_role.permissions_boundary

  tags = local.tags
}

# Pods get the role of their service account, and not that of their node.
resource "aws_eks_pod_identity_association" "this" {
  for_each = { for key, one in var.pod_identities : key => one if var.create }

  cluster_name    = aws_eks_cluster.this[0].name
  namespace       = each.value.namespace
  role_arn        = each.value.role_arn
  service_account = each.value.service_account

  tags = local.tags
}
