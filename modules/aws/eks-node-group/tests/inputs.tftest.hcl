# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_name    = "orders"
  node_group_name = "orders"
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  scaling_config  = { desired_size = 1, max_size = 3, min_size = 1 }
  subnet_ids      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  instance_types  = ["m7g.large", "m6g.large"]
  budget          = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "right_values_are_taken" {
  command = plan
  variables {
    create        = false
    ami_type      = "AL2023_ARM_64_STANDARD"
    capacity_type = "SPOT"
    disk_size     = 50
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # ami_type is one such as AL2023_ARM_64_STANDARD, or CUSTOM.
    ami_type = "no-such-value"
    # capacity_type must be ON_DEMAND, SPOT or CAPACITY_BLOCK.
    capacity_type = "no-such-value"
    # disk_size must be 1 or more.
    disk_size = 0
    # A node group name holds letters, digits, - and _, 63 characters at most, and begins with a letter or digit.
    node_group_name = "?"
    # scaling_config needs min_size <= desired_size <= max_size.
    scaling_config = { desired_size = 4, max_size = 3, min_size = 1 }
    # taint takes at most 50.
    taint = flatten([for _ in range(51) : [{ effect = "NO_SCHEDULE", key = "shop" }]])
    # update_config.max_unavailable must be 1 to 100.
    update_config = merge({}, { max_unavailable = 0 })
  }
  expect_failures = [var.ami_type, var.capacity_type, var.disk_size, var.node_group_name, var.scaling_config, var.taint, var.update_config]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # taint.effect must be NO_SCHEDULE, NO_EXECUTE or PREFER_NO_SCHEDULE.
    taint = [for one in [{ effect = "NO_SCHEDULE", key = "shop" }] : merge(one, { effect = "no-such-value" })]
    # update_config.max_unavailable must be 1 to 100.
    update_config = merge({}, { max_unavailable = 101 })
  }
  expect_failures = [var.taint, var.update_config]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # update_config.max_unavailable_percentage must be 1 to 100.
    update_config = merge({}, { max_unavailable_percentage = 0 })
  }
  expect_failures = [var.update_config]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # update_config.max_unavailable_percentage must be 1 to 100.
    update_config = merge({}, { max_unavailable_percentage = 101 })
  }
  expect_failures = [var.update_config]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # disk_size belongs into the launch template where there is one.
    disk_size       = 50
    launch_template = { version = "shop" }
  }
  expect_failures = [aws_eks_node_group.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # An image of your own, CUSTOM, needs a launch_template that names it.
    ami_type = "CUSTOM"
  }
  expect_failures = [aws_eks_node_group.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Give max_unavailable or max_unavailable_percentage, not both.
    update_config = { max_unavailable = 1, max_unavailable_percentage = 1 }
  }
  expect_failures = [aws_eks_node_group.this[0]]
}
