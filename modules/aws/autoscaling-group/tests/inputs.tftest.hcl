# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  max_size            = 2
  min_size            = 1
  name                = "orders"
  vpc_zone_identifier = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  launch_template     = {}
  machine = {
    image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    instance_type = "t4g.micro"
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
    availability_zone_distribution     = merge({}, { capacity_distribution_strategy = "balanced-best-effort" })
    capacity_reservation_specification = merge({}, { capacity_reservation_preference = "capacity-reservations-only" })
    default_cooldown                   = 0
    default_instance_warmup            = 0
    desired_capacity_type              = "units"
    health_check_grace_period          = 0
    health_check_type                  = "EC2"
    instance_refresh                   = merge({ strategy = "Rolling" }, { strategy = "Rolling" })
    lifecycle_hooks = {
      drain = {
        default_result       = "CONTINUE"
        heartbeat_timeout    = 300
        lifecycle_transition = "autoscaling:EC2_INSTANCE_TERMINATING"
      }
    }
    max_instance_lifetime = 86400
    metrics_granularity   = "1Minute"
    suspended_processes   = ["Launch"]
    traffic_source        = [for one in [{ identifier = "shop" }] : merge(one, { type = "elb" })]
    warm_pool             = merge({}, { pool_state = "Stopped" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # availability_zone_distribution.capacity_distribution_strategy must be balanced-best-effort, balanced-only or reservations-then-balanced.
    availability_zone_distribution = merge({}, { capacity_distribution_strategy = "no-such-value" })
    # capacity_reservation_specification.capacity_reservation_preference must be capacity-reservations-only, capacity-reservations-first, none or default.
    capacity_reservation_specification = merge({}, { capacity_reservation_preference = "no-such-value" })
    # default_cooldown must be 0 or more.
    default_cooldown = -1
    # default_instance_warmup must be 0 or more.
    default_instance_warmup = -1
    # desired_capacity_type must be units, vcpu or memory-mib.
    desired_capacity_type = "no-such-value"
    # health_check_grace_period must be 0 or more.
    health_check_grace_period = -1
    # health_check_type must be EC2 or ELB.
    health_check_type = "no-such-value"
    # initial_lifecycle_hook.default_result must be ABANDON or CONTINUE.
    initial_lifecycle_hook = [for one in [{ lifecycle_transition = "shop", name = "shop" }] : merge(one, { default_result = "no-such-value" })]
    # instance_refresh.strategy must be Rolling or ReplaceRootVolume.
    instance_refresh = merge({ strategy = "Rolling" }, { strategy = "no-such-value" })
    # lifecycle_hooks.lifecycle_transition must be autoscaling:EC2_INSTANCE_LAUNCHING or autoscaling:EC2_INSTANCE_TERMINATING.
    lifecycle_hooks = { drain = { lifecycle_transition = "no-such-value" } }
    # max_instance_lifetime must be 0, or 86400 or more.
    max_instance_lifetime = 86399
    # max_size must be 0 or more.
    max_size = -1
    # metrics_granularity must be 1Minute.
    metrics_granularity = "no-such-value"
    # min_size must be 0 or more.
    min_size = -1
    # mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity must be 0 to 100.
    mixed_instances_policy = { instances_distribution = { on_demand_percentage_above_base_capacity = 101 }, launch_template = { launch_template_specification = {} } }
    # A group name has 1 to 255 characters.
    name = ""
    # suspended_processes may hold Launch, Terminate, AddToLoadBalancer, AlarmNotification, AZRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy and ScheduledActions.
    suspended_processes = ["no-such-value"]
    # traffic_source.type must be elb, elbv2 or vpc-lattice.
    traffic_source = [for one in [{ identifier = "shop" }] : merge(one, { type = "no-such-value" })]
    # warm_pool.pool_state must be Stopped, Running or Hibernated.
    warm_pool = merge({}, { pool_state = "no-such-value" })
  }
  expect_failures = [var.availability_zone_distribution, var.capacity_reservation_specification, var.default_cooldown, var.default_instance_warmup, var.desired_capacity_type, var.health_check_grace_period, var.health_check_type, var.initial_lifecycle_hook, var.instance_refresh, var.lifecycle_hooks, var.max_instance_lifetime, var.max_size, var.metrics_granularity, var.min_size, var.mixed_instances_policy, var.name, var.suspended_processes, var.traffic_source, var.warm_pool]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # initial_lifecycle_hook.lifecycle_transition must be autoscaling:EC2_INSTANCE_LAUNCHING or autoscaling:EC2_INSTANCE_TERMINATING.
    initial_lifecycle_hook = [for one in [{ lifecycle_transition = "shop", name = "shop" }] : merge(one, { lifecycle_transition = "no-such-value" })]
    # mixed_instances_policy.instances_distribution.spot_allocation_strategy must be price-capacity-optimized, capacity-optimized, capacity-optimized-prioritized or lowest-price.
    mixed_instances_policy = { instances_distribution = { spot_allocation_strategy = "no-such-value" }, launch_template = { launch_template_specification = {} } }
    # A group name has 1 to 255 characters.
    name = join("", [for _ in range(256) : "x"])
  }
  expect_failures = [var.initial_lifecycle_hook, var.mixed_instances_policy, var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give launch_template or mixed_instances_policy, one of them.
    launch_template = null
  }
  expect_failures = [aws_autoscaling_group.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # launch_template, or that of mixed_instances_policy, names a template or is that of machine.
    launch_template        = {}
    machine                = null
    mixed_instances_policy = null
  }
  expect_failures = [aws_autoscaling_group.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # instance_role goes with machine, and without an instance_profile_arn there.
    instance_role = {}
    machine = {
      image_id             = "ami-0123456789abcdef0"
      instance_profile_arn = "arn:aws:iam::123456789012:instance-profile/orders"
      instance_type        = "t4g.micro"
    }
  }
  expect_failures = [aws_autoscaling_group.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # min_size must not be larger than max_size.
    max_size = 1
    min_size = 2
  }
  expect_failures = [aws_autoscaling_group.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # desired_capacity must lie between min_size and max_size.
    desired_capacity = 1
    min_size         = 2
  }
  expect_failures = [aws_autoscaling_group.this[0]]
}
