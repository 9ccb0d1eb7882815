# Name and place

variable "name" {
  description = "Name of the group."
  type        = string
  nullable    = false
  validation {
    condition     = length(var.name) >= 1 && length(var.name) <= 255
    error_message = "A group name has 1 to 255 characters."
  }
}

variable "availability_zone_distribution" {
  description = "Availability zone distribution of the Auto Scaling group; null leaves the block out. `capacity_distribution_strategy`: What to do when a zone has no capacity. Known values: `balanced-only`, `balanced-best-effort` and `reservations-then-balanced`."
  type        = object({ capacity_distribution_strategy = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["balanced-best-effort", "balanced-only", "reservations-then-balanced"], var.availability_zone_distribution.capacity_distribution_strategy), true)
    error_message = "availability_zone_distribution.capacity_distribution_strategy must be balanced-best-effort, balanced-only or reservations-then-balanced."
  }
}

variable "placement_group" {
  description = "Placement group of the members."
  type        = string
  default     = null
}

# Size and cost

variable "max_size" {
  description = "Instances at most; a ceiling on what scaling out can cost."
  type        = number
  nullable    = false
  validation {
    condition     = var.max_size >= 0
    error_message = "max_size must be 0 or more."
  }
}

variable "min_size" {
  description = "Instances at least, billed around the clock; 0 lets the group rest."
  type        = number
  nullable    = false
  validation {
    condition     = var.min_size >= 0
    error_message = "min_size must be 0 or more."
  }
}

variable "capacity_rebalance" {
  description = "Replace spot instances before they are taken away."
  type        = bool
  default     = null
}

variable "capacity_reservation_specification" {
  description = "Capacity reservations to run in, billed whether members run in them or not. `capacity_reservation_preference`: What to try first."
  type = object({
    capacity_reservation_preference = optional(string)
    capacity_reservation_target     = optional(object({ capacity_reservation_ids = optional(list(string)), capacity_reservation_resource_group_arns = optional(list(string)) }))
  })
  default = null
  validation {
    condition     = try(contains(["capacity-reservations-only", "capacity-reservations-first", "none", "default"], var.capacity_reservation_specification.capacity_reservation_preference), true)
    error_message = "capacity_reservation_specification.capacity_reservation_preference must be capacity-reservations-only, capacity-reservations-first, none or default."
  }
}

variable "default_instance_warmup" {
  description = "Seconds until a new member counts in metrics; too few make the group overshoot."
  type        = number
  default     = null
  validation {
    condition     = try(var.default_instance_warmup >= 0, true)
    error_message = "default_instance_warmup must be 0 or more."
  }
}

variable "desired_capacity" {
  description = "Instances to run now, between `min_size` and `max_size`. Leave null where a policy or schedule decides, or every apply undoes it."
  type        = number
  default     = null
}

variable "desired_capacity_type" {
  description = "What sizes count: `units`, `vcpu` or `memory-mib`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["units", "vcpu", "memory-mib"], var.desired_capacity_type), true)
    error_message = "desired_capacity_type must be units, vcpu or memory-mib."
  }
}

variable "force_delete_warm_pool" {
  description = "Delete the warm pool without waiting."
  type        = bool
  default     = null
}

variable "ignore_failed_scaling_activities" {
  description = "Go on waiting for capacity when a scaling activity has failed."
  type        = bool
  default     = null
}

