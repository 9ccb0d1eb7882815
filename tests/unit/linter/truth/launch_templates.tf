# Machines that an Auto Scaling group makes from a launch template get the tags that the group hands on; its volumes do not.
# expect tags-not-propagated aws_launch_template.of_a_group compliant
# expect tags-not-propagated aws_launch_template.of_a_silent_group violated
# expect tags-not-propagated aws_launch_template.of_two_groups violated
# expect tags-not-propagated aws_launch_template.mixed compliant
# expect tags-not-propagated aws_launch_template.volumes_forgotten violated
# expect tags-not-propagated aws_launch_template.handed_out delegated
# expect tags-not-propagated aws_launch_template.of_nobody violated
# expect tags-not-propagated aws_autoscaling_group.handing_on compliant
# expect tags-not-propagated aws_autoscaling_group.mixed compliant

locals {
  tags = { owner = "a", team = "b" }
}

resource "aws_launch_template" "of_a_group" {
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}

resource "aws_launch_template" "volumes_forgotten" {}

resource "aws_launch_template" "of_two_groups" {
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}

resource "aws_autoscaling_group" "handing_on" {
  for_each = {
    one   = aws_launch_template.of_a_group.id
    two   = aws_launch_template.of_two_groups.id
    three = aws_launch_template.volumes_forgotten.id
  }
  launch_template {
    id = each.value
  }
  dynamic "tag" {
    for_each = local.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_launch_template" "of_a_silent_group" {
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}

resource "aws_autoscaling_group" "silent" {
  launch_template {
    id = aws_launch_template.of_a_silent_group.id
  }
}

resource "aws_autoscaling_group" "silent_too" {
  launch_template {
    id = aws_launch_template.of_two_groups.id
  }
}

resource "aws_launch_template" "mixed" {
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}

resource "aws_autoscaling_group" "mixed" {
  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.mixed.id
      }
    }
  }
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

resource "aws_launch_template" "handed_out" {
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}

output "template" {
  value = aws_launch_template.handed_out.id
}

resource "aws_launch_template" "of_nobody" {
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}
