# Machines take a role by its profile.
resource "aws_iam_instance_profile" "this" {
  count = var.create && var.instance_role != null ? 1 : 0

  name_prefix = "${substr(var.name, 0, 37)}-"
  role        = aws_iam_role.this[0].name

  tags = local.tags
}

# What runs on the members acts as this role, and needs no keys that leak.
resource "aws_iam_role" "this" {
  count = var.create && var.instance_role != null ? 1 : 0

  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
  description          = var.instance_role.description
  name                 = var.instance_role.name
  name_prefix          = var.instance_role.name == null ? coalesce(var.instance_role.name_prefix, "${substr(var.name, 0, 37)}-") : null
  path                 = var.instance_role.path
  permissions_boundary = var.instance_role.permissions_boundary

  tags = local.tags
}

# A member that waits for a hook is billed meanwhile; one that is drained first loses no work.
resource "aws_autoscaling_lifecycle_hook" "this" {
  for_each = { for key, one in var.lifecycle_hooks : key => one if var.create }

  autoscaling_group_name  = aws_autoscaling_group.this[0].name
  default_result          = each.value.default_result
  heartbeat_timeout       = each.value.heartbeat_timeout
  lifecycle_transition    = each.value.lifecycle_transition
  name                    = each.key
  notification_metadata   = each.value.notification_metadata
  notification_target_arn = each.value.notification_target_arn
  role_arn                = each.value.role_arn
}

# What a member is made of decides its price; its machines, volumes and interfaces carry the cost tags of the group.
resource "aws_launch_template" "this" {
  count = var.create && var.machine != null ? 1 : 0

  image_id                             = var.machine.image_id
  instance_initiated_shutdown_behavior = var.machine.instance_initiated_shutdown_behavior
  instance_type                        = var.machine.instance_type
  key_name                             = var.machine.key_name
  name                                 = var.machine.name
  name_prefix                          = var.machine.name == null ? coalesce(var.machine.name_prefix, "${substr(var.name, 0, 90)}-") : null
  user_data                            = var.machine.user_data == null ? null : base64encode(var.machine.user_data)
  vpc_security_group_ids               = var.machine.associate_public_ip_address == null ? var.machine.security_group_ids : null

  dynamic "block_device_mappings" {
    for_each = var.machine.block_device_mappings
    content {
      device_name = block_device_mappings.value.device_name
      dynamic "ebs" {
        for_each = block_device_mappings.value.ebs == null ? [] : [block_device_mappings.value.ebs]
        content {
          delete_on_termination = ebs.value.delete_on_termination
          encrypted             = ebs.value.encrypted
          iops                  = ebs.value.iops
          kms_key_id            = ebs.value.kms_key_id
          throughput            = ebs.value.throughput
          volume_size           = ebs.value.volume_size
          volume_type           = ebs.value.volume_type
        }
      }
    }
  }
  dynamic "credit_specification" {
    for_each = var.machine.credit_specification == null ? [] : [var.machine.credit_specification]
    content { cpu_credits = credit_specification.value.cpu_credits }
  }
  dynamic "iam_instance_profile" {
    for_each = var.instance_role != null ? [try(aws_iam_instance_profile.this[0].arn, null)] : [for arn in [var.machine.instance_profile_arn] : arn if arn != null]
    content { arn = iam_instance_profile.value }
  }
  dynamic "metadata_options" {
    for_each = var.machine.metadata_options == null ? [] : [var.machine.metadata_options]
    content {
      http_endpoint               = metadata_options.value.http_endpoint
      http_put_response_hop_limit = metadata_options.value.http_put_response_hop_limit
      http_tokens                 = metadata_options.value.http_tokens
      instance_metadata_tags      = metadata_options.value.instance_metadata_tags
    }
  }
  dynamic "monitoring" {
    for_each = var.machine.monitoring == null ? [] : [var.machine.monitoring]
    content { enabled = monitoring.value.enabled }
  }
  dynamic "network_interfaces" {
    for_each = [for public in [var.machine.associate_public_ip_address] : public if public != null]
    content {
      associate_public_ip_address = network_interfaces.value
      delete_on_termination       = "true"
      security_groups             = var.machine.security_group_ids
    }
  }
  dynamic "tag_specifications" {
    for_each = toset(["instance", "network-interface", "volume"])
    content {
      resource_type = tag_specifications.value
      tags          = local.tags
    }
  }

  tags = local.tags

  lifecycle {
    create_before_destroy = true
  }
}