variable "machine" {
  description = "Launch template that the module makes. `launch_template = {}`, or an empty `launch_template_specification` in `mixed_instances_policy`, takes its newest version, so that `instance_refresh` sees every change. `associate_public_ip_address` is as the subnet says unless given; a public address is billed by the hour. Graviton types (`t4g`, `m8g`, `c8g`) cost less than Intel ones of the same size. `user_data` is given as it is, and encoded by the module. `name_prefix`: The name of the group by default."
  type = object({
    associate_public_ip_address = optional(bool)
    block_device_mappings = optional(list(object({
      device_name = optional(string)
      ebs = optional(object({
        delete_on_termination = optional(string, "true")
        encrypted             = optional(string, "true")
        iops                  = optional(number)
        kms_key_id            = optional(string)
        throughput            = optional(number)
        volume_size           = optional(number)
        volume_type           = optional(string, "gp3")
      }))
    })), [])
    credit_specification                 = optional(object({ cpu_credits = optional(string) }))
    image_id                             = optional(string)
    instance_initiated_shutdown_behavior = optional(string)
    instance_profile_arn                 = optional(string)
    instance_type                        = optional(string)
    key_name                             = optional(string)
    metadata_options = optional(object({
      http_endpoint               = optional(string, "enabled")
      http_put_response_hop_limit = optional(number)
      http_tokens                 = optional(string, "required")
      instance_metadata_tags      = optional(string)
    }), {})
    monitoring         = optional(object({ enabled = optional(bool) }))
    name               = optional(string)
    name_prefix        = optional(string)
    security_group_ids = optional(set(string))
    user_data          = optional(string)
  })
  default = null
}

variable "max_instance_lifetime" {
  description = "Seconds after which a member is replaced, a day at least; 0 never."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_instance_lifetime == 0 || var.max_instance_lifetime >= 86400, true)
    error_message = "max_instance_lifetime must be 0, or 86400 or more."
  }
}

variable "min_elb_capacity" {
  description = "Healthy members that creation waits for."
  type        = number
  default     = null
}

variable "mixed_instances_policy" {
  description = "Several instance types, and shares of on-demand and spot instances; or give `launch_template`. `instances_distribution.on_demand_base_capacity`: Members that are always on-demand. `instances_distribution.on_demand_percentage_above_base_capacity`: Share of on-demand members above that; the rest is spot. `instances_distribution.spot_allocation_strategy`: How spot capacity is picked; price-capacity-optimized looks at both. `launch_template.launch_template_specification`: An empty one takes that of `machine`."
  type = object({
    launch_template = object({
      launch_template_specification = optional(object({ launch_template_id = optional(string), launch_template_name = optional(string), version = optional(string) }), {})
      override = optional(list(object({
        instance_requirements = optional(object({
          accelerator_count                                       = optional(object({ max = optional(number), min = optional(number) }))
          accelerator_manufacturers                               = optional(set(string))
          accelerator_names                                       = optional(set(string))
          accelerator_total_memory_mib                            = optional(object({ max = optional(number), min = optional(number) }))
          accelerator_types                                       = optional(set(string))
          allowed_instance_types                                  = optional(set(string))
          bare_metal                                              = optional(string)
          baseline_ebs_bandwidth_mbps                             = optional(object({ max = optional(number), min = optional(number) }))
          burstable_performance                                   = optional(string)
          cpu_manufacturers                                       = optional(set(string))
          excluded_instance_types                                 = optional(set(string))
          instance_generations                                    = optional(set(string))
          local_storage                                           = optional(string)
          local_storage_types                                     = optional(set(string))
          max_spot_price_as_percentage_of_optimal_on_demand_price = optional(number)
          memory_gib_per_vcpu                                     = optional(object({ max = optional(number), min = optional(number) }))
          memory_mib                                              = optional(object({ max = optional(number), min = optional(number) }))
          network_bandwidth_gbps                                  = optional(object({ max = optional(number), min = optional(number) }))
          network_interface_count                                 = optional(object({ max = optional(number), min = optional(number) }))
          on_demand_max_price_percentage_over_lowest_price        = optional(number)
          require_hibernate_support                               = optional(bool)
          spot_max_price_percentage_over_lowest_price             = optional(number)
          total_local_storage_gb                                  = optional(object({ max = optional(number), min = optional(number) }))
          vcpu_count                                              = optional(object({ max = optional(number), min = optional(number) }))
        }))
        instance_type                 = optional(string)
        launch_template_specification = optional(object({ launch_template_id = optional(string), launch_template_name = optional(string), version = optional(string) }))
        weighted_capacity             = optional(string)
      })), [])
    })
    instances_distribution = optional(object({
      on_demand_allocation_strategy            = optional(string)
      on_demand_base_capacity                  = optional(number)
      on_demand_percentage_above_base_capacity = optional(number)
      spot_allocation_strategy                 = optional(string)
      spot_instance_pools                      = optional(number)
      spot_max_price                           = optional(string)
    }))
  })
  default = null
  validation {
    condition     = try(var.mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity >= 0 && var.mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity <= 100, true)
    error_message = "mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity must be 0 to 100."
  }
  validation {
    condition     = try(contains(["price-capacity-optimized", "capacity-optimized", "capacity-optimized-prioritized", "lowest-price"], var.mixed_instances_policy.instances_distribution.spot_allocation_strategy), true)
    error_message = "mixed_instances_policy.instances_distribution.spot_allocation_strategy must be price-capacity-optimized, capacity-optimized, capacity-optimized-prioritized or lowest-price."
  }
}

