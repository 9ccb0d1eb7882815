# Name and place

variable "cluster" {
  description = "ARN of the cluster."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the service."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,255}$", var.name))
    error_message = "A service name holds letters, digits, - and _, 255 characters at most."
  }
}

variable "availability_zone_rebalancing" {
  description = "Spread tasks over zones again after a zone was in trouble: `ENABLED` or `DISABLED`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ENABLED", "DISABLED"], var.availability_zone_rebalancing), true)
    error_message = "availability_zone_rebalancing must be ENABLED or DISABLED."
  }
}

variable "ordered_placement_strategy" {
  description = "How tasks are spread over EC2 instances; `binpack` needs fewest. `type`: `binpack`, `random` or `spread`."
  type        = list(object({ type = string, field = optional(string) }))
  default     = []
  nullable    = false
  validation {
    condition     = length(var.ordered_placement_strategy) <= 5
    error_message = "ordered_placement_strategy takes at most 5."
  }
  validation {
    condition     = alltrue([for one in var.ordered_placement_strategy : try(contains(["binpack", "random", "spread"], one.type), true)])
    error_message = "ordered_placement_strategy.type must be binpack, random or spread."
  }
}

variable "placement_constraints" {
  description = "On which EC2 instances tasks may run."
  type        = list(object({ type = string, expression = optional(string) }))
  default     = []
  nullable    = false
  validation {
    condition     = length(var.placement_constraints) <= 10
    error_message = "placement_constraints takes at most 10."
  }
}

# Size and cost

variable "autoscaling" {
  description = "How many tasks run, each billed on Fargate while it does - `min_capacity` at least (`desired_count` unless said otherwise), `max_capacity` at most. In between the number follows what is to be held, `cpu_percent` and, where given, `memory_percent` or the `requests` per task, by the `resource_label` of a load balancer's target group. Without `max_capacity` it stays what `desired_count` says. Null for none, for a DAEMON service or where something else scales; `desired_count` counts at creation alone then."
  type = object({
    min_capacity       = optional(number)
    max_capacity       = optional(number)
    cpu_percent        = optional(number, 60)
    disable_scale_in   = optional(bool)
    memory_percent     = optional(number)
    requests           = optional(object({ per_task = number, resource_label = string }))
    scale_in_cooldown  = optional(number)
    scale_out_cooldown = optional(number)
  })
  default = {}
  validation {
    condition     = try(var.autoscaling.min_capacity <= var.autoscaling.max_capacity, true)
    error_message = "autoscaling.min_capacity must not be larger than autoscaling.max_capacity."
  }
  validation {
    condition     = try(var.autoscaling.cpu_percent > 0 && var.autoscaling.cpu_percent <= 100, true)
    error_message = "autoscaling.cpu_percent must be above 0 and 100 at most."
  }
  validation {
    condition     = try(var.autoscaling.memory_percent > 0 && var.autoscaling.memory_percent <= 100, true)
    error_message = "autoscaling.memory_percent must be above 0 and 100 at most."
  }
}

variable "autoscaling_schedules" {
  description = "Other bounds of `autoscaling` at certain times, by name. An apply sets the bounds of `autoscaling` again, until the next of these times."
  type = map(object({
    scalable_target_action = object({ max_capacity = optional(string), min_capacity = optional(string) })
    schedule               = string
    end_time               = optional(string)
    start_time             = optional(string)
    timezone               = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "capacity_provider_strategy" {
  description = "Shares of capacity providers; `FARGATE_SPOT` costs less and can be taken away. Or give `launch_type`."
  type        = list(object({ capacity_provider = string, base = optional(number), weight = optional(number) }))
  default     = []
  nullable    = false
}

variable "desired_count" {
  description = "Tasks at creation, with `autoscaling` at least as many as that keeps. Afterwards autoscaling decides, and Terraform leaves the number alone."
  type        = number
  default     = null
  validation {
    condition     = try(var.desired_count >= 0, true)
    error_message = "desired_count must be 0 or more."
  }
}

variable "launch_type" {
  description = "`FARGATE`, `EC2` or `EXTERNAL`; or give `capacity_provider_strategy`. Null takes FARGATE for a `task` that asks for it."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["EC2", "FARGATE", "EXTERNAL"], var.launch_type), true)
    error_message = "launch_type must be EC2, FARGATE or EXTERNAL."
  }
}

variable "scheduling_strategy" {
  description = "`REPLICA`, or `DAEMON` for one task on every EC2 instance."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["REPLICA", "DAEMON"], var.scheduling_strategy), true)
    error_message = "scheduling_strategy must be REPLICA or DAEMON."
  }
}

