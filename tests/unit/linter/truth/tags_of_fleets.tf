# Tags of a fleet stand on the fleet alone: its machines get those of the launch specification, or of a launch template.
# expect tags-not-propagated aws_spot_fleet_request.alone violated
# expect tags-not-propagated aws_spot_fleet_request.machines_too compliant
# expect tags-not-propagated aws_spot_fleet_request.asked delegated
variable "tags" {
  type = map(string)
}

locals {
  tags = { owner = "me", team = "shop" }
}

resource "aws_spot_fleet_request" "alone" {
  tags = local.tags

  launch_specification {
    instance_type = "m7g.large"
  }
}

resource "aws_spot_fleet_request" "machines_too" {
  tags = local.tags

  launch_specification {
    instance_type = "m7g.large"
    tags          = local.tags
  }
}

resource "aws_spot_fleet_request" "asked" {
  tags = local.tags

  launch_specification {
    instance_type = "m7g.large"
    tags          = var.tags
  }
}

resource "aws_ec2_fleet" "by_template" {
  tags = local.tags

  launch_template_config {}
}
