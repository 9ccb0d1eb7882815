# expect missing-cost-tags aws_autoscaling_group.static compliant
# expect missing-cost-tags aws_autoscaling_group.lacks violated
# expect missing-cost-tags aws_autoscaling_group.dynamic delegated
# expect missing-cost-tags aws_autoscaling_group.dynamic_known compliant
# expect tags-input-not-wired aws_autoscaling_group.static violated
# expect tags-input-not-wired aws_autoscaling_group.lacks violated
# expect tags-input-not-wired aws_autoscaling_group.dynamic compliant
# expect tags-input-not-wired aws_autoscaling_group.dynamic_known compliant
variable "tags" {
  type = map(string)
}
resource "aws_autoscaling_group" "static" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }
  tag {
    key                 = "team"
    value               = "q"
    propagate_at_launch = true
  }
}
resource "aws_autoscaling_group" "lacks" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }
}
resource "aws_autoscaling_group" "dynamic" {
  dynamic "tag" {
    for_each = var.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "dynamic_known" {
  dynamic "tag" {
    for_each = merge(var.tags, { owner = "a", team = "q" })
    iterator = each_tag
    content {
      key                 = each_tag.key
      value               = each_tag.value
      propagate_at_launch = true
    }
  }
}