# Software and settings

variable "enable_execute_command" {
  description = "Allow `ecs exec`; its logs are billed."
  type        = bool
  default     = null
}

variable "platform_version" {
  description = "Version of Fargate; null takes the latest."
  type        = string
  default     = null
}

variable "task" {
  description = "Tasks of the service, instead of `task_definition`. `containers` by name say what runs; a container's `depends_on` names others with their condition, `mount_points` are volumes by path, `ports` are those of the container, `named_ports` those that `service_connect_configuration` and `vpc_lattice_configurations` call by a name, and `secrets` are ARNs of Secrets Manager or Parameter Store by environment variable. `cpu` and `memory` are what Fargate bills; `ARM64` in `runtime_platform` costs less there. `cpu`: 1024 are a vCPU. `execution_role_arn`: `execution_role` by default. `family`: The name of the service by default. `memory`: In MiB. `task_role_arn`: `task_role` by default."
  type = object({
    containers = map(object({
      image                    = string
      command                  = optional(list(string))
      cpu                      = optional(number)
      depends_on               = optional(map(string), {})
      entry_point              = optional(list(string))
      environment              = optional(map(string), {})
      essential                = optional(bool, true)
      health_check             = optional(object({ command = list(string), interval = optional(number, 30), retries = optional(number, 3), start_period = optional(number), timeout = optional(number, 5) }))
      memory                   = optional(number)
      memory_reservation       = optional(number)
      mount_points             = optional(map(string), {})
      named_ports              = optional(map(number), {})
      ports                    = optional(list(number), [])
      readonly_root_filesystem = optional(bool)
      secrets                  = optional(map(string), {})
      stop_timeout             = optional(number)
      user                     = optional(string)
      working_directory        = optional(string)
    }))
    cpu                      = optional(string, "256")
    enable_fault_injection   = optional(bool)
    ephemeral_storage        = optional(object({ size_in_gib = number }))
    execution_role_arn       = optional(string)
    family                   = optional(string)
    ipc_mode                 = optional(string)
    memory                   = optional(string, "512")
    network_mode             = optional(string, "awsvpc")
    pid_mode                 = optional(string)
    placement_constraints    = optional(list(object({ type = string, expression = optional(string) })), [])
    proxy_configuration      = optional(object({ container_name = string, properties = optional(map(string)), type = optional(string) }))
    requires_compatibilities = optional(set(string), ["FARGATE"])
    runtime_platform         = optional(object({ cpu_architecture = optional(string), operating_system_family = optional(string) }))
    skip_destroy             = optional(bool)
    task_role_arn            = optional(string)
    volume = optional(list(object({
      name                = string
      configure_at_launch = optional(bool)
      docker_volume_configuration = optional(object({
        autoprovision = optional(bool)
        driver        = optional(string)
        driver_opts   = optional(map(string))
        labels        = optional(map(string))
        scope         = optional(string)
      }))
      efs_volume_configuration = optional(object({
        file_system_id          = string
        authorization_config    = optional(object({ access_point_id = optional(string), iam = optional(string) }))
        root_directory          = optional(string)
        transit_encryption      = optional(string)
        transit_encryption_port = optional(number)
      }))
      fsx_windows_file_server_volume_configuration = optional(object({
        authorization_config = object({ credentials_parameter = string, domain = string })
        file_system_id       = string
        root_directory       = string
      }))
      host_path = optional(string)
    })), [])
  })
  default = null
  validation {
    condition     = try(alltrue([for one in values(var.task.containers) : alltrue([for arn in values(one.secrets) : startswith(arn, "arn:")])]), true)
    error_message = "secrets of containers are given by their ARN."
  }
  validation {
    condition     = try(length(var.task.containers) > 0, var.task == null)
    error_message = "A task runs one container at least."
  }
}

variable "task_definition" {
  description = "Family, or family and revision, of tasks that are described elsewhere; `task` describes them here. Their CPU and memory are what Fargate bills."
  type        = string
  default     = null
}

variable "triggers" {
  description = "Values whose change deploys again, with `force_new_deployment`."
  type        = map(string)
  default     = null
}

