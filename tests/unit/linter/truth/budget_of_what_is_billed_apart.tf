# A fleet costs nothing, its machines do: no budget of the fleet's own counts them, but a root must have one.
# expect missing-budget . violated
terraform {
  backend "s3" {}
}

resource "aws_ec2_fleet" "machines" {
  launch_template_config {}
}

# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
