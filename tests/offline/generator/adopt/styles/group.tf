variable "launch_template_id" {
  type = string
}

resource "aws_autoscaling_group" "workers" {
  name     = "workers"
  max_size = 2
  min_size = 0

  launch_template {
    id = var.launch_template_id
  }

  tag {
    key                 = "Name"
    value               = "workers"
    propagate_at_launch = true
  }

  tag {
    key                 = "owner"
    value               = "somebody"
    propagate_at_launch = false
  }
}
