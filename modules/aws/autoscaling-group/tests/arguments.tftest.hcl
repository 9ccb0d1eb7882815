# What callers give stands in the Auto Scaling group as they gave it.
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
  launch_template     = { id = "lt-0123456789abcdef0", version = "$Latest" }
  budget              = { amount = 20 }
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

run "what_is_given_arrives" {
  command = plan
  variables {
    capacity_rebalance               = false
    context                          = "shop"
    default_cooldown                 = 0
    default_instance_warmup          = 0
    desired_capacity_type            = "units"
    enabled_metrics                  = ["shop"]
    force_delete                     = false
    force_delete_warm_pool           = false
    health_check_grace_period        = 0
    health_check_type                = "EC2"
    ignore_failed_scaling_activities = false
    load_balancers                   = ["shop"]
    max_instance_lifetime            = 86400
    metrics_granularity              = "1Minute"
    min_elb_capacity                 = 1
    name                             = "orders"
    placement_group                  = "shop"
    protect_from_scale_in            = false
    service_linked_role_arn          = "arn:aws:iam::123456789012:role/shop"
    suspended_processes              = ["Launch"]
    target_group_arns                = ["arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"]
    termination_policies             = ["shop"]
    vpc_zone_identifier              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    wait_for_capacity_timeout        = "shop"
    wait_for_elb_capacity            = 1
    instance_maintenance_policy      = { max_healthy_percentage = 1, min_healthy_percentage = 1 }
    timeouts                         = { delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].capacity_rebalance == var.capacity_rebalance,
      aws_autoscaling_group.this[0].context == var.context,
      aws_autoscaling_group.this[0].default_cooldown == var.default_cooldown,
      aws_autoscaling_group.this[0].default_instance_warmup == var.default_instance_warmup,
      aws_autoscaling_group.this[0].desired_capacity_type == var.desired_capacity_type,
      aws_autoscaling_group.this[0].enabled_metrics == var.enabled_metrics,
      aws_autoscaling_group.this[0].force_delete == var.force_delete,
      aws_autoscaling_group.this[0].force_delete_warm_pool == var.force_delete_warm_pool,
      aws_autoscaling_group.this[0].health_check_grace_period == var.health_check_grace_period,
      aws_autoscaling_group.this[0].health_check_type == var.health_check_type,
      aws_autoscaling_group.this[0].ignore_failed_scaling_activities == var.ignore_failed_scaling_activities,
      aws_autoscaling_group.this[0].load_balancers == var.load_balancers,
      aws_autoscaling_group.this[0].max_instance_lifetime == var.max_instance_lifetime,
      aws_autoscaling_group.this[0].metrics_granularity == var.metrics_granularity,
      aws_autoscaling_group.this[0].min_elb_capacity == var.min_elb_capacity,
      aws_autoscaling_group.this[0].name == var.name,
      aws_autoscaling_group.this[0].placement_group == var.placement_group,
      aws_autoscaling_group.this[0].protect_from_scale_in == var.protect_from_scale_in,
      aws_autoscaling_group.this[0].service_linked_role_arn == var.service_linked_role_arn,
      aws_autoscaling_group.this[0].suspended_processes == var.suspended_processes,
      aws_autoscaling_group.this[0].target_group_arns == var.target_group_arns,
      aws_autoscaling_group.this[0].termination_policies == var.termination_policies,
      aws_autoscaling_group.this[0].vpc_zone_identifier == var.vpc_zone_identifier,
      aws_autoscaling_group.this[0].wait_for_capacity_timeout == var.wait_for_capacity_timeout,
      aws_autoscaling_group.this[0].wait_for_elb_capacity == var.wait_for_elb_capacity,
      aws_autoscaling_group.this[0].instance_maintenance_policy[0].max_healthy_percentage == var.instance_maintenance_policy.max_healthy_percentage,
      aws_autoscaling_group.this[0].instance_maintenance_policy[0].min_healthy_percentage == var.instance_maintenance_policy.min_healthy_percentage,
      aws_autoscaling_group.this[0].launch_template[0].id == var.launch_template.id,
      aws_autoscaling_group.this[0].launch_template[0].version == var.launch_template.version,
      aws_autoscaling_group.this[0].timeouts.delete == var.timeouts.delete,
      aws_autoscaling_group.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