# Storage

variable "volume_configuration" {
  description = "EBS volume of every task, billed by the GB while the task lives."
  type = object({
    managed_ebs_volume = object({
      role_arn                   = string
      encrypted                  = optional(bool)
      file_system_type           = optional(string)
      iops                       = optional(number)
      kms_key_id                 = optional(string)
      size_in_gb                 = optional(number)
      snapshot_id                = optional(string)
      tag_specifications         = optional(list(object({ resource_type = string, propagate_tags = optional(string), tags = optional(map(string)) })), [])
      throughput                 = optional(number)
      volume_initialization_rate = optional(number)
      volume_type                = optional(string)
    })
    name = string
  })
  default = null
}

# Network

variable "load_balancer" {
  description = "Target groups to register tasks with."
  type        = list(object({ container_name = string, container_port = number, elb_name = optional(string), target_group_arn = optional(string) }))
  default     = []
  nullable    = false
}

variable "network_configuration" {
  description = "Subnets and security groups of tasks with a network of their own, which Fargate needs. `assign_public_ip`: Give every task a public IPv4 address, which is billed by the hour. `security_groups`: Security groups that exist already; `security_group` makes one."
  type        = object({ subnets = set(string), assign_public_ip = optional(bool, false), security_groups = optional(set(string)) })
  default     = null
}

variable "security_group" {
  description = "Security group of its own, whose rules stand in `security_group_ingress` and `security_group_egress`. `name`: The names of cluster and service by default."
  type = object({
    description            = optional(string, "Traffic to and from the tasks")
    name                   = optional(string)
    revoke_rules_on_delete = optional(bool)
    vpc_id                 = optional(string)
  })
  default = null
}

variable "security_group_egress" {
  description = "What may go out, by name."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "-1")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "security_group_ingress" {
  description = "What may come in, by name."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "tcp")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "service_connect_configuration" {
  description = "Names by which services find each other."
  type = object({
    enabled = bool
    log_configuration = optional(object({
      log_driver    = string
      options       = optional(map(string))
      secret_option = optional(list(object({ name = string, value_from = string })), [])
    }))
    namespace = optional(string)
    service = optional(list(object({
      port_name             = string
      client_alias          = optional(object({ port = number, dns_name = optional(string) }))
      discovery_name        = optional(string)
      ingress_port_override = optional(number)
      timeout               = optional(object({ idle_timeout_seconds = optional(number), per_request_timeout_seconds = optional(number) }))
      tls                   = optional(object({ issuer_cert_authority = object({ aws_pca_authority_arn = string }), kms_key = optional(string), role_arn = optional(string) }))
    })), [])
  })
  default = null
}

variable "service_registries" {
  description = "Cloud Map services to register with; their instances are billed."
  type        = object({ registry_arn = string, container_name = optional(string), container_port = optional(number), port = optional(number) })
  default     = null
}

variable "vpc_lattice_configurations" {
  description = "VPC Lattice target groups, which are billed."
  type        = list(object({ port_name = string, role_arn = string, target_group_arn = string }))
  default     = []
  nullable    = false
}

# Security

variable "execution_role" {
  description = "Role as which ECS starts `task`; it may fetch images, write logs and read the secrets of the containers; what else it needs, such as the key of a secret, `execution_role_policies` say. Null with an `execution_role_arn` of your own. `name_prefix`: The first 27 characters of the service's name and `-execution-` by default."
  type = object({
    description           = optional(string)
    force_detach_policies = optional(bool)
    max_session_duration  = optional(number)
    name                  = optional(string)
    name_prefix           = optional(string)
    path                  = optional(string)
    permissions_boundary  = optional(string)
  })
  default = {}
}

variable "execution_role_policies" {
  description = "Further policies of `execution_role` by name, as JSON."
  type        = map(string)
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for policy in values(var.execution_role_policies) : can(jsondecode(policy))])
    error_message = "execution_role_policies are JSON."
  }
  validation {
    condition     = !contains(keys(var.execution_role_policies), "secrets")
    error_message = "The policy called secrets is the module's own; give yours another name."
  }
}

variable "task_role" {
  description = "Role of the containers of `task`, which may do what `task_role_policies` say. Null for none, or with a `task_role_arn` of your own. `name_prefix`: The first 32 characters of the service's name and `-task-` by default."
  type = object({
    description           = optional(string)
    force_detach_policies = optional(bool)
    max_session_duration  = optional(number)
    name                  = optional(string)
    name_prefix           = optional(string)
    path                  = optional(string)
    permissions_boundary  = optional(string)
  })
  default = {}
}