variable "protect_from_scale_in" {
  description = "Never end new members when the group shrinks; they stay, and are billed, until the protection is taken away."
  type        = bool
  default     = null
}

variable "scaling_policies" {
  description = "Policies by name, which move the number of instances between `min_size` and `max_size`. Target tracking both adds and removes."
  type = map(object({
    adjustment_type           = optional(string)
    cooldown                  = optional(number)
    enabled                   = optional(bool)
    estimated_instance_warmup = optional(number)
    metric_aggregation_type   = optional(string)
    min_adjustment_magnitude  = optional(number)
    policy_type               = optional(string)
    predictive_scaling_configuration = optional(object({
      metric_specification = object({
        target_value = number
        customized_capacity_metric_specification = optional(object({
          metric_data_queries = list(object({
            id         = string
            expression = optional(string)
            label      = optional(string)
            metric_stat = optional(object({
              metric = object({ metric_name = string, namespace = string, dimensions = optional(list(object({ name = string, value = string })), []) })
              stat   = string
              unit   = optional(string)
            }))
            return_data = optional(bool)
          }))
        }))
        customized_load_metric_specification = optional(object({
          metric_data_queries = list(object({
            id         = string
            expression = optional(string)
            label      = optional(string)
            metric_stat = optional(object({
              metric = object({ metric_name = string, namespace = string, dimensions = optional(list(object({ name = string, value = string })), []) })
              stat   = string
              unit   = optional(string)
            }))
            return_data = optional(bool)
          }))
        }))
        customized_scaling_metric_specification = optional(object({
          metric_data_queries = list(object({
            id         = string
            expression = optional(string)
            label      = optional(string)
            metric_stat = optional(object({
              metric = object({ metric_name = string, namespace = string, dimensions = optional(list(object({ name = string, value = string })), []) })
              stat   = string
              unit   = optional(string)
            }))
            return_data = optional(bool)
          }))
        }))
        predefined_load_metric_specification    = optional(object({ predefined_metric_type = string, resource_label = optional(string) }))
        predefined_metric_pair_specification    = optional(object({ predefined_metric_type = string, resource_label = optional(string) }))
        predefined_scaling_metric_specification = optional(object({ predefined_metric_type = string, resource_label = optional(string) }))
      })
      max_capacity_breach_behavior = optional(string)
      max_capacity_buffer          = optional(string)
      mode                         = optional(string)
      scheduling_buffer_time       = optional(string)
    }))
    scaling_adjustment = optional(number)
    step_adjustment    = optional(list(object({ scaling_adjustment = number, metric_interval_lower_bound = optional(string), metric_interval_upper_bound = optional(string) })), [])
    target_tracking_configuration = optional(object({
      target_value = number
      customized_metric_specification = optional(object({
        metric_dimension = optional(list(object({ name = string, value = string })), [])
        metric_name      = optional(string)
        metrics = optional(list(object({
          id         = string
          expression = optional(string)
          label      = optional(string)
          metric_stat = optional(object({
            metric = object({ metric_name = string, namespace = string, dimensions = optional(list(object({ name = string, value = string })), []) })
            stat   = string
            period = optional(number)
            unit   = optional(string)
          }))
          return_data = optional(bool)
        })), [])
        namespace = optional(string)
        period    = optional(number)
        statistic = optional(string)
        unit      = optional(string)
      }))
      disable_scale_in                = optional(bool)
      predefined_metric_specification = optional(object({ predefined_metric_type = string, resource_label = optional(string) }))
    }))
  }))
  default  = {}
  nullable = false
}

