locals {
  launch_template = var.launch_template != null ? var.launch_template : one([for template in aws_launch_template.this : { id = template.id, name = null, version = tostring(template.latest_version) }])
  volume_name     = startswith(coalesce(var.ami_type, "AL2023"), "BOTTLEROCKET") ? "/dev/xvdb" : startswith(coalesce(var.ami_type, "AL2023"), "WINDOWS") ? "/dev/sda1" : "/dev/xvda"
}

# EKS hands the tags of a node group to nothing; what it starts and bills carries those that the launch template says.
resource "aws_launch_template" "this" {
  count = var.create && var.launch_template == null ? 1 : 0

  name_prefix = "${var.node_group_name}-"

  dynamic "block_device_mappings" {
    for_each = var.disk_size == null ? [] : [var.disk_size]
    content {
      device_name = local.volume_name
      ebs {
        delete_on_termination = true
        volume_size           = block_device_mappings.value
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
