# What callers give stands in the Auto Scaling group, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    max_size                       = 2
    min_size                       = 1
    name                           = "orders"
    vpc_zone_identifier            = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    availability_zone_distribution = { capacity_distribution_strategy = "balanced-best-effort" }
    capacity_rebalance             = true
    capacity_reservation_specification = {
      capacity_reservation_preference = "capacity-reservations-only"
      capacity_reservation_target = {
        capacity_reservation_ids                 = ["shop"]
        capacity_reservation_resource_group_arns = ["arn:aws:sns:us-east-1:123456789012:shop"]
      }
    }
    context                          = "shop"
    default_cooldown                 = 1
    default_instance_warmup          = 1
    desired_capacity                 = 1
    desired_capacity_type            = "units"
    enabled_metrics                  = ["shop"]
    force_delete                     = true
    force_delete_warm_pool           = true
    health_check_grace_period        = 1
    health_check_type                = "EC2"
    ignore_failed_scaling_activities = true
    initial_lifecycle_hook = [
      {
        lifecycle_transition    = "autoscaling:EC2_INSTANCE_LAUNCHING"
        name                    = "shop"
        default_result          = "ABANDON"
        heartbeat_timeout       = 1
        notification_metadata   = "shop"
        notification_target_arn = "arn:aws:sns:us-east-1:123456789012:shop"
        role_arn                = "arn:aws:iam::123456789012:role/shop"
      },
    ]
    instance_maintenance_policy = { max_healthy_percentage = 1, min_healthy_percentage = 1 }
    instance_refresh = {
      strategy = "Rolling"
      preferences = {
        alarm_specification          = { alarms = ["shop"] }
        auto_rollback                = false
        checkpoint_delay             = "shop"
        checkpoint_percentages       = [1]
        instance_warmup              = "shop"
        max_healthy_percentage       = 1
        min_healthy_percentage       = 1
        scale_in_protected_instances = "shop"
        skip_matching                = false
        standby_instances            = "shop"
      }
      triggers = ["shop"]
    }
    launch_template       = { id = "lt-0123456789abcdef0", name = "shop", version = "$Latest" }
    load_balancers        = ["shop"]
    max_instance_lifetime = 0
    metrics_granularity   = "1Minute"
    min_elb_capacity      = 1
    placement_group       = "shop"
    protect_from_scale_in = true
    scaling_policies = {
      cpu = {
        adjustment_type           = "shop"
        cooldown                  = 1
        enabled                   = false
        estimated_instance_warmup = 1
        metric_aggregation_type   = "shop"
        min_adjustment_magnitude  = 1
        policy_type               = "TargetTrackingScaling"
        predictive_scaling_configuration = {
          metric_specification = {
            target_value = 1
            customized_capacity_metric_specification = {
              metric_data_queries = [
                {
                  id         = "shop"
                  expression = "shop"
                  label      = "shop"
                  metric_stat = {
                    metric = {
                      metric_name = "shop"
                      namespace   = "shop"
                      dimensions  = [{ name = "shop", value = "shop" }]
                    }
                    stat = "shop"
                    unit = "shop"
                  }
                  return_data = false
                },
              ]
            }
            customized_load_metric_specification = {
              metric_data_queries = [
                {
                  id         = "shop"
                  expression = "shop"
                  label      = "shop"
                  metric_stat = {
                    metric = {
                      metric_name = "shop"
                      namespace   = "shop"
                      dimensions  = [{ name = "shop", value = "shop" }]
                    }
                    stat = "shop"
                    unit = "shop"
                  }
                  return_data = false
                },
              ]
            }
            customized_scaling_metric_specification = {
              metric_data_queries = [
                {
                  id         = "shop"
                  expression = "shop"
                  label      = "shop"
                  metric_stat = {
                    metric = {
                      metric_name = "shop"
                      namespace   = "shop"
                      dimensions  = [{ name = "shop", value = "shop" }]
                    }
                    stat = "shop"
                    unit = "shop"
                  }
                  return_data = false
                },
              ]
            }
            predefined_load_metric_specification    = { predefined_metric_type = "ASGAverageCPUUtilization", resource_label = "shop" }
            predefined_metric_pair_specification    = { predefined_metric_type = "ASGAverageCPUUtilization", resource_label = "shop" }
            predefined_scaling_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization", resource_label = "shop" }
          }
          max_capacity_breach_behavior = "shop"
          max_capacity_buffer          = "shop"
          mode                         = "shop"
          scheduling_buffer_time       = "2026-01-01T00:00:00Z"
        }
        scaling_adjustment = 1
        step_adjustment = [
          {
            scaling_adjustment          = 1
            metric_interval_lower_bound = "shop"
            metric_interval_upper_bound = "shop"
          },
        ]
        target_tracking_configuration = {
          target_value = 60
          customized_metric_specification = {
            metric_dimension = [{ name = "shop", value = "shop" }]
            metric_name      = "shop"
            metrics = [
              {
                id         = "shop"
                expression = "shop"
                label      = "shop"
                metric_stat = {
                  metric = {
                    metric_name = "shop"
                    namespace   = "shop"
                    dimensions  = [{ name = "shop", value = "shop" }]
                  }
                  stat   = "shop"
                  period = 1
                  unit   = "shop"
                }
                return_data = false
              },
            ]
            namespace = "shop"
            period    = 1
            statistic = "shop"
            unit      = "shop"
          }
          disable_scale_in                = false
          predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization", resource_label = "shop" }
        }
      }
    }
    schedules = {
      evening = {
        desired_capacity = 0
        end_time         = "2026-01-01T00:00:00Z"
        max_size         = 1
        min_size         = 1
        recurrence       = "0 20 * * MON-FRI"
        start_time       = "2026-01-01T00:00:00Z"
        time_zone        = "shop"
      }
      morning = {
        desired_capacity = 1
        end_time         = "2026-01-01T00:00:00Z"
        max_size         = 1
        min_size         = 1
        recurrence       = "0 7 * * MON-FRI"
        start_time       = "2026-01-01T00:00:00Z"
        time_zone        = "shop"
      }
    }
    service_linked_role_arn = "arn:aws:iam::123456789012:role/shop"
    suspended_processes     = ["Launch"]
    target_group_arns = [
      "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
    ]
    termination_policies      = ["shop"]
    timeouts                  = { delete = "30m", update = "30m" }
    traffic_source            = [{ identifier = "shop", type = "elb" }]
    wait_for_capacity_timeout = "shop"
    wait_for_elb_capacity     = 1
    warm_pool = {
      instance_reuse_policy       = { reuse_on_scale_in = false }
      max_group_prepared_capacity = 1
      min_size                    = 1
      pool_state                  = "Stopped"
    }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].capacity_rebalance == true,
      aws_autoscaling_group.this[0].context == "shop",
      aws_autoscaling_group.this[0].default_cooldown == 1,
      aws_autoscaling_group.this[0].default_instance_warmup == 1,
      aws_autoscaling_group.this[0].desired_capacity == 1,
      aws_autoscaling_group.this[0].desired_capacity_type == "units",
      aws_autoscaling_group.this[0].enabled_metrics == toset(["shop"]),
      aws_autoscaling_group.this[0].force_delete == true,
      aws_autoscaling_group.this[0].force_delete_warm_pool == true,
      aws_autoscaling_group.this[0].health_check_grace_period == 1,
      aws_autoscaling_group.this[0].health_check_type == "EC2",
      aws_autoscaling_group.this[0].ignore_failed_scaling_activities == true,
      aws_autoscaling_group.this[0].load_balancers == toset(["shop"]),
      aws_autoscaling_group.this[0].max_instance_lifetime == 0,
      aws_autoscaling_group.this[0].max_size == 2,
      aws_autoscaling_group.this[0].metrics_granularity == "1Minute",
      aws_autoscaling_group.this[0].min_elb_capacity == 1,
      aws_autoscaling_group.this[0].min_size == 1,
      aws_autoscaling_group.this[0].name == "orders",
      aws_autoscaling_group.this[0].placement_group == "shop",
      aws_autoscaling_group.this[0].protect_from_scale_in == true,
      aws_autoscaling_group.this[0].service_linked_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_autoscaling_group.this[0].suspended_processes == toset(["Launch"]),
      aws_autoscaling_group.this[0].target_group_arns == toset(["arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"]),
      aws_autoscaling_group.this[0].termination_policies == tolist(["shop"]),
      aws_autoscaling_group.this[0].vpc_zone_identifier == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_autoscaling_group.this[0].wait_for_capacity_timeout == "shop",
      aws_autoscaling_group.this[0].wait_for_elb_capacity == 1,
      aws_autoscaling_group.this[0].availability_zone_distribution[0].capacity_distribution_strategy == "balanced-best-effort",
      aws_autoscaling_group.this[0].capacity_reservation_specification[0].capacity_reservation_preference == "capacity-reservations-only",
      aws_autoscaling_group.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_ids == tolist(["shop"]),
      aws_autoscaling_group.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_resource_group_arns == tolist(["arn:aws:sns:us-east-1:123456789012:shop"]),
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).default_result == "ABANDON",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).heartbeat_timeout == 1,
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).lifecycle_transition == "autoscaling:EC2_INSTANCE_LAUNCHING",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).name == "shop",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).notification_metadata == "shop",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).notification_target_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_autoscaling_group.this[0].instance_maintenance_policy[0].max_healthy_percentage == 1,
      aws_autoscaling_group.this[0].instance_maintenance_policy[0].min_healthy_percentage == 1,
      aws_autoscaling_group.this[0].instance_refresh[0].strategy == "Rolling",
      aws_autoscaling_group.this[0].instance_refresh[0].triggers == toset(["shop"]),
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].auto_rollback == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].checkpoint_delay == "shop",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].checkpoint_percentages == tolist([1]),
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].instance_warmup == "shop",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].max_healthy_percentage == 1,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].min_healthy_percentage == 1,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].scale_in_protected_instances == "shop",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].skip_matching == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].standby_instances == "shop",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].alarm_specification[0].alarms == tolist(["shop"]),
      aws_autoscaling_group.this[0].launch_template[0].id == "lt-0123456789abcdef0",
      aws_autoscaling_group.this[0].launch_template[0].name == "shop",
      aws_autoscaling_group.this[0].launch_template[0].version == "$Latest",
      aws_autoscaling_group.this[0].timeouts.delete == "30m",
      aws_autoscaling_group.this[0].timeouts.update == "30m",
      one(aws_autoscaling_group.this[0].traffic_source).identifier == "shop",
      one(aws_autoscaling_group.this[0].traffic_source).type == "elb",
      aws_autoscaling_group.this[0].warm_pool[0].max_group_prepared_capacity == 1,
      aws_autoscaling_group.this[0].warm_pool[0].min_size == 1,
      aws_autoscaling_group.this[0].warm_pool[0].pool_state == "Stopped",
      aws_autoscaling_group.this[0].warm_pool[0].instance_reuse_policy[0].reuse_on_scale_in == false,
      aws_autoscaling_policy.this["cpu"].adjustment_type == "shop",
      aws_autoscaling_policy.this["cpu"].autoscaling_group_name == "orders",
      aws_autoscaling_policy.this["cpu"].cooldown == 1,
      aws_autoscaling_policy.this["cpu"].enabled == false,
      aws_autoscaling_policy.this["cpu"].estimated_instance_warmup == 1,
      aws_autoscaling_policy.this["cpu"].metric_aggregation_type == "shop",
      aws_autoscaling_policy.this["cpu"].min_adjustment_magnitude == 1,
      aws_autoscaling_policy.this["cpu"].name == "cpu",
      aws_autoscaling_policy.this["cpu"].policy_type == "TargetTrackingScaling",
      aws_autoscaling_policy.this["cpu"].scaling_adjustment == 1,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].max_capacity_breach_behavior == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].max_capacity_buffer == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].mode == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].scheduling_buffer_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].target_value == 1,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].expression == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].id == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].label == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == "shop",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == "shop",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].expression == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].id == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].label == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == "shop",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == "shop",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].expression == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].id == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].label == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == "shop",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == "shop",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_load_metric_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_load_metric_specification[0].resource_label == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_metric_pair_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_metric_pair_specification[0].resource_label == "shop",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_scaling_metric_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_scaling_metric_specification[0].resource_label == "shop",
      one(aws_autoscaling_policy.this["cpu"].step_adjustment).metric_interval_lower_bound == "shop",
      one(aws_autoscaling_policy.this["cpu"].step_adjustment).metric_interval_upper_bound == "shop",
      one(aws_autoscaling_policy.this["cpu"].step_adjustment).scaling_adjustment == 1,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].disable_scale_in == false,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].target_value == 60,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metric_name == "shop",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].namespace == "shop",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].period == 1,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].statistic == "shop",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].unit == "shop",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metric_dimension[0].name == "shop",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metric_dimension[0].value == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).expression == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).id == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).label == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).return_data == false,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].period == 1,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].stat == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].unit == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].metric_name == "shop",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].namespace == "shop",
      one(one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].dimensions).name == "shop",
      one(one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].dimensions).value == "shop",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].predefined_metric_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].predefined_metric_specification[0].resource_label == "shop",
      aws_autoscaling_schedule.this["evening"].autoscaling_group_name == "orders",
      aws_autoscaling_schedule.this["evening"].desired_capacity == 0,
      aws_autoscaling_schedule.this["evening"].end_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_schedule.this["evening"].max_size == 1,
      aws_autoscaling_schedule.this["evening"].min_size == 1,
      aws_autoscaling_schedule.this["evening"].recurrence == "0 20 * * MON-FRI",
      aws_autoscaling_schedule.this["evening"].scheduled_action_name == "evening",
      aws_autoscaling_schedule.this["evening"].start_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_schedule.this["evening"].time_zone == "shop",
      aws_autoscaling_schedule.this["morning"].autoscaling_group_name == "orders",
      aws_autoscaling_schedule.this["morning"].desired_capacity == 1,
      aws_autoscaling_schedule.this["morning"].end_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_schedule.this["morning"].max_size == 1,
      aws_autoscaling_schedule.this["morning"].min_size == 1,
      aws_autoscaling_schedule.this["morning"].recurrence == "0 7 * * MON-FRI",
      aws_autoscaling_schedule.this["morning"].scheduled_action_name == "morning",
      aws_autoscaling_schedule.this["morning"].start_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_schedule.this["morning"].time_zone == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    availability_zone_distribution = {}
    mixed_instances_policy = {
      launch_template = {
        launch_template_specification = { launch_template_id = "shop", launch_template_name = "shop", version = "shop" }
        override = [
          {
            instance_requirements = {
              accelerator_count                                       = { max = 1, min = 1 }
              accelerator_manufacturers                               = ["shop"]
              accelerator_names                                       = ["shop"]
              accelerator_total_memory_mib                            = { max = 1, min = 1 }
              accelerator_types                                       = ["shop"]
              allowed_instance_types                                  = ["shop"]
              bare_metal                                              = "shop"
              baseline_ebs_bandwidth_mbps                             = { max = 1, min = 1 }
              burstable_performance                                   = "shop"
              cpu_manufacturers                                       = ["shop"]
              excluded_instance_types                                 = ["shop"]
              instance_generations                                    = ["shop"]
              local_storage                                           = "shop"
              local_storage_types                                     = ["shop"]
              max_spot_price_as_percentage_of_optimal_on_demand_price = 1
              memory_gib_per_vcpu                                     = { max = 1, min = 1 }
              memory_mib                                              = { max = 1, min = 1 }
              network_bandwidth_gbps                                  = { max = 1, min = 1 }
              network_interface_count                                 = { max = 1, min = 1 }
              on_demand_max_price_percentage_over_lowest_price        = 1
              require_hibernate_support                               = false
              spot_max_price_percentage_over_lowest_price             = 1
              total_local_storage_gb                                  = { max = 1, min = 1 }
              vcpu_count                                              = { max = 1, min = 1 }
            }
            instance_type                 = "t3.micro"
            launch_template_specification = { launch_template_id = "shop", launch_template_name = "shop", version = "shop" }
            weighted_capacity             = "shop"
          },
        ]
      }
      instances_distribution = {
        on_demand_allocation_strategy            = "shop"
        on_demand_base_capacity                  = 1
        on_demand_percentage_above_base_capacity = 1
        spot_allocation_strategy                 = "price-capacity-optimized"
        spot_instance_pools                      = 1
        spot_max_price                           = "shop"
      }
    }
    launch_template = null
  }
  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this[0].availability_zone_distribution) == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].on_demand_allocation_strategy == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].on_demand_base_capacity == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].on_demand_percentage_above_base_capacity == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].spot_allocation_strategy == "price-capacity-optimized",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].spot_instance_pools == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].spot_max_price == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification[0].launch_template_id == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification[0].launch_template_name == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification[0].version == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_type == "t3.micro",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].weighted_capacity == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_manufacturers == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_names == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_types == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].allowed_instance_types == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].bare_metal == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].burstable_performance == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].cpu_manufacturers == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].excluded_instance_types == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].instance_generations == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].local_storage == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].local_storage_types == toset(["shop"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].max_spot_price_as_percentage_of_optimal_on_demand_price == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].on_demand_max_price_percentage_over_lowest_price == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].require_hibernate_support == false,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].spot_max_price_percentage_over_lowest_price == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_count[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_count[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_total_memory_mib[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_total_memory_mib[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_gib_per_vcpu[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_gib_per_vcpu[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_mib[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_mib[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_bandwidth_gbps[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_bandwidth_gbps[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_interface_count[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_interface_count[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].total_local_storage_gb[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].total_local_storage_gb[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].vcpu_count[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].vcpu_count[0].min == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].launch_template_specification[0].launch_template_id == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].launch_template_specification[0].launch_template_name == "shop",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].launch_template_specification[0].version == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    capacity_reservation_specification = {}
  }
  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this[0].capacity_reservation_specification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    mixed_instances_policy = { launch_template = { launch_template_specification = {}, override = [] } }
    launch_template        = null
  }
  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    warm_pool = {}
  }
  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this[0].warm_pool) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
