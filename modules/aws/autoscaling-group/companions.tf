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
