# Which keys a dynamic block writes is told by its loop, under whatever name the loop has.
# expect missing-cost-tags aws_autoscaling_group.good compliant
# expect missing-cost-tags aws_autoscaling_group.bad violated
# expect missing-cost-tags aws_autoscaling_group.renamed compliant
locals {
  tags = { owner = "a", team = "b", Name = "x" }
}
resource "aws_autoscaling_group" "good" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = { for k, v in local.tags : k => v if k != "Name" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "bad" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = { for k, v in local.tags : k => v if k != "team" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "renamed" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = keys(local.tags)
    iterator = each_tag
    content {
      key                 = each_tag.value
      value               = local.tags[each_tag.value]
      propagate_at_launch = true
    }
  }
}