# Policies that exist already.
resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for key, one in var.instance_role == null ? {} : var.role_policy_arns : key => one if var.create }

  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

# Instances are billed while they idle; a policy keeps as many as the load needs.
resource "aws_autoscaling_policy" "this" {
  for_each = { for key, one in var.scaling_policies : key => one if var.create }

  adjustment_type           = each.value.adjustment_type
  autoscaling_group_name    = aws_autoscaling_group.this[0].name
  cooldown                  = each.value.cooldown
  enabled                   = each.value.enabled
  estimated_instance_warmup = each.value.estimated_instance_warmup
  metric_aggregation_type   = each.value.metric_aggregation_type
  min_adjustment_magnitude  = each.value.min_adjustment_magnitude
  name                      = each.key
  policy_type               = each.value.policy_type
  scaling_adjustment        = each.value.scaling_adjustment

  dynamic "predictive_scaling_configuration" {
    for_each = each.value.predictive_scaling_configuration == null ? [] : [each.value.predictive_scaling_configuration]
    content {
      max_capacity_breach_behavior = predictive_scaling_configuration.value.max_capacity_breach_behavior
      max_capacity_buffer          = predictive_scaling_configuration.value.max_capacity_buffer
      mode                         = predictive_scaling_configuration.value.mode
      scheduling_buffer_time       = predictive_scaling_configuration.value.scheduling_buffer_time
      metric_specification {
        target_value = predictive_scaling_configuration.value.metric_specification.target_value
        dynamic "customized_capacity_metric_specification" {
          for_each = predictive_scaling_configuration.value.metric_specification.customized_capacity_metric_specification == null ? [] : [predictive_scaling_configuration.value.metric_specification.customized_capacity_metric_specification]
          content {
            dynamic "metric_data_queries" {
              for_each = customized_capacity_metric_specification.value.metric_data_queries
              content {
                expression  = metric_data_queries.value.expression
                id          = metric_data_queries.value.id
                label       = metric_data_queries.value.label
                return_data = metric_data_queries.value.return_data
                dynamic "metric_stat" {
                  for_each = metric_data_queries.value.metric_stat == null ? [] : [metric_data_queries.value.metric_stat]
                  content {
                    stat = metric_stat.value.stat
                    unit = metric_stat.value.unit
                    metric {
                      metric_name = metric_stat.value.metric.metric_name
                      namespace   = metric_stat.value.metric.namespace
                      dynamic "dimensions" {
                        for_each = metric_stat.value.metric.dimensions
                        content {
                          name  = dimensions.value.name
                          value = dimensions.value.value
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        dynamic "customized_load_metric_specification" {
          for_each = predictive_scaling_configuration.value.metric_specification.customized_load_metric_specification == null ? [] : [predictive_scaling_configuration.value.metric_specification.customized_load_metric_specification]
          content {
            dynamic "metric_data_queries" {
              for_each = customized_load_metric_specification.value.metric_data_queries
              content {
                expression  = metric_data_queries.value.expression
                id          = metric_data_queries.value.id
                label       = metric_data_queries.value.label
                return_data = metric_data_queries.value.return_data
                dynamic "metric_stat" {
                  for_each = metric_data_queries.value.metric_stat == null ? [] : [metric_data_queries.value.metric_stat]
                  content {
                    stat = metric_stat.value.stat
                    unit = metric_stat.value.unit
                    metric {
                      metric_name = metric_stat.value.metric.metric_name
                      namespace   = metric_stat.value.metric.namespace
                      dynamic "dimensions" {
                        for_each = metric_stat.value.metric.dimensions
                        content {
                          name  = dimensions.value.name
                          value = dimensions.value.value
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        dynamic "customized_scaling_metric_specification" {
          for_each = predictive_scaling_configuration.value.metric_specification.customized_scaling_metric_specification == null ? [] : [predictive_scaling_configuration.value.metric_specification.customized_scaling_metric_specification]
          content {
            dynamic "metric_data_queries" {
              for_each = customized_scaling_metric_specification.value.metric_data_queries
              content {
                expression  = metric_data_queries.value.expression
                id          = metric_data_queries.value.id
                label       = metric_data_queries.value.label
                return_data = metric_data_queries.value.return_data
                dynamic "metric_stat" {
                  for_each = metric_data_queries.value.metric_stat == null ? [] : [metric_data_queries.value.metric_stat]
                  content {
                    stat = metric_stat.value.stat
                    unit = metric_stat.value.unit
                    metric {
                      metric_name = metric_stat.value.metric.metric_name
                      namespace   = metric_stat.value.metric.namespace
                      dynamic "dimensions" {
                        for_each = metric_stat.value.metric.dimensions
                        content {
                          name  = dimensions.value.name
                          value = dimensions.value.value
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        dynamic "predefined_load_metric_specification" {
          for_each = predictive_scaling_configuration.value.metric_specification.predefined_load_metric_specification == null ? [] : [predictive_scaling_configuration.value.metric_specification.predefined_load_metric_specification]
          content {
            predefined_metric_type = predefined_load_metric_specification.value.predefined_metric_type
            resource_label         = predefined_load_metric_specification.value.resource_label
          }
        }
        dynamic "predefined_metric_pair_specification" {
          for_each = predictive_scaling_configuration.value.metric_specification.predefined_metric_pair_specification == null ? [] : [predictive_scaling_configuration.value.metric_specification.predefined_metric_pair_specification]
          content {
            predefined_metric_type = predefined_metric_pair_specification.value.predefined_metric_type
            resource_label         = predefined_metric_pair_specification.value.resource_label
          }
        }
        dynamic "predefined_scaling_metric_specification" {
          for_each = predictive_scaling_configuration.value.metric_specification.predefined_scaling_metric_specification == null ? [] : [predictive_scaling_configuration.value.metric_specification.predefined_scaling_metric_specification]
          content {
            predefined_metric_type = predefined_scaling_metric_specification.value.predefined_metric_type
            resource_label         = predefined_scaling_metric_specification.value.resource_label
          }
        }
      }
    }
  }
  dynamic "step_adjustment" {
    for_each = each.value.step_adjustment
    content {
      metric_interval_lower_bound = step_adjustment.value.metric_interval_lower_bound
      metric_interval_upper_bound = step_adjustment.value.metric_interval_upper_bound
      scaling_adjustment          = step_adjustment.value.scaling_adjustment
    }
  }
  dynamic "target_tracking_configuration" {
    for_each = each.value.target_tracking_configuration == null ? [] : [each.value.target_tracking_configuration]
    content {
      disable_scale_in = target_tracking_configuration.value.disable_scale_in
      target_value     = target_tracking_configuration.value.target_value
      dynamic "customized_metric_specification" {
        for_each = target_tracking_configuration.value.customized_metric_specification == null ? [] : [target_tracking_configuration.value.customized_metric_specification]
        content {
          metric_name = customized_metric_specification.value.metric_name
          namespace   = customized_metric_specification.value.namespace
          period      = customized_metric_specification.value.period
          statistic   = customized_metric_specification.value.statistic
          unit        = customized_metric_specification.value.unit
          dynamic "metric_dimension" {
            for_each = customized_metric_specification.value.metric_dimension
            content {
              name  = metric_dimension.value.name
              value = metric_dimension.value.value
            }
          }
          dynamic "metrics" {
            for_each = customized_metric_specification.value.metrics
            content {
              expression  = metrics.value.expression
              id          = metrics.value.id
              label       = metrics.value.label
              return_data = metrics.value.return_data
              dynamic "metric_stat" {
                for_each = metrics.value.metric_stat == null ? [] : [metrics.value.metric_stat]
                content {
                  period = metric_stat.value.period
                  stat   = metric_stat.value.stat
                  unit   = metric_stat.value.unit
                  metric {
                    metric_name = metric_stat.value.metric.metric_name
                    namespace   = metric_stat.value.metric.namespace
                    dynamic "dimensions" {
                      for_each = metric_stat.value.metric.dimensions
                      content {
                        name  = dimensions.value.name
                        value = dimensions.value.value
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      dynamic "predefined_metric_specification" {
        for_each = target_tracking_configuration.value.predefined_metric_specification == null ? [] : [target_tracking_configuration.value.predefined_metric_specification]
        content {
          predefined_metric_type = predefined_metric_specification.value.predefined_metric_type
          resource_label         = predefined_metric_specification.value.resource_label
        }
      }
    }
  }
}

# What nobody uses at night and on weekends need not run, nor be billed, then.
resource "aws_autoscaling_schedule" "this" {
  for_each = { for key, one in var.schedules : key => one if var.create }

  autoscaling_group_name = aws_autoscaling_group.this[0].name
  desired_capacity       = each.value.desired_capacity
  end_time               = each.value.end_time
  max_size               = each.value.max_size
  min_size               = each.value.min_size
  recurrence             = each.value.recurrence
  scheduled_action_name  = each.key
  start_time             = each.value.start_time
  time_zone              = each.value.time_zone
}
