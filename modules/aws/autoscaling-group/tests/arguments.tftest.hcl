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
    scaling_policies = {
      example = {
        adjustment_type           = "shop"
        cooldown                  = 1
        enabled                   = false
        estimated_instance_warmup = 1
        metric_aggregation_type   = "shop"
        min_adjustment_magnitude  = 1
        policy_type               = "shop"
        scaling_adjustment        = 1
        predictive_scaling_configuration = {
          max_capacity_breach_behavior = "shop"
          max_capacity_buffer          = "shop"
          mode                         = "shop"
          scheduling_buffer_time       = "2026-01-01T00:00:00Z"
          metric_specification = {
            target_value = 1
            customized_capacity_metric_specification = {
              metric_data_queries = [{
                expression  = "shop"
                id          = "shop"
                label       = "shop"
                return_data = false
                metric_stat = {
                  stat = "shop"
                  unit = "shop"
                  metric = {
                    metric_name = "shop"
                    namespace   = "shop"
                    dimensions  = [{ name = "shop", value = "shop" }]
                  }
                }
              }]
            }
            customized_load_metric_specification = {
              metric_data_queries = [{
                expression  = "shop"
                id          = "shop"
                label       = "shop"
                return_data = false
                metric_stat = {
                  stat = "shop"
                  unit = "shop"
                  metric = {
                    metric_name = "shop"
                    namespace   = "shop"
                    dimensions  = [{ name = "shop", value = "shop" }]
                  }
                }
              }]
            }
            customized_scaling_metric_specification = {
              metric_data_queries = [{
                expression  = "shop"
                id          = "shop"
                label       = "shop"
                return_data = false
                metric_stat = {
                  stat = "shop"
                  unit = "shop"
                  metric = {
                    metric_name = "shop"
                    namespace   = "shop"
                    dimensions  = [{ name = "shop", value = "shop" }]
                  }
                }
              }]
            }
            predefined_load_metric_specification    = { predefined_metric_type = "shop", resource_label = "shop" }
            predefined_metric_pair_specification    = { predefined_metric_type = "shop", resource_label = "shop" }
            predefined_scaling_metric_specification = { predefined_metric_type = "shop", resource_label = "shop" }
          }
        }
        step_adjustment = [{
          metric_interval_lower_bound = "shop"
          metric_interval_upper_bound = "shop"
          scaling_adjustment          = 1
        }]
        target_tracking_configuration = {
          disable_scale_in = false
          target_value     = 1
          customized_metric_specification = {
            metric_name      = "shop"
            namespace        = "shop"
            period           = 1
            statistic        = "shop"
            unit             = "shop"
            metric_dimension = [{ name = "shop", value = "shop" }]
            metrics = [{
              expression  = "shop"
              id          = "shop"
              label       = "shop"
              return_data = false
              metric_stat = {
                period = 1
                stat   = "shop"
                unit   = "shop"
                metric = {
                  metric_name = "shop"
                  namespace   = "shop"
                  dimensions  = [{ name = "shop", value = "shop" }]
                }
              }
            }]
          }
          predefined_metric_specification = { predefined_metric_type = "shop", resource_label = "shop" }
        }
      }
    }
    schedules = {
      example = {
        desired_capacity = 1
        end_time         = "2026-01-01T00:00:00Z"
        max_size         = 1
        min_size         = 1
        recurrence       = "shop"
        start_time       = "2026-01-01T00:00:00Z"
        time_zone        = "shop"
      }
    }
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
      aws_autoscaling_policy.this["example"].adjustment_type == var.scaling_policies["example"].adjustment_type,
      aws_autoscaling_policy.this["example"].cooldown == var.scaling_policies["example"].cooldown,
      aws_autoscaling_policy.this["example"].enabled == var.scaling_policies["example"].enabled,
      aws_autoscaling_policy.this["example"].estimated_instance_warmup == var.scaling_policies["example"].estimated_instance_warmup,
      aws_autoscaling_policy.this["example"].metric_aggregation_type == var.scaling_policies["example"].metric_aggregation_type,
      aws_autoscaling_policy.this["example"].min_adjustment_magnitude == var.scaling_policies["example"].min_adjustment_magnitude,
      aws_autoscaling_policy.this["example"].policy_type == var.scaling_policies["example"].policy_type,
      aws_autoscaling_policy.this["example"].scaling_adjustment == var.scaling_policies["example"].scaling_adjustment,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].max_capacity_breach_behavior == var.scaling_policies["example"].predictive_scaling_configuration.max_capacity_breach_behavior,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].max_capacity_buffer == var.scaling_policies["example"].predictive_scaling_configuration.max_capacity_buffer,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].mode == var.scaling_policies["example"].predictive_scaling_configuration.mode,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].scheduling_buffer_time == var.scaling_policies["example"].predictive_scaling_configuration.scheduling_buffer_time,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].target_value == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.target_value,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].expression == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].expression,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].id == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].id,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].label == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].label,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].return_data == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].return_data,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].metric_stat.stat,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].metric_stat.unit,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].metric_stat.metric.metric_name,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].metric_stat.metric.namespace,
      one(aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].metric_stat.metric.dimensions[0].name,
      one(aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_capacity_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries[0].metric_stat.metric.dimensions[0].value,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].expression == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].expression,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].id == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].id,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].label == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].label,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].return_data == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].return_data,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].metric_stat.stat,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].metric_stat.unit,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].metric_stat.metric.metric_name,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].metric_stat.metric.namespace,
      one(aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].metric_stat.metric.dimensions[0].name,
      one(aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_load_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_load_metric_specification.metric_data_queries[0].metric_stat.metric.dimensions[0].value,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].expression == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].expression,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].id == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].id,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].label == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].label,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].return_data == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].return_data,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].stat == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].metric_stat.stat,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].unit == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].metric_stat.unit,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].metric_name == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].metric_stat.metric.metric_name,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].namespace == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].metric_stat.metric.namespace,
      one(aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).name == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].metric_stat.metric.dimensions[0].name,
      one(aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].customized_scaling_metric_specification[0].metric_data_queries[0].metric_stat[0].metric[0].dimensions).value == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification.metric_data_queries[0].metric_stat.metric.dimensions[0].value,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].predefined_load_metric_specification[0].predefined_metric_type == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.predefined_load_metric_specification.predefined_metric_type,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].predefined_load_metric_specification[0].resource_label == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.predefined_load_metric_specification.resource_label,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].predefined_metric_pair_specification[0].predefined_metric_type == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.predefined_metric_pair_specification.predefined_metric_type,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].predefined_metric_pair_specification[0].resource_label == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.predefined_metric_pair_specification.resource_label,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].predefined_scaling_metric_specification[0].predefined_metric_type == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.predefined_scaling_metric_specification.predefined_metric_type,
      aws_autoscaling_policy.this["example"].predictive_scaling_configuration[0].metric_specification[0].predefined_scaling_metric_specification[0].resource_label == var.scaling_policies["example"].predictive_scaling_configuration.metric_specification.predefined_scaling_metric_specification.resource_label,
      one(aws_autoscaling_policy.this["example"].step_adjustment).metric_interval_lower_bound == var.scaling_policies["example"].step_adjustment[0].metric_interval_lower_bound,
      one(aws_autoscaling_policy.this["example"].step_adjustment).metric_interval_upper_bound == var.scaling_policies["example"].step_adjustment[0].metric_interval_upper_bound,
      one(aws_autoscaling_policy.this["example"].step_adjustment).scaling_adjustment == var.scaling_policies["example"].step_adjustment[0].scaling_adjustment,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].disable_scale_in == var.scaling_policies["example"].target_tracking_configuration.disable_scale_in,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].target_value == var.scaling_policies["example"].target_tracking_configuration.target_value,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metric_name == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metric_name,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].namespace == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.namespace,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].period == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.period,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].statistic == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.statistic,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].unit == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.unit,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metric_dimension[0].name == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metric_dimension[0].name,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metric_dimension[0].value == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metric_dimension[0].value,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).expression == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].expression,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).id == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].id,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).label == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].label,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).return_data == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].return_data,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].period == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.period,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].stat == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.stat,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].unit == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.unit,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].metric_name == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.metric.metric_name,
      one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].namespace == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.metric.namespace,
      one(one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].dimensions).name == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.metric.dimensions[0].name,
      one(one(aws_autoscaling_policy.this["example"].target_tracking_configuration[0].customized_metric_specification[0].metrics).metric_stat[0].metric[0].dimensions).value == var.scaling_policies["example"].target_tracking_configuration.customized_metric_specification.metrics[0].metric_stat.metric.dimensions[0].value,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].predefined_metric_specification[0].predefined_metric_type == var.scaling_policies["example"].target_tracking_configuration.predefined_metric_specification.predefined_metric_type,
      aws_autoscaling_policy.this["example"].target_tracking_configuration[0].predefined_metric_specification[0].resource_label == var.scaling_policies["example"].target_tracking_configuration.predefined_metric_specification.resource_label,
      aws_autoscaling_schedule.this["example"].desired_capacity == var.schedules["example"].desired_capacity,
      aws_autoscaling_schedule.this["example"].end_time == var.schedules["example"].end_time,
      aws_autoscaling_schedule.this["example"].max_size == var.schedules["example"].max_size,
      aws_autoscaling_schedule.this["example"].min_size == var.schedules["example"].min_size,
      aws_autoscaling_schedule.this["example"].recurrence == var.schedules["example"].recurrence,
      aws_autoscaling_schedule.this["example"].start_time == var.schedules["example"].start_time,
      aws_autoscaling_schedule.this["example"].time_zone == var.schedules["example"].time_zone,
    ])
    error_message = "an argument is not what was given"
  }
}
