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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    max_size                       = 2
    min_size                       = 1
    name                           = "orders"
    vpc_zone_identifier            = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    availability_zone_distribution = { capacity_distribution_strategy = "balanced-only" }
    capacity_rebalance             = true
    capacity_reservation_specification = {
      capacity_reservation_preference = "default"
      capacity_reservation_target = {
        capacity_reservation_ids                 = ["capacity-reservation-ids"]
        capacity_reservation_resource_group_arns = ["arn:aws:sns:us-east-1:123456789012:shop"]
      }
    }
    context                          = "context"
    default_cooldown                 = 3
    default_instance_warmup          = 4
    desired_capacity                 = 1
    desired_capacity_type            = "units"
    enabled_metrics                  = ["enabled-metrics"]
    force_delete                     = true
    force_delete_warm_pool           = true
    health_check_grace_period        = 6
    health_check_type                = "EC2"
    ignore_failed_scaling_activities = true
    initial_lifecycle_hook = [
      {
        lifecycle_transition    = "autoscaling:EC2_INSTANCE_LAUNCHING"
        name                    = "name"
        default_result          = "ABANDON"
        heartbeat_timeout       = 1
        notification_metadata   = "notification-metadata"
        notification_target_arn = "arn:aws:sns:us-east-1:123456789012:shop"
        role_arn                = "arn:aws:iam::123456789012:role/shop"
      },
    ]
    instance_maintenance_policy = { max_healthy_percentage = 1, min_healthy_percentage = 2 }
    instance_refresh = {
      strategy = "Rolling"
      preferences = {
        alarm_specification          = { alarms = ["alarms"] }
        auto_rollback                = false
        checkpoint_delay             = "checkpoint-delay"
        checkpoint_percentages       = [1]
        instance_warmup              = "instance-warmup"
        max_healthy_percentage       = 2
        min_healthy_percentage       = 3
        scale_in_protected_instances = "Refresh"
        skip_matching                = false
        standby_instances            = "Terminate"
      }
      triggers = ["triggers"]
    }
    instance_role = {
      description          = "description"
      name                 = "name2"
      name_prefix          = "name-prefix"
      path                 = "path"
      permissions_boundary = "permissions-boundary"
    }
    launch_template = { id = "id", name = "name3", version = "version" }
    lifecycle_hooks = {
      drain = {
        lifecycle_transition    = "autoscaling:EC2_INSTANCE_TERMINATING"
        default_result          = "CONTINUE"
        heartbeat_timeout       = 300
        notification_metadata   = "notification-metadata2"
        notification_target_arn = "arn:aws:sns:us-east-1:123456789012:shop"
        role_arn                = "arn:aws:iam::123456789012:role/shop"
      }
    }
    load_balancers = ["load-balancers"]
    machine = {
      block_device_mappings = [
        {
          device_name = "device-name"
          ebs = {
            delete_on_termination = "delete-on-termination"
            encrypted             = "encrypted"
            iops                  = 1
            kms_key_id            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
            throughput            = 2
            volume_size           = 3
            volume_type           = "standard"
          }
        },
      ]
      credit_specification                 = { cpu_credits = "cpu-credits" }
      image_id                             = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
      instance_initiated_shutdown_behavior = "instance-initiated-shutdown-behavior"
      instance_type                        = "t4g.micro"
      key_name                             = "key-name"
      metadata_options = {
        http_endpoint               = "enabled"
        http_put_response_hop_limit = 1
        http_tokens                 = "optional"
        instance_metadata_tags      = "enabled2"
      }
      monitoring  = { enabled = false }
      name        = "name4"
      name_prefix = "name-prefix2"
      user_data   = "user-data"
    }
    max_instance_lifetime = 0
    metrics_granularity   = "1Minute"
    min_elb_capacity      = 7
    placement_group       = "placement-group"
    protect_from_scale_in = true
    role_policy_arns      = {}
    scaling_policies = {
      cpu = {
        adjustment_type           = "ChangeInCapacity"
        cooldown                  = 1
        enabled                   = false
        estimated_instance_warmup = 2
        metric_aggregation_type   = "Minimum"
        min_adjustment_magnitude  = 3
        policy_type               = "TargetTrackingScaling"
        predictive_scaling_configuration = {
          metric_specification = {
            target_value = 1
            customized_capacity_metric_specification = {
              metric_data_queries = [
                {
                  id         = "id2"
                  expression = "expression"
                  label      = "label"
                  metric_stat = {
                    metric = {
                      metric_name = "metric-name"
                      namespace   = "namespace"
                      dimensions  = [{ name = "name5", value = "value" }]
                    }
                    stat = "stat"
                    unit = "unit"
                  }
                  return_data = false
                },
              ]
            }
            customized_load_metric_specification = {
              metric_data_queries = [
                {
                  id         = "id3"
                  expression = "expression2"
                  label      = "label2"
                  metric_stat = {
                    metric = {
                      metric_name = "metric-name2"
                      namespace   = "namespace2"
                      dimensions  = [{ name = "name6", value = "value2" }]
                    }
                    stat = "stat2"
                    unit = "unit2"
                  }
                  return_data = false
                },
              ]
            }
            customized_scaling_metric_specification = {
              metric_data_queries = [
                {
                  id         = "id4"
                  expression = "expression3"
                  label      = "label3"
                  metric_stat = {
                    metric = {
                      metric_name = "metric-name3"
                      namespace   = "namespace3"
                      dimensions  = [{ name = "name7", value = "value3" }]
                    }
                    stat = "stat3"
                    unit = "unit3"
                  }
                  return_data = false
                },
              ]
            }
            predefined_load_metric_specification = {
              predefined_metric_type = "ASGAverageCPUUtilization"
              resource_label         = "resource-label"
            }
            predefined_metric_pair_specification = {
              predefined_metric_type = "ASGAverageCPUUtilization"
              resource_label         = "resource-label2"
            }
            predefined_scaling_metric_specification = {
              predefined_metric_type = "ASGAverageCPUUtilization"
              resource_label         = "resource-label3"
            }
          }
          max_capacity_breach_behavior = "HonorMaxCapacity"
          max_capacity_buffer          = "max-capacity-buffer"
          mode                         = "ForecastAndScale"
          scheduling_buffer_time       = "2026-01-01T00:00:00Z"
        }
        scaling_adjustment = 4
        step_adjustment = [
          {
            scaling_adjustment          = 1
            metric_interval_lower_bound = "metric-interval-lower-bound"
            metric_interval_upper_bound = "metric-interval-upper-bound"
          },
        ]
        target_tracking_configuration = {
          target_value = 60
          customized_metric_specification = {
            metric_dimension = [{ name = "name8", value = "value4" }]
            metric_name      = "metric-name4"
            metrics = [
              {
                id         = "id5"
                expression = "expression4"
                label      = "label4"
                metric_stat = {
                  metric = {
                    metric_name = "metric-name5"
                    namespace   = "namespace4"
                    dimensions  = [{ name = "name9", value = "value5" }]
                  }
                  stat   = "stat4"
                  period = 1
                  unit   = "unit4"
                }
                return_data = false
              },
            ]
            namespace = "namespace5"
            period    = 1
            statistic = "statistic"
            unit      = "unit5"
          }
          disable_scale_in = false
          predefined_metric_specification = {
            predefined_metric_type = "ASGAverageCPUUtilization"
            resource_label         = "resource-label4"
          }
        }
      }
    }
    schedules = {
      evening = {
        desired_capacity = 0
        end_time         = "2026-01-01T00:00:00Z"
        max_size         = 1
        min_size         = 2
        recurrence       = "0 20 * * MON-FRI"
        start_time       = "2026-01-01T00:00:01Z"
        time_zone        = "UTC"
      }
      morning = {
        desired_capacity = 1
        end_time         = "2026-01-01T00:00:00Z"
        max_size         = 2
        min_size         = 3
        recurrence       = "0 7 * * MON-FRI"
        start_time       = "2026-01-01T00:00:02Z"
        time_zone        = "UTC"
      }
    }
    service_linked_role_arn = "arn:aws:iam::123456789012:role/shop"
    suspended_processes     = ["Launch"]
    target_group_arns = [
      "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
    ]
    termination_policies      = ["OldestInstance"]
    timeouts                  = { delete = "30m", update = "31m" }
    traffic_source            = [{ identifier = "identifier", type = "elb" }]
    wait_for_capacity_timeout = "wait-for-capacity-timeout"
    wait_for_elb_capacity     = 8
    warm_pool = {
      instance_reuse_policy       = { reuse_on_scale_in = false }
      max_group_prepared_capacity = 1
      min_size                    = 2
      pool_state                  = "Stopped"
    }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].capacity_rebalance == true,
      aws_autoscaling_group.this[0].context == "context",
      aws_autoscaling_group.this[0].default_cooldown == 3,
      aws_autoscaling_group.this[0].default_instance_warmup == 4,
      aws_autoscaling_group.this[0].desired_capacity == 1,
      aws_autoscaling_group.this[0].desired_capacity_type == "units",
      aws_autoscaling_group.this[0].enabled_metrics == toset(["enabled-metrics"]),
      aws_autoscaling_group.this[0].force_delete == true,
      aws_autoscaling_group.this[0].force_delete_warm_pool == true,
      aws_autoscaling_group.this[0].health_check_grace_period == 6,
      aws_autoscaling_group.this[0].health_check_type == "EC2",
      aws_autoscaling_group.this[0].ignore_failed_scaling_activities == true,
      aws_autoscaling_group.this[0].load_balancers == toset(["load-balancers"]),
      aws_autoscaling_group.this[0].max_instance_lifetime == 0,
      aws_autoscaling_group.this[0].max_size == 2,
      aws_autoscaling_group.this[0].metrics_granularity == "1Minute",
      aws_autoscaling_group.this[0].min_elb_capacity == 7,
      aws_autoscaling_group.this[0].min_size == 1,
      aws_autoscaling_group.this[0].name == "orders",
      aws_autoscaling_group.this[0].placement_group == "placement-group",
      aws_autoscaling_group.this[0].protect_from_scale_in == true,
      aws_autoscaling_group.this[0].service_linked_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_autoscaling_group.this[0].suspended_processes == toset(["Launch"]),
      aws_autoscaling_group.this[0].target_group_arns == toset(["arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"]),
      aws_autoscaling_group.this[0].termination_policies == tolist(["OldestInstance"]),
      aws_autoscaling_group.this[0].vpc_zone_identifier == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_autoscaling_group.this[0].wait_for_capacity_timeout == "wait-for-capacity-timeout",
      aws_autoscaling_group.this[0].wait_for_elb_capacity == 8,
      aws_autoscaling_group.this[0].availability_zone_distribution[0].capacity_distribution_strategy == "balanced-only",
      aws_autoscaling_group.this[0].capacity_reservation_specification[0].capacity_reservation_preference == "default",
      aws_autoscaling_group.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_ids == tolist(["capacity-reservation-ids"]),
      aws_autoscaling_group.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_resource_group_arns == tolist(["arn:aws:sns:us-east-1:123456789012:shop"]),
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).default_result == "ABANDON",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).heartbeat_timeout == 1,
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).lifecycle_transition == "autoscaling:EC2_INSTANCE_LAUNCHING",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).name == "name",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).notification_metadata == "notification-metadata",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).notification_target_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_autoscaling_group.this[0].initial_lifecycle_hook).role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_autoscaling_group.this[0].instance_maintenance_policy[0].max_healthy_percentage == 1,
      aws_autoscaling_group.this[0].instance_maintenance_policy[0].min_healthy_percentage == 2,
      aws_autoscaling_group.this[0].instance_refresh[0].strategy == "Rolling",
      aws_autoscaling_group.this[0].instance_refresh[0].triggers == toset(["triggers"]),
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].auto_rollback == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].checkpoint_delay == "checkpoint-delay",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].checkpoint_percentages == tolist([1]),
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].instance_warmup == "instance-warmup",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].max_healthy_percentage == 2,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].min_healthy_percentage == 3,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].scale_in_protected_instances == "Refresh",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].skip_matching == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].standby_instances == "Terminate",
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].alarm_specification[0].alarms == tolist(["alarms"]),
      aws_autoscaling_group.this[0].launch_template[0].id == "id",
      aws_autoscaling_group.this[0].launch_template[0].name == "name3",
      aws_autoscaling_group.this[0].launch_template[0].version == "version",
      aws_autoscaling_group.this[0].timeouts.delete == "30m",
      aws_autoscaling_group.this[0].timeouts.update == "31m",
      one(aws_autoscaling_group.this[0].traffic_source).identifier == "identifier",
      one(aws_autoscaling_group.this[0].traffic_source).type == "elb",
      aws_autoscaling_group.this[0].warm_pool[0].max_group_prepared_capacity == 1,
      aws_autoscaling_group.this[0].warm_pool[0].min_size == 2,
      aws_autoscaling_group.this[0].warm_pool[0].pool_state == "Stopped",
      aws_autoscaling_group.this[0].warm_pool[0].instance_reuse_policy[0].reuse_on_scale_in == false,
      aws_iam_instance_profile.this[0].name_prefix == "orders-",
      aws_iam_instance_profile.this[0].role == "name2",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "description",
      aws_iam_role.this[0].name == "name2",
      aws_iam_role.this[0].path == "path",
      aws_iam_role.this[0].permissions_boundary == "permissions-boundary",
      aws_autoscaling_lifecycle_hook.this["drain"].autoscaling_group_name == "orders",
      aws_autoscaling_lifecycle_hook.this["drain"].default_result == "CONTINUE",
      aws_autoscaling_lifecycle_hook.this["drain"].heartbeat_timeout == 300,
      aws_autoscaling_lifecycle_hook.this["drain"].lifecycle_transition == "autoscaling:EC2_INSTANCE_TERMINATING",
      aws_autoscaling_lifecycle_hook.this["drain"].name == "drain",
      aws_autoscaling_lifecycle_hook.this["drain"].notification_metadata == "notification-metadata2",
      aws_autoscaling_lifecycle_hook.this["drain"].notification_target_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_autoscaling_lifecycle_hook.this["drain"].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_launch_template.this[0].image_id == "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
      aws_launch_template.this[0].instance_initiated_shutdown_behavior == "instance-initiated-shutdown-behavior",
      aws_launch_template.this[0].instance_type == "t4g.micro",
      aws_launch_template.this[0].key_name == "key-name",
      aws_launch_template.this[0].name == "name4",
      aws_launch_template.this[0].user_data == "dXNlci1kYXRh",
      aws_launch_template.this[0].block_device_mappings[0].device_name == "device-name",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].delete_on_termination == "delete-on-termination",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].encrypted == "encrypted",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].iops == 1,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].throughput == 2,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_size == 3,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_type == "standard",
      aws_launch_template.this[0].credit_specification[0].cpu_credits == "cpu-credits",
      aws_launch_template.this[0].metadata_options[0].http_endpoint == "enabled",
      aws_launch_template.this[0].metadata_options[0].http_put_response_hop_limit == 1,
      aws_launch_template.this[0].metadata_options[0].http_tokens == "optional",
      aws_launch_template.this[0].metadata_options[0].instance_metadata_tags == "enabled2",
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_launch_template.this[0].tag_specifications[0].resource_type == "instance",
      aws_launch_template.this[0].tag_specifications[1].resource_type == "network-interface",
      aws_launch_template.this[0].tag_specifications[2].resource_type == "volume",
      aws_autoscaling_policy.this["cpu"].adjustment_type == "ChangeInCapacity",
      aws_autoscaling_policy.this["cpu"].autoscaling_group_name == "orders",
      aws_autoscaling_policy.this["cpu"].cooldown == 1,
      aws_autoscaling_policy.this["cpu"].enabled == false,
      aws_autoscaling_policy.this["cpu"].estimated_instance_warmup == 2,
      aws_autoscaling_policy.this["cpu"].metric_aggregation_type == "Minimum",
      aws_autoscaling_policy.this["cpu"].min_adjustment_magnitude == 3,
      aws_autoscaling_policy.this["cpu"].name == "cpu",
      aws_autoscaling_policy.this["cpu"].policy_type == "TargetTrackingScaling",
      aws_autoscaling_policy.this["cpu"].scaling_adjustment == 4,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].max_capacity_breach_behavior == "HonorMaxCapacity",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].max_capacity_buffer == "max-capacity-buffer",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].mode == "ForecastAndScale",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].scheduling_buffer_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].target_value == 1,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].expression == "expression",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].id == "id2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].label == "label",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == "stat",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == "unit",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == "metric-name",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == "namespace",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == "name5",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == "value",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].expression == "expression2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].id == "id3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].label == "label2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == "stat2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == "unit2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == "metric-name2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == "namespace2",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == "name6",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == "value2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].expression == "expression3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].id == "id4",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].label == "label3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == "stat3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == "unit3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == "metric-name3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == "namespace3",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == "name7",
      one(aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == "value3",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_load_metric_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_load_metric_specification[0].resource_label == "resource-label",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_metric_pair_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_metric_pair_specification[0].resource_label == "resource-label2",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_scaling_metric_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].predefined_scaling_metric_specification[0].resource_label == "resource-label3",
      one(aws_autoscaling_policy.this["cpu"].step_adjustment).metric_interval_lower_bound == "metric-interval-lower-bound",
      one(aws_autoscaling_policy.this["cpu"].step_adjustment).metric_interval_upper_bound == "metric-interval-upper-bound",
      one(aws_autoscaling_policy.this["cpu"].step_adjustment).scaling_adjustment == 1,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].disable_scale_in == false,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].target_value == 60,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metric_name == "metric-name4",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].namespace == "namespace5",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].period == 1,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].statistic == "statistic",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].unit == "unit5",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metric_dimension[0].name == "name8",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metric_dimension[0].value == "value4",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).expression == "expression4",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).id == "id5",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).label == "label4",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).return_data == false,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].period == 1,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].stat == "stat4",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].unit == "unit4",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].metric_name == "metric-name5",
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].namespace == "namespace4",
      one(one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].dimensions).name == "name9",
      one(one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].dimensions).value == "value5",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].predefined_metric_specification[0].predefined_metric_type == "ASGAverageCPUUtilization",
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].predefined_metric_specification[0].resource_label == "resource-label4",
      aws_autoscaling_schedule.this["evening"].autoscaling_group_name == "orders",
      aws_autoscaling_schedule.this["evening"].desired_capacity == 0,
      aws_autoscaling_schedule.this["evening"].end_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_schedule.this["evening"].max_size == 1,
      aws_autoscaling_schedule.this["evening"].min_size == 2,
      aws_autoscaling_schedule.this["evening"].recurrence == "0 20 * * MON-FRI",
      aws_autoscaling_schedule.this["evening"].scheduled_action_name == "evening",
      aws_autoscaling_schedule.this["evening"].start_time == "2026-01-01T00:00:01Z",
      aws_autoscaling_schedule.this["evening"].time_zone == "UTC",
      aws_autoscaling_schedule.this["morning"].autoscaling_group_name == "orders",
      aws_autoscaling_schedule.this["morning"].desired_capacity == 1,
      aws_autoscaling_schedule.this["morning"].end_time == "2026-01-01T00:00:00Z",
      aws_autoscaling_schedule.this["morning"].max_size == 2,
      aws_autoscaling_schedule.this["morning"].min_size == 3,
      aws_autoscaling_schedule.this["morning"].recurrence == "0 7 * * MON-FRI",
      aws_autoscaling_schedule.this["morning"].scheduled_action_name == "morning",
      aws_autoscaling_schedule.this["morning"].start_time == "2026-01-01T00:00:02Z",
      aws_autoscaling_schedule.this["morning"].time_zone == "UTC",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    max_size = 2
    min_size = 1
    mixed_instances_policy = {
      launch_template = {
        launch_template_specification = {
          launch_template_id   = "launch-template-id"
          launch_template_name = "launch-template-name"
          version              = "version"
        }
        override = [
          {
            instance_requirements = {
              accelerator_count                                       = { max = 1, min = 2 }
              accelerator_manufacturers                               = ["accelerator-manufacturers"]
              accelerator_names                                       = ["accelerator-names"]
              accelerator_total_memory_mib                            = { max = 1, min = 2 }
              accelerator_types                                       = ["accelerator-types"]
              allowed_instance_types                                  = ["allowed-instance-types"]
              bare_metal                                              = "bare-metal"
              baseline_ebs_bandwidth_mbps                             = { max = 1, min = 2 }
              burstable_performance                                   = "burstable-performance"
              cpu_manufacturers                                       = ["cpu-manufacturers"]
              excluded_instance_types                                 = ["excluded-instance-types"]
              instance_generations                                    = ["instance-generations"]
              local_storage                                           = "local-storage"
              local_storage_types                                     = ["local-storage-types"]
              max_spot_price_as_percentage_of_optimal_on_demand_price = 1
              memory_gib_per_vcpu                                     = { max = 1, min = 2 }
              memory_mib                                              = { max = 1, min = 2 }
              network_bandwidth_gbps                                  = { max = 1, min = 2 }
              network_interface_count                                 = { max = 1, min = 2 }
              on_demand_max_price_percentage_over_lowest_price        = 2
              require_hibernate_support                               = false
              spot_max_price_percentage_over_lowest_price             = 3
              total_local_storage_gb                                  = { max = 1, min = 2 }
              vcpu_count                                              = { max = 1, min = 2 }
            }
            instance_type = "t3.micro"
            launch_template_specification = {
              launch_template_id   = "launch-template-id2"
              launch_template_name = "launch-template-name2"
              version              = "version2"
            }
            weighted_capacity = "weighted-capacity"
          },
        ]
      }
      instances_distribution = {
        on_demand_allocation_strategy            = "prioritized"
        on_demand_base_capacity                  = 1
        on_demand_percentage_above_base_capacity = 2
        spot_allocation_strategy                 = "lowest-price"
        spot_instance_pools                      = 3
        spot_max_price                           = "spot-max-price"
      }
    }
    launch_template = null
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].on_demand_allocation_strategy == "prioritized",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].on_demand_base_capacity == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].on_demand_percentage_above_base_capacity == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].spot_allocation_strategy == "lowest-price",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].spot_instance_pools == 3,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].instances_distribution[0].spot_max_price == "spot-max-price",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification[0].launch_template_id == "launch-template-id",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification[0].launch_template_name == "launch-template-name",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].launch_template_specification[0].version == "version",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_type == "t3.micro",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].weighted_capacity == "weighted-capacity",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_manufacturers == toset(["accelerator-manufacturers"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_names == toset(["accelerator-names"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_types == toset(["accelerator-types"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].allowed_instance_types == toset(["allowed-instance-types"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].bare_metal == "bare-metal",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].burstable_performance == "burstable-performance",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].cpu_manufacturers == toset(["cpu-manufacturers"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].excluded_instance_types == toset(["excluded-instance-types"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].instance_generations == toset(["instance-generations"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].local_storage == "local-storage",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].local_storage_types == toset(["local-storage-types"]),
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].max_spot_price_as_percentage_of_optimal_on_demand_price == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].on_demand_max_price_percentage_over_lowest_price == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].require_hibernate_support == false,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].spot_max_price_percentage_over_lowest_price == 3,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_count[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_count[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_total_memory_mib[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].accelerator_total_memory_mib[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_gib_per_vcpu[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_gib_per_vcpu[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_mib[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].memory_mib[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_bandwidth_gbps[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_bandwidth_gbps[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_interface_count[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].network_interface_count[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].total_local_storage_gb[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].total_local_storage_gb[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].vcpu_count[0].max == 1,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].instance_requirements[0].vcpu_count[0].min == 2,
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].launch_template_specification[0].launch_template_id == "launch-template-id2",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].launch_template_specification[0].launch_template_name == "launch-template-name2",
      aws_autoscaling_group.this[0].mixed_instances_policy[0].launch_template[0].override[0].launch_template_specification[0].version == "version2",
      aws_launch_template.this[0].name_prefix == "orders-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    min_size = 0
  }
  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this[0].launch_template) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    availability_zone_distribution = {}
  }
  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this[0].availability_zone_distribution) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
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

run "what_is_given_arrives_6" {
  command = plan
  variables {
    instance_role = {}
  }
  assert {
    condition = alltrue([
      aws_iam_role.this[0].name_prefix == "orders-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
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

run "what_is_given_arrives_8" {
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    capacity_rebalance               = true
    force_delete                     = false
    force_delete_warm_pool           = true
    ignore_failed_scaling_activities = false
    instance_refresh = {
      strategy    = "Rolling"
      preferences = { auto_rollback = true, skip_matching = false }
    }
    machine = {
      block_device_mappings = []
      metadata_options      = { http_endpoint = "enabled", http_tokens = "required" }
      monitoring            = { enabled = true }
    }
    protect_from_scale_in = true
    scaling_policies = {
      cpu = {
        enabled = true
        predictive_scaling_configuration = {
          metric_specification = {
            target_value                             = 1
            customized_capacity_metric_specification = { metric_data_queries = [{ id = "id2", return_data = true }] }
            customized_load_metric_specification     = { metric_data_queries = [{ id = "id3", return_data = true }] }
            customized_scaling_metric_specification  = { metric_data_queries = [{ id = "id4", return_data = true }] }
          }
        }
        step_adjustment = []
        target_tracking_configuration = {
          target_value                    = 60
          customized_metric_specification = { metric_dimension = [], metrics = [{ id = "id5", return_data = true }] }
          disable_scale_in                = true
        }
      }
    }
    warm_pool = { instance_reuse_policy = { reuse_on_scale_in = true } }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].capacity_rebalance == true,
      aws_autoscaling_group.this[0].force_delete == false,
      aws_autoscaling_group.this[0].force_delete_warm_pool == true,
      aws_autoscaling_group.this[0].ignore_failed_scaling_activities == false,
      aws_autoscaling_group.this[0].protect_from_scale_in == true,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].auto_rollback == true,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].skip_matching == false,
      aws_autoscaling_group.this[0].warm_pool[0].instance_reuse_policy[0].reuse_on_scale_in == true,
      aws_launch_template.this[0].monitoring[0].enabled == true,
      aws_autoscaling_policy.this["cpu"].enabled == true,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == true,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == true,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == true,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].disable_scale_in == true,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).return_data == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    capacity_rebalance               = false
    force_delete                     = true
    force_delete_warm_pool           = true
    ignore_failed_scaling_activities = false
    instance_refresh = {
      strategy    = "Rolling"
      preferences = { auto_rollback = false, skip_matching = true }
    }
    machine = {
      block_device_mappings = []
      metadata_options      = { http_endpoint = "enabled", http_tokens = "required" }
      monitoring            = { enabled = false }
    }
    protect_from_scale_in = false
    scaling_policies = {
      cpu = {
        enabled = false
        predictive_scaling_configuration = {
          metric_specification = {
            target_value                             = 1
            customized_capacity_metric_specification = { metric_data_queries = [{ id = "id2", return_data = false }] }
            customized_load_metric_specification     = { metric_data_queries = [{ id = "id3", return_data = false }] }
            customized_scaling_metric_specification  = { metric_data_queries = [{ id = "id4", return_data = false }] }
          }
        }
        step_adjustment = []
        target_tracking_configuration = {
          target_value                    = 60
          customized_metric_specification = { metric_dimension = [], metrics = [{ id = "id5", return_data = false }] }
          disable_scale_in                = false
        }
      }
    }
    warm_pool = { instance_reuse_policy = { reuse_on_scale_in = false } }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].capacity_rebalance == false,
      aws_autoscaling_group.this[0].force_delete == true,
      aws_autoscaling_group.this[0].force_delete_warm_pool == true,
      aws_autoscaling_group.this[0].ignore_failed_scaling_activities == false,
      aws_autoscaling_group.this[0].protect_from_scale_in == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].auto_rollback == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].skip_matching == true,
      aws_autoscaling_group.this[0].warm_pool[0].instance_reuse_policy[0].reuse_on_scale_in == false,
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_autoscaling_policy.this["cpu"].enabled == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].disable_scale_in == false,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).return_data == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    capacity_rebalance               = false
    force_delete                     = false
    force_delete_warm_pool           = false
    ignore_failed_scaling_activities = true
    instance_refresh = {
      strategy    = "Rolling"
      preferences = { auto_rollback = false, skip_matching = false }
    }
    machine = {
      block_device_mappings = []
      metadata_options      = { http_endpoint = "enabled", http_tokens = "required" }
      monitoring            = { enabled = false }
    }
    protect_from_scale_in = true
    scaling_policies = {
      cpu = {
        enabled = false
        predictive_scaling_configuration = {
          metric_specification = {
            target_value                             = 1
            customized_capacity_metric_specification = { metric_data_queries = [{ id = "id2", return_data = false }] }
            customized_load_metric_specification     = { metric_data_queries = [{ id = "id3", return_data = false }] }
            customized_scaling_metric_specification  = { metric_data_queries = [{ id = "id4", return_data = false }] }
          }
        }
        step_adjustment = []
        target_tracking_configuration = {
          target_value                    = 60
          customized_metric_specification = { metric_dimension = [], metrics = [{ id = "id5", return_data = false }] }
          disable_scale_in                = false
        }
      }
    }
    warm_pool = { instance_reuse_policy = { reuse_on_scale_in = false } }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].capacity_rebalance == false,
      aws_autoscaling_group.this[0].force_delete == false,
      aws_autoscaling_group.this[0].force_delete_warm_pool == false,
      aws_autoscaling_group.this[0].ignore_failed_scaling_activities == true,
      aws_autoscaling_group.this[0].protect_from_scale_in == true,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].auto_rollback == false,
      aws_autoscaling_group.this[0].instance_refresh[0].preferences[0].skip_matching == false,
      aws_autoscaling_group.this[0].warm_pool[0].instance_reuse_policy[0].reuse_on_scale_in == false,
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_autoscaling_policy.this["cpu"].enabled == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].disable_scale_in == false,
      one(aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].customized_metric_specification[0].metrics).return_data == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    machine = {
      credit_specification                 = { cpu_credits = "cpu-credits" }
      image_id                             = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
      instance_initiated_shutdown_behavior = "instance-initiated-shutdown-behavior"
      instance_type                        = "t4g.micro"
      key_name                             = "key-name"
      monitoring                           = { enabled = false }
      name                                 = "name4"
      name_prefix                          = "name-prefix2"
      user_data                            = "user-data"
    }
    scaling_policies = {
      cpu = {
        adjustment_type           = "ChangeInCapacity"
        cooldown                  = 1
        enabled                   = false
        estimated_instance_warmup = 2
        metric_aggregation_type   = "Minimum"
        min_adjustment_magnitude  = 3
        policy_type               = "TargetTrackingScaling"
        predictive_scaling_configuration = {
          metric_specification = {
            target_value = 1
            customized_capacity_metric_specification = {
              metric_data_queries = [
                {
                  id         = "id2"
                  expression = "expression"
                  label      = "label"
                  metric_stat = {
                    metric = { metric_name = "metric-name", namespace = "namespace" }
                    stat   = "stat"
                    unit   = "unit"
                  }
                  return_data = false
                },
              ]
            }
            customized_load_metric_specification = {
              metric_data_queries = [
                {
                  id         = "id3"
                  expression = "expression2"
                  label      = "label2"
                  metric_stat = {
                    metric = { metric_name = "metric-name2", namespace = "namespace2" }
                    stat   = "stat2"
                    unit   = "unit2"
                  }
                  return_data = false
                },
              ]
            }
            customized_scaling_metric_specification = {
              metric_data_queries = [
                {
                  id         = "id4"
                  expression = "expression3"
                  label      = "label3"
                  metric_stat = {
                    metric = { metric_name = "metric-name3", namespace = "namespace3" }
                    stat   = "stat3"
                    unit   = "unit3"
                  }
                  return_data = false
                },
              ]
            }
            predefined_load_metric_specification = {
              predefined_metric_type = "ASGAverageCPUUtilization"
              resource_label         = "resource-label"
            }
            predefined_metric_pair_specification = {
              predefined_metric_type = "ASGAverageCPUUtilization"
              resource_label         = "resource-label2"
            }
            predefined_scaling_metric_specification = {
              predefined_metric_type = "ASGAverageCPUUtilization"
              resource_label         = "resource-label3"
            }
          }
          max_capacity_breach_behavior = "HonorMaxCapacity"
          max_capacity_buffer          = "max-capacity-buffer"
          mode                         = "ForecastAndScale"
          scheduling_buffer_time       = "2026-01-01T00:00:00Z"
        }
        scaling_adjustment = 4
        target_tracking_configuration = {
          target_value = 60
          customized_metric_specification = {
            metric_name = "metric-name4"
            namespace   = "namespace5"
            period      = 1
            statistic   = "statistic"
            unit        = "unit5"
          }
          disable_scale_in = false
          predefined_metric_specification = {
            predefined_metric_type = "ASGAverageCPUUtilization"
            resource_label         = "resource-label4"
          }
        }
      }
    }
    schedules = {
      evening = {
        end_time   = "2026-01-01T00:00:00Z"
        recurrence = "0 20 * * MON-FRI"
        start_time = "2026-01-01T00:00:01Z"
        time_zone  = "UTC"
      }
      morning = {
        end_time   = "2026-01-01T00:00:00Z"
        recurrence = "0 7 * * MON-FRI"
        start_time = "2026-01-01T00:00:02Z"
        time_zone  = "UTC"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_autoscaling_group.this[0].enabled_metrics == toset(["GroupDesiredCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupMinSize", "GroupTotalInstances"]),
      aws_launch_template.this[0].metadata_options[0].http_tokens == "required",
      aws_autoscaling_schedule.this["evening"].desired_capacity == -1,
      aws_autoscaling_schedule.this["evening"].max_size == -1,
      aws_autoscaling_schedule.this["evening"].min_size == -1,
      aws_autoscaling_schedule.this["morning"].desired_capacity == -1,
      aws_autoscaling_schedule.this["morning"].max_size == -1,
      aws_autoscaling_schedule.this["morning"].min_size == -1,
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_autoscaling_policy.this["cpu"].enabled == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == false,
      aws_autoscaling_policy.this["cpu"].target_tracking_configuration[0].disable_scale_in == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                    = false
    max_size                  = 0
    min_size                  = 0
    default_cooldown          = 0
    default_instance_warmup   = 0
    health_check_grace_period = 0
    max_instance_lifetime     = 86400
    mixed_instances_policy = {
      launch_template = {}
      instances_distribution = {
        on_demand_allocation_strategy            = "prioritized"
        on_demand_base_capacity                  = 1
        on_demand_percentage_above_base_capacity = 0
        spot_allocation_strategy                 = "lowest-price"
        spot_instance_pools                      = 1
        spot_max_price                           = "shop"
      }
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    mixed_instances_policy = {
      launch_template = {}
      instances_distribution = {
        on_demand_allocation_strategy            = "prioritized"
        on_demand_base_capacity                  = 1
        on_demand_percentage_above_base_capacity = 100
        spot_allocation_strategy                 = "lowest-price"
        spot_instance_pools                      = 1
        spot_max_price                           = "shop"
      }
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
    initial_lifecycle_hook = null
    lifecycle_hooks        = null
    notifications          = null
    role_policy_arns       = null
    scaling_policies       = null
    schedules              = null
    tags                   = null
    traffic_source         = null
    create                 = false
    budget                 = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.initial_lifecycle_hook != null,
      var.lifecycle_hooks != null,
      var.notifications != null,
      var.role_policy_arns != null,
      var.scaling_policies != null,
      var.schedules != null,
      var.tags != null,
      var.traffic_source != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu       = { enabled = false, threshold = 1 }
      instances = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    instance_role = {}
    lifecycle_hooks = {
      drain = {
        default_result       = "CONTINUE"
        heartbeat_timeout    = 300
        lifecycle_transition = "autoscaling:EC2_INSTANCE_TERMINATING"
      }
    }
    scaling_policies = {
      cpu = {
        policy_type = "TargetTrackingScaling"
        target_tracking_configuration = {
          target_value                    = 60
          predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization" }
        }
      }
    }
    schedules = {
      evening = { recurrence = "0 20 * * MON-FRI", desired_capacity = 0 }
      morning = { recurrence = "0 7 * * MON-FRI", desired_capacity = 1 }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_autoscaling_group.this[0].arn, null),
      output.id == try(aws_autoscaling_group.this[0].id, null),
      output.name == try(aws_autoscaling_group.this[0].name, null),
      output.instance_profile_arn == try(aws_iam_instance_profile.this[0].arn, null),
      output.instance_role_arn == try(aws_iam_role.this[0].arn, null),
      output.instance_role_name == try(aws_iam_role.this[0].name, null),
      output.launch_template_id == try(aws_launch_template.this[0].id, null),
      output.launch_template_version == try(aws_launch_template.this[0].latest_version, null),
      output.scaling_policy_arns == { for key, one in aws_autoscaling_policy.this : key => one.arn },
    ])
    error_message = "an output tells something else"
  }
}
