# A budget of such a module would count nothing, so that it is asked for none.
# expect missing-budget - -
resource "aws_ec2_fleet" "machines" {
  launch_template_config {}
}
