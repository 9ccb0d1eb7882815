# What callers give stands in the node group as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_name    = "orders"
  node_group_name = "orders"
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  scaling_config  = { desired_size = 1, max_size = 3, min_size = 1 }
  subnet_ids      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  instance_types  = ["m7g.large", "m6g.large"]
  budget          = { amount = 20 }
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
    capacity_type        = "SPOT"
    cluster_name         = "orders"
    force_update_version = false
    instance_types       = ["m7g.large", "m6g.large"]
    resource_labels      = { example = "shop" }
    node_group_name      = "orders"
    node_role_arn        = "arn:aws:iam::123456789012:role/nodes"
    release_version      = "shop"
    subnet_ids           = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    resource_version     = "shop"
    node_repair_config   = { enabled = false }
    timeouts             = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this[0].capacity_type == var.capacity_type,
      aws_eks_node_group.this[0].cluster_name == var.cluster_name,
      aws_eks_node_group.this[0].force_update_version == var.force_update_version,
      aws_eks_node_group.this[0].instance_types == var.instance_types,
      aws_eks_node_group.this[0].labels == var.resource_labels,
      aws_eks_node_group.this[0].node_group_name == var.node_group_name,
      aws_eks_node_group.this[0].node_role_arn == var.node_role_arn,
      aws_eks_node_group.this[0].release_version == var.release_version,
      aws_eks_node_group.this[0].subnet_ids == var.subnet_ids,
      aws_eks_node_group.this[0].version == var.resource_version,
      aws_eks_node_group.this[0].node_repair_config[0].enabled == var.node_repair_config.enabled,
      aws_eks_node_group.this[0].scaling_config[0].desired_size == var.scaling_config.desired_size,
      aws_eks_node_group.this[0].scaling_config[0].max_size == var.scaling_config.max_size,
      aws_eks_node_group.this[0].scaling_config[0].min_size == var.scaling_config.min_size,
      aws_eks_node_group.this[0].timeouts.create == var.timeouts.create,
      aws_eks_node_group.this[0].timeouts.delete == var.timeouts.delete,
      aws_eks_node_group.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
