# Default tags do not reach an Auto Scaling group.
# expect missing-cost-tags aws_autoscaling_group.g violated

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}

resource "aws_autoscaling_group" "g" {
  min_size = 1
  max_size = 1
}