variable "schedules" {
  description = "Sizes by the clock, by name; `recurrence` is a cron expression in `time_zone`. A size that is not given stays as it is; `min_size` of the group must be 0 for it to rest, for Terraform sets back what a schedule does to `min_size` and `max_size`."
  type = map(object({
    desired_capacity = optional(number, -1)
    end_time         = optional(string)
    max_size         = optional(number, -1)
    min_size         = optional(number, -1)
    recurrence       = optional(string)
    start_time       = optional(string)
    time_zone        = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "warm_pool" {
  description = "Instances in reserve; stopped ones bill their volumes while they wait, running ones everything. `pool_state`: State in which they wait."
  type = object({
    instance_reuse_policy       = optional(object({ reuse_on_scale_in = optional(bool) }))
    max_group_prepared_capacity = optional(number)
    min_size                    = optional(number)
    pool_state                  = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["Stopped", "Running", "Hibernated"], var.warm_pool.pool_state), true)
    error_message = "warm_pool.pool_state must be Stopped, Running or Hibernated."
  }
}

# Software and settings

variable "launch_template" {
  description = "Launch template of the members, by `id` or `name`, with `version` a number, `$Latest` or `$Default`; without `id` and `name` that of `machine`. `{}` unless you give `mixed_instances_policy`."
  type        = object({ id = optional(string), name = optional(string), version = optional(string) })
  default     = null
}

# Network

variable "vpc_zone_identifier" {
  description = "Subnets of the members."
  type        = set(string)
  nullable    = false
}

variable "load_balancers" {
  description = "Classic load balancers to register with; others go into `target_group_arns`."
  type        = set(string)
  default     = null
}

variable "target_group_arns" {
  description = "Target groups to register with."
  type        = set(string)
  default     = null
}

variable "traffic_source" {
  description = "Target groups, load balancers or VPC Lattice to register with; or give `target_group_arns`. `type`: What the identifier names."
  type        = list(object({ identifier = string, type = optional(string) }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.traffic_source : try(contains(["elb", "elbv2", "vpc-lattice"], one.type), true)])
    error_message = "traffic_source.type must be elb, elbv2 or vpc-lattice."
  }
}

# Security

variable "instance_role" {
  description = "Role that the module makes for the members of `machine`, which may do what `role_policy_arns` say. `name_prefix`: The first 37 characters of the group's name and a hyphen by default."
  type = object({
    description          = optional(string)
    name                 = optional(string)
    name_prefix          = optional(string)
    path                 = optional(string)
    permissions_boundary = optional(string)
  })
  default = null
}

variable "role_policy_arns" {
  description = "ARNs of policies that the role gets too, by a name of your choice; Session Manager needs `AmazonSSMManagedInstanceCore`."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "service_linked_role_arn" {
  description = "Role by which the group calls other services."
  type        = string
  default     = null
}

# Logs and metrics

variable "enabled_metrics" {
  description = "Metrics of the group to publish, free of charge; the alarm on its size needs `GroupInServiceInstances`."
  type        = set(string)
  default     = ["GroupDesiredCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupMinSize", "GroupTotalInstances"]
}

variable "health_check_type" {
  description = "`EC2` looks at the machine, `ELB` at what the load balancer sees too."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["EC2", "ELB"], var.health_check_type), true)
    error_message = "health_check_type must be EC2 or ELB."
  }
}

variable "metrics_granularity" {
  description = "`1Minute` is the only one."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["1Minute"], var.metrics_granularity), true)
    error_message = "metrics_granularity must be 1Minute."
  }
}

# Life cycle

variable "default_cooldown" {
  description = "Seconds between two simple scaling activities."
  type        = number
  default     = null
  validation {
    condition     = try(var.default_cooldown >= 0, true)
    error_message = "default_cooldown must be 0 or more."
  }
}

variable "force_delete" {
  description = "Delete the group without waiting for its members to end, which may leave them running and billed."
  type        = bool
  default     = null
}

