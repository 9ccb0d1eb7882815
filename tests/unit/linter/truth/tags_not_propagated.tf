# What a resource starts or holds gets its tags only where the resource hands them on.
# expect tags-not-propagated aws_autoscaling_group.handed_on compliant
# expect tags-not-propagated aws_autoscaling_group.kept violated
# expect tags-not-propagated aws_autoscaling_group.left_to_the_caller delegated
# expect tags-not-propagated aws_autoscaling_group.dynamic compliant
# expect tags-not-propagated aws_instance.volumes violated
# expect tags-not-propagated aws_instance.all_volumes compliant
# expect tags-not-propagated aws_instance.each_volume compliant
# expect tags-not-propagated aws_instance.one_volume violated
# expect tags-not-propagated aws_instance.perhaps_a_volume delegated
# expect tags-not-propagated aws_launch_template.all compliant
# expect tags-not-propagated aws_launch_template.machines_alone violated
# expect tags-not-propagated aws_launch_template.none violated
# expect tags-not-propagated aws_launch_template.left_to_the_caller delegated
# expect tags-not-propagated aws_ecs_service.handed_on compliant
# expect tags-not-propagated aws_ecs_service.kept violated
# expect tags-not-propagated aws_ecs_service.none violated
# expect tags-not-propagated aws_ecs_service.left_to_the_caller delegated
# expect tags-not-propagated aws_batch_job_definition.handed_on compliant

variable "propagate" {}

variable "volumes" {
  type = map(number)
}

locals {
  tags = { owner = "a", team = "b" }
}

resource "aws_autoscaling_group" "handed_on" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }
  tag {
    key                 = "team"
    value               = "b"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "kept" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }
  tag {
    key                 = "team"
    value               = "b"
    propagate_at_launch = false
  }
}

resource "aws_autoscaling_group" "left_to_the_caller" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = var.propagate
  }
}

resource "aws_autoscaling_group" "dynamic" {
  dynamic "tag" {
    for_each = local.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_instance" "no_blocks" {
  tags = local.tags
}

resource "aws_instance" "volumes" {
  tags = local.tags
  ebs_block_device {
    device_name = "/dev/sdf"
  }
}

resource "aws_instance" "all_volumes" {
  tags        = local.tags
  volume_tags = local.tags
  ebs_block_device {
    device_name = "/dev/sdf"
  }
}

resource "aws_instance" "each_volume" {
  tags = local.tags
  root_block_device {
    tags = local.tags
  }
}

resource "aws_instance" "one_volume" {
  tags = local.tags
  ebs_block_device {
    device_name = "/dev/sdf"
    tags        = local.tags
  }
  ebs_block_device {
    device_name = "/dev/sdg"
    tags        = { owner = "a" }
  }
}

resource "aws_instance" "perhaps_a_volume" {
  tags = local.tags
  dynamic "ebs_block_device" {
    for_each = var.volumes
    content {
      device_name = ebs_block_device.key
    }
  }
}

resource "aws_launch_template" "all" {
  tags = local.tags
  dynamic "tag_specifications" {
    for_each = toset(["instance", "volume"])
    content {
      resource_type = tag_specifications.value
      tags          = local.tags
    }
  }
}

resource "aws_launch_template" "machines_alone" {
  tags = local.tags
  tag_specifications {
    resource_type = "instance"
    tags          = local.tags
  }
}

resource "aws_launch_template" "left_to_the_caller" {
  tags = local.tags
  dynamic "tag_specifications" {
    for_each = var.volumes
    content {
      resource_type = tag_specifications.key
      tags          = local.tags
    }
  }
}

resource "aws_launch_template" "none" {
  tags = local.tags
}

resource "aws_ecs_service" "handed_on" {
  tags           = local.tags
  propagate_tags = "TASK_DEFINITION"
}

resource "aws_ecs_service" "kept" {
  tags           = local.tags
  propagate_tags = "NONE"
}

resource "aws_ecs_service" "none" {
  tags = local.tags
}

resource "aws_ecs_service" "left_to_the_caller" {
  tags           = local.tags
  propagate_tags = var.propagate
}

resource "aws_batch_job_definition" "handed_on" {
  tags           = local.tags
  propagate_tags = true
}

resource "aws_ecs_service" "untagged" {}
