# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster               = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
  name                  = "orders"
  network_configuration = { subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  task = {
    containers = {
      orders = {
        image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
        ports = [8080]
      }
    }
    runtime_platform = { cpu_architecture = "ARM64" }
  }
  budget = { amount = 20 }
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
    create                             = false
    autoscaling                        = { max_capacity = 10 }
    availability_zone_rebalancing      = "ENABLED"
    deployment_controller              = merge({}, { type = "ECS" })
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 0
    desired_count                      = 1
    execution_role_policies = {
      key = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000\"}]}"
    }
    health_check_grace_period_seconds = 0
    launch_type                       = "EC2"
    propagate_tags                    = "SERVICE"
    scheduling_strategy               = "REPLICA"
    task_role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # autoscaling.min_capacity must not be larger than autoscaling.max_capacity.
    autoscaling = { max_capacity = 1, min_capacity = 2 }
    # availability_zone_rebalancing must be ENABLED or DISABLED.
    availability_zone_rebalancing = "no-such-value"
    # deployment_controller.type must be ECS, CODE_DEPLOY or EXTERNAL.
    deployment_controller = merge({}, { type = "no-such-value" })
    # deployment_maximum_percent must be 100 or more.
    deployment_maximum_percent = 99
    # deployment_minimum_healthy_percent must be 0 to 100.
    deployment_minimum_healthy_percent = -1
    # desired_count must be 0 or more.
    desired_count = -1
    # execution_role_policies are JSON.
    execution_role_policies = { key = "{" }
    # health_check_grace_period_seconds must be 0 or more.
    health_check_grace_period_seconds = -1
    # launch_type must be EC2, FARGATE or EXTERNAL.
    launch_type = "no-such-value"
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_group = { retention_in_days = 2 }
    # A service name holds letters, digits, - and _, 255 characters at most.
    name = "?"
    # ordered_placement_strategy takes at most 5.
    ordered_placement_strategy = flatten([for _ in range(6) : [{ type = "shop" }]])
    # placement_constraints takes at most 10.
    placement_constraints = flatten([for _ in range(11) : [{ type = "shop" }]])
    # propagate_tags must be SERVICE, TASK_DEFINITION or NONE.
    propagate_tags = "no-such-value"
    # scheduling_strategy must be REPLICA or DAEMON.
    scheduling_strategy = "no-such-value"
    # secrets of containers are given by their ARN.
    task = { containers = { orders = { image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1", secrets = { PASSWORD = "orders-password" } } } }
    # task_role_policies are JSON.
    task_role_policies = { orders = "{" }
  }
  expect_failures = [var.autoscaling, var.availability_zone_rebalancing, var.deployment_controller, var.deployment_maximum_percent, var.deployment_minimum_healthy_percent, var.desired_count, var.execution_role_policies, var.health_check_grace_period_seconds, var.launch_type, var.log_group, var.name, var.ordered_placement_strategy, var.placement_constraints, var.propagate_tags, var.scheduling_strategy, var.task, var.task_role_policies]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # autoscaling.cpu_percent must be above 0 and 100 at most.
    autoscaling = merge({ max_capacity = 10 }, { cpu_percent = 0 })
    # deployment_minimum_healthy_percent must be 0 to 100.
    deployment_minimum_healthy_percent = 101
    # The policy called secrets is the module's own; give yours another name.
    execution_role_policies = { secrets = "{}" }
    # ordered_placement_strategy.type must be binpack, random or spread.
    ordered_placement_strategy = [for one in [{ type = "shop" }] : merge(one, { type = "no-such-value" })]
    # A task runs one container at least.
    task = { containers = {} }
    # The policy called exec is the module's own; give yours another name.
    task_role_policies = { exec = "{}" }
  }
  expect_failures = [var.autoscaling, var.deployment_minimum_healthy_percent, var.execution_role_policies, var.ordered_placement_strategy, var.task, var.task_role_policies]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # autoscaling.cpu_percent must be above 0 and 100 at most.
    autoscaling = merge({ max_capacity = 10 }, { cpu_percent = 101 })
    # The policy called secrets is the module's own; give yours another name.
    task_role_policies = { secrets = "{}" }
  }
  expect_failures = [var.autoscaling, var.task_role_policies]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # autoscaling.memory_percent must be above 0 and 100 at most.
    autoscaling = merge({ max_capacity = 10 }, { memory_percent = 0 })
  }
  expect_failures = [var.autoscaling]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # autoscaling.memory_percent must be above 0 and 100 at most.
    autoscaling = merge({ max_capacity = 10 }, { memory_percent = 101 })
  }
  expect_failures = [var.autoscaling]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Name an existing task_definition, or let the module make one of task, not both.
    task = {
      containers = { orders = { image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1" } }
    }
    task_definition = "orders:1"
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A security_group is for tasks with a network_configuration, and needs security_group_egress; without it tasks cannot even fetch their image.
    security_group        = { vpc_id = "vpc-0123456789abcdef0" }
    security_group_egress = {}
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # security_group_egress and security_group_ingress need security_group.
    security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0" } }
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Only deployments by ECS itself have a circuit breaker; set deployment_circuit_breaker to null.
    deployment_circuit_breaker = { enable = false, rollback = false }
    deployment_controller      = { type = "CODE_DEPLOY" }
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # Say with launch_type or capacity_provider_strategy where tasks run, whatever the cluster takes by default.
    task            = null
    task_definition = "orders:1"
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # Give launch_type or capacity_provider_strategy, not both.
    capacity_provider_strategy = [{ base = 1, capacity_provider = "FARGATE", weight = 1 }, { capacity_provider = "FARGATE_SPOT", weight = 3 }]
    launch_type                = "EC2"
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # A DAEMON service runs one task on every instance; set autoscaling to null.
    autoscaling         = { max_capacity = 10 }
    scheduling_strategy = "DAEMON"
  }
  expect_failures = [aws_ecs_service.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # autoscaling.max_capacity is below desired_count; give autoscaling.min_capacity too, or a larger maximum.
    autoscaling   = { max_capacity = 2 }
    desired_count = 4
  }
  expect_failures = [aws_ecs_service.this[0]]
}