variable "health_check_grace_period" {
  description = "Seconds before the first check of a new member; too few end it before it is up, again and again, each time billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.health_check_grace_period >= 0, true)
    error_message = "health_check_grace_period must be 0 or more."
  }
}

variable "initial_lifecycle_hook" {
  description = "Hooks that exist before the first member starts. `default_result`: What to do when nobody answers. `lifecycle_transition`: When the hook is called."
  type = list(object({
    lifecycle_transition    = string
    name                    = string
    default_result          = optional(string)
    heartbeat_timeout       = optional(number)
    notification_metadata   = optional(string)
    notification_target_arn = optional(string)
    role_arn                = optional(string)
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.initial_lifecycle_hook : try(contains(["ABANDON", "CONTINUE"], one.default_result), true)])
    error_message = "initial_lifecycle_hook.default_result must be ABANDON or CONTINUE."
  }
  validation {
    condition     = alltrue([for one in var.initial_lifecycle_hook : try(contains(["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"], one.lifecycle_transition), true)])
    error_message = "initial_lifecycle_hook.lifecycle_transition must be autoscaling:EC2_INSTANCE_LAUNCHING or autoscaling:EC2_INSTANCE_TERMINATING."
  }
}

variable "instance_maintenance_policy" {
  description = "How many members may be missing or surplus while others are replaced; those above 100 percent are billed meanwhile."
  type        = object({ max_healthy_percentage = number, min_healthy_percentage = number })
  default     = null
}

variable "instance_refresh" {
  description = "Replace the members when the launch template changes. `strategy`: `Rolling` replaces members, `ReplaceRootVolume` their root volumes."
  type = object({
    strategy = string
    preferences = optional(object({
      alarm_specification          = optional(object({ alarms = optional(list(string)) }))
      auto_rollback                = optional(bool)
      checkpoint_delay             = optional(string)
      checkpoint_percentages       = optional(list(number))
      instance_warmup              = optional(string)
      max_healthy_percentage       = optional(number)
      min_healthy_percentage       = optional(number)
      scale_in_protected_instances = optional(string)
      skip_matching                = optional(bool)
      standby_instances            = optional(string)
    }))
    triggers = optional(set(string))
  })
  default = null
  validation {
    condition     = try(contains(["Rolling", "ReplaceRootVolume"], var.instance_refresh.strategy), true)
    error_message = "instance_refresh.strategy must be Rolling or ReplaceRootVolume."
  }
}

variable "lifecycle_hooks" {
  description = "Hooks by name that can be changed; those of `initial_lifecycle_hook` exist before the first member, and stay as they are."
  type = map(object({
    lifecycle_transition    = string
    default_result          = optional(string)
    heartbeat_timeout       = optional(number)
    notification_metadata   = optional(string)
    notification_target_arn = optional(string)
    role_arn                = optional(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.lifecycle_hooks) : contains(["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"], one.lifecycle_transition)])
    error_message = "lifecycle_hooks.lifecycle_transition must be autoscaling:EC2_INSTANCE_LAUNCHING or autoscaling:EC2_INSTANCE_TERMINATING."
  }
}

variable "suspended_processes" {
  description = "Processes to suspend; a suspended `Terminate` keeps instances that nobody needs."
  type        = set(string)
  default     = null
  validation {
    condition     = alltrue([for one in coalesce(var.suspended_processes, []) : contains(["Launch", "Terminate", "AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck", "InstanceRefresh", "ReplaceUnhealthy", "ScheduledActions"], one)])
    error_message = "suspended_processes may hold Launch, Terminate, AddToLoadBalancer, AlarmNotification, AZRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy and ScheduledActions."
  }
}

variable "termination_policies" {
  description = "Which member ends first."
  type        = list(string)
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ delete = optional(string), update = optional(string) })
  default     = null
}

variable "wait_for_capacity_timeout" {
  description = "How long Terraform waits for healthy members, for example `10m`; `0` does not wait."
  type        = string
  default     = null
}

variable "wait_for_elb_capacity" {
  description = "Healthy members that every change waits for."
  type        = number
  default     = null
}

# Other

variable "context" {
  description = "Reserved for AWS."
  type        = string
  default     = null
}
