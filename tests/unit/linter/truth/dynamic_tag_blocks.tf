# A `dynamic` block of nothing adds no tag, one of known items adds each.
# expect missing-cost-tags aws_autoscaling_group.nothing violated
# expect missing-cost-tags aws_autoscaling_group.of_a_list compliant
# expect missing-cost-tags aws_autoscaling_group.of_objects compliant
# expect missing-cost-tags aws_autoscaling_group.one_dropped violated
# expect missing-cost-tags aws_autoscaling_group.perhaps delegated
# expect missing-cost-tags aws_autoscaling_group.both_ways compliant

variable "with_team" {
  type = bool
}

locals {
  tags = { owner = "a", team = "b" }
}

resource "aws_autoscaling_group" "nothing" {
  dynamic "tag" {
    for_each = {}
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "of_a_list" {
  dynamic "tag" {
    for_each = ["owner", "team"]
    content {
      key                 = tag.value
      value               = local.tags[tag.value]
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "of_objects" {
  dynamic "tag" {
    for_each = [for key, value in local.tags : { key = key, value = value }]
    iterator = one
    content {
      key                 = one.value.key
      value               = one.value["value"]
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "one_dropped" {
  dynamic "tag" {
    for_each = { for key, value in local.tags : key => value if key == "owner" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "perhaps" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }

  dynamic "tag" {
    for_each = var.with_team ? ["b"] : []
    content {
      key                 = "team"
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "both_ways" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }

  dynamic "tag" {
    for_each = toset(["team"])
    content {
      key                 = tag.key
      value               = "b"
      propagate_at_launch = true
    }
  }
}
