# A tag may be put on a resource by another one.
# expect missing-cost-tags aws_ebs_volume.both compliant
# expect missing-cost-tags aws_ebs_volume.one violated
# expect missing-cost-tags aws_ebs_volume.perhaps delegated
# expect missing-cost-tags aws_autoscaling_group.g compliant

variable "tag" {
  type = bool
}

resource "aws_ebs_volume" "both" {
  tags = { owner = "a" }
}

resource "aws_ec2_tag" "both" {
  resource_id = aws_ebs_volume.both.id
  key         = "team"
  value       = "b"
}

resource "aws_ebs_volume" "one" {}

resource "aws_ec2_tag" "one" {
  for_each    = { owner = "a" }
  resource_id = aws_ebs_volume.one.id
  key         = each.key
  value       = each.value
}

resource "aws_ebs_volume" "perhaps" {
  tags = { owner = "a" }
}

resource "aws_ec2_tag" "perhaps" {
  count       = var.tag ? 1 : 0
  resource_id = aws_ebs_volume.perhaps.id
  key         = "team"
  value       = "b"
}

resource "aws_autoscaling_group" "g" {
  min_size = 1
  max_size = 1
}

resource "aws_autoscaling_group_tag" "g" {
  for_each               = { owner = "a", team = "b" }
  autoscaling_group_name = aws_autoscaling_group.g.name

  tag {
    key                 = each.key
    value               = each.value
    propagate_at_launch = true
  }
}