variable "task_role_policies" {
  description = "Policies of `task_role` by name, as JSON."
  type        = map(string)
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for policy in values(var.task_role_policies) : can(jsondecode(policy))])
    error_message = "task_role_policies are JSON."
  }
  validation {
    condition     = !contains(keys(var.task_role_policies), "exec")
    error_message = "The policy called exec is the module's own; give yours another name."
  }
  validation {
    condition     = !contains(keys(var.task_role_policies), "secrets")
    error_message = "The policy called secrets is the module's own; give yours another name."
  }
}

# Logs and metrics

variable "log_group" {
  description = "Log group of the containers of `task`. Null for none; what they write is lost then. `log_group_class`: `INFREQUENT_ACCESS` halves the price of ingestion. `name`: `/ecs/`, the name of the cluster, `/` and that of the service by default. `retention_in_days`: Stored logs are billed by the GB-month."
  type = object({
    kms_key_id        = optional(string)
    log_group_class   = optional(string)
    name              = optional(string)
    retention_in_days = optional(number, 30)
    skip_destroy      = optional(bool)
  })
  default = {}
  validation {
    condition     = var.log_group == null || contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], try(var.log_group.retention_in_days, 30))
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "resource_alarms" {
  description = "CloudWatch alarms that undo a deployment."
  type        = object({ alarm_names = set(string), enable = bool, rollback = bool })
  default     = null
}

# Life cycle

variable "deployment_circuit_breaker" {
  description = "Stop a deployment that does not come up, and go back; without it failing tasks start again and again, each billed."
  type        = object({ enable = bool, rollback = bool })
  default     = { enable = true, rollback = true }
}

variable "deployment_controller" {
  description = "Deployment controller of the service; null leaves the block out. `type`: Who deploys. Known values: `CODE_DEPLOY`, `ECS` and `EXTERNAL`."
  type        = object({ type = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["ECS", "CODE_DEPLOY", "EXTERNAL"], var.deployment_controller.type), true)
    error_message = "deployment_controller.type must be ECS, CODE_DEPLOY or EXTERNAL."
  }
}

variable "deployment_maximum_percent" {
  description = "Tasks at most while deploying, in percent of the wanted number; those above 100 are billed meanwhile."
  type        = number
  default     = null
  validation {
    condition     = try(var.deployment_maximum_percent >= 100, true)
    error_message = "deployment_maximum_percent must be 100 or more."
  }
}

variable "deployment_minimum_healthy_percent" {
  description = "Tasks at least while deploying, in percent."
  type        = number
  default     = null
  validation {
    condition     = try(var.deployment_minimum_healthy_percent >= 0 && var.deployment_minimum_healthy_percent <= 100, true)
    error_message = "deployment_minimum_healthy_percent must be 0 to 100."
  }
}

variable "force_delete" {
  description = "Delete the service without scaling it down first."
  type        = bool
  default     = null
}

variable "force_new_deployment" {
  description = "Deploy again whenever something of the service changes; `triggers` say what else counts as a change, such as a new image under an old tag."
  type        = bool
  default     = null
}

variable "health_check_grace_period_seconds" {
  description = "Seconds in which failed health checks of a new task do not count; too few end tasks before they are up, again and again."
  type        = number
  default     = null
  validation {
    condition     = try(var.health_check_grace_period_seconds >= 0, true)
    error_message = "health_check_grace_period_seconds must be 0 or more."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

variable "wait_for_steady_state" {
  description = "Let Terraform wait until the service is up."
  type        = bool
  default     = null
}

# Cost interface

variable "enable_ecs_managed_tags" {
  description = "Tag tasks with the names of cluster and service."
  type        = bool
  default     = true
}

variable "propagate_tags" {
  description = "Where tasks take their tags from. Without it the tasks, which are what is billed, carry no cost tags. Takes `SERVICE`, `TASK_DEFINITION` or `NONE`."
  type        = string
  default     = "SERVICE"
  validation {
    condition     = try(contains(["SERVICE", "TASK_DEFINITION", "NONE"], var.propagate_tags), true)
    error_message = "propagate_tags must be SERVICE, TASK_DEFINITION or NONE."
  }
}
