resource "aws_eks_node_group" "this" {
  count = var.create ? 1 : 0

  ami_type             = var.ami_type
  capacity_type        = var.capacity_type
  cluster_name         = var.cluster_name
  force_update_version = var.force_update_version
  instance_types       = var.instance_types
  labels               = var.resource_labels
  node_group_name      = var.node_group_name
  node_role_arn        = var.node_role_arn
  release_version      = var.release_version
  subnet_ids           = var.subnet_ids
  version              = var.resource_version

  dynamic "launch_template" {
    for_each = local.launch_template == null ? [] : [local.launch_template]
    content {
      id      = launch_template.value.id
      name    = launch_template.value.name
      version = launch_template.value.version
    }
  }
  dynamic "node_repair_config" {
    for_each = var.node_repair_config == null ? [] : [var.node_repair_config]
    content { enabled = node_repair_config.value.enabled }
  }
  scaling_config {
    desired_size = var.scaling_config.desired_size
    max_size     = var.scaling_config.max_size
    min_size     = var.scaling_config.min_size
  }

  dynamic "taint" {
    for_each = var.taint
    content {
      effect = taint.value.effect
      key    = taint.value.key
      value  = taint.value.value
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
  dynamic "update_config" {
    for_each = var.update_config == null ? [] : [var.update_config]
    content {
      max_unavailable            = update_config.value.max_unavailable
      max_unavailable_percentage = update_config.value.max_unavailable_percentage
    }
  }

  tags = local.tags

  lifecycle {
    ignore_changes = [scaling_config[0].desired_size]

    precondition {
      condition     = var.launch_template == null || var.disk_size == null
      error_message = "disk_size belongs into the launch template where there is one."
    }
    precondition {
      condition     = var.launch_template != null || try(var.ami_type != "CUSTOM", true)
      error_message = "An image of your own, CUSTOM, needs a launch_template that names it."
    }
    precondition {
      condition     = try(var.update_config.max_unavailable == null || var.update_config.max_unavailable_percentage == null, true)
      error_message = "Give max_unavailable or max_unavailable_percentage, not both."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this node group has none."
    }
  }
}
