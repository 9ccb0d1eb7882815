locals {
  containers = [
    for name, one in try(var.task.containers, {}) : {
      for key, value in {
        command                = one.command
        cpu                    = one.cpu
        dependsOn              = [for other, condition in one.depends_on : { containerName = other, condition = condition }]
        entryPoint             = one.entry_point
        environment            = [for key, value in one.environment : { name = key, value = value }]
        essential              = one.essential
        healthCheck            = one.health_check == null ? null : { command = one.health_check.command, interval = one.health_check.interval, retries = one.health_check.retries, startPeriod = one.health_check.start_period, timeout = one.health_check.timeout }
        image                  = one.image
        logConfiguration       = one([for group in aws_cloudwatch_log_group.this : { logDriver = "awslogs", options = { awslogs-group = group.name, awslogs-region = try(split(":", group.arn)[3], ""), awslogs-stream-prefix = name } }])
        memory                 = one.memory
        memoryReservation      = one.memory_reservation
        mountPoints            = [for path, volume in one.mount_points : { containerPath = path, readOnly = false, sourceVolume = volume }]
        name                   = name
        portMappings           = concat([for port in one.ports : { containerPort = port, hostPort = port, protocol = "tcp" }], [for called, port in one.named_ports : { containerPort = port, hostPort = port, name = called, protocol = "tcp" }])
        readonlyRootFilesystem = one.readonly_root_filesystem
        secrets                = [for key, arn in one.secrets : { name = key, valueFrom = arn }]
        stopTimeout            = one.stop_timeout
        user                   = one.user
        workingDirectory       = one.working_directory
      } : key => value if value != null
    }
  ]
  on_fargate = var.task == null ? false : contains(coalesce(var.task.requires_compatibilities, []), "FARGATE")
  scaling = {
    cpu      = { label = null, metric = "ECSServiceAverageCPUUtilization", target = try(var.autoscaling.cpu_percent, null) }
    memory   = { label = null, metric = "ECSServiceAverageMemoryUtilization", target = try(var.autoscaling.memory_percent, null) }
    requests = { label = try(var.autoscaling.requests.resource_label, null), metric = "ALBRequestCountPerTarget", target = try(var.autoscaling.requests.per_task, null) }
  }
  secrets        = flatten([for one in values(try(var.task.containers, {})) : [for arn in values(one.secrets) : join(":", slice(split(":", arn), 0, min(7, length(split(":", arn)))))]])
  tasks_at_least = try(coalesce(var.autoscaling.min_capacity, var.desired_count, 1), null)
}

# What the tasks may reach; through a NAT gateway it is billed by the GB.
resource "aws_vpc_security_group_egress_rule" "this" {
  for_each = { for key, one in var.security_group_egress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.from_port
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.to_port

  tags = local.tags
}

# A shell in a container reaches it through Session Manager.
resource "aws_iam_role_policy" "exec" {
  count = var.create && try(var.enable_execute_command, false) == true && var.task != null && var.task_role != null ? 1 : 0

  name   = "exec"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"], Resource = "*" }] })
  role   = aws_iam_role.task[0].id
}

# The policy that AWS keeps for it.
resource "aws_iam_role_policy_attachment" "execution" {
  count = var.create && var.task != null && var.execution_role != null ? 1 : 0

  policy_arn = "arn:${try(split(":", aws_iam_role.execution[0].arn)[1], "aws")}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
  role       = aws_iam_role.execution[0].name
}

# ECS fetches images and secrets and writes logs as this role.
resource "aws_iam_role" "execution" {
  count = var.create && var.execution_role != null && var.task != null ? 1 : 0

  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
  description           = var.execution_role.description
  force_detach_policies = var.execution_role.force_detach_policies
  max_session_duration  = var.execution_role.max_session_duration
  name                  = var.execution_role.name
  name_prefix           = var.execution_role.name == null ? coalesce(var.execution_role.name_prefix, "${substr(var.name, 0, 27)}-execution-") : null
  path                  = var.execution_role.path
  permissions_boundary  = var.execution_role.permissions_boundary

  tags = local.tags
}

# What ECS may do besides to start tasks, such as to decrypt with a key of the caller's own.
resource "aws_iam_role_policy" "execution" {
  for_each = { for key, one in var.task == null || var.execution_role == null ? {} : var.execution_role_policies : key => one if var.create }

  name   = each.key
  policy = each.value
  role   = aws_iam_role.execution[0].id
}

# Who may reach the tasks.
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for key, one in var.security_group_ingress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.from_port
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.to_port

  tags = local.tags
}

# Containers write here; stored logs are billed, and these do not stay for ever.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && var.log_group != null && var.task != null ? 1 : 0

  kms_key_id        = var.log_group.kms_key_id
  log_group_class   = var.log_group.log_group_class
  name              = coalesce(var.log_group.name, "/ecs/${reverse(split("/", var.cluster))[0]}/${var.name}")
  retention_in_days = var.log_group.retention_in_days
  skip_destroy      = var.log_group.skip_destroy

  tags = local.tags
}

# Tasks are billed while they idle; this keeps as many as the load needs.
resource "aws_appautoscaling_policy" "this" {
  for_each = { for key, one in try(var.autoscaling.max_capacity != null, false) ? { for key, one in local.scaling : key => one if one.target != null } : {} : key => one if var.create }

  name               = each.key
  policy_type        = "TargetTrackingScaling"
  resource_id        = "service/${reverse(split("/", var.cluster))[0]}/${var.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = try(var.autoscaling.disable_scale_in, null)
    scale_in_cooldown  = try(var.autoscaling.scale_in_cooldown, null)
    scale_out_cooldown = try(var.autoscaling.scale_out_cooldown, null)
    target_value       = each.value.target
    predefined_metric_specification {
      predefined_metric_type = each.value.metric
      resource_label         = each.value.label
    }
  }

  depends_on = [aws_appautoscaling_target.this]
}

# Says how many tasks there are at least and at most, which is a ceiling on what scaling can cost.
resource "aws_appautoscaling_target" "this" {
  count = var.create && var.autoscaling != null ? 1 : 0

  max_capacity       = coalesce(var.autoscaling.max_capacity, local.tasks_at_least)
  min_capacity       = local.tasks_at_least
  resource_id        = "service/${reverse(split("/", var.cluster))[0]}/${aws_ecs_service.this[0].name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  tags = local.tags
}

# Tasks can go down for nights and weekends, when nobody needs them.
resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = { for key, one in var.autoscaling_schedules : key => one if var.create }

  end_time           = each.value.end_time
  name               = each.key
  resource_id        = aws_appautoscaling_target.this[0].resource_id
  scalable_dimension = aws_appautoscaling_target.this[0].scalable_dimension
  schedule           = each.value.schedule
  service_namespace  = aws_appautoscaling_target.this[0].service_namespace
  start_time         = each.value.start_time
  timezone           = each.value.timezone

  scalable_target_action {
    max_capacity = each.value.scalable_target_action.max_capacity
    min_capacity = each.value.scalable_target_action.min_capacity
  }
}

# The secrets of the containers, and no others, may be read.
resource "aws_iam_role_policy" "secrets" {
  count = var.create && (var.execution_role != null && (var.task == null ? false : anytrue([for one in values(var.task.containers) : length(one.secrets) > 0]))) ? 1 : 0

  name   = "secrets"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["secretsmanager:GetSecretValue", "ssm:GetParameters"], Resource = distinct(local.secrets) }] })
  role   = aws_iam_role.execution[0].id
}

# Whom the tasks answer, and whom they may ask.
resource "aws_security_group" "this" {
  count = var.create && var.security_group != null ? 1 : 0

  description            = var.security_group.description
  name                   = coalesce(var.security_group.name, [for name in ["${reverse(split("/", var.cluster))[0]}-${var.name}"] : length(name) <= 255 ? name : "${substr(name, 0, 246)}-${substr(sha256(name), 0, 8)}"][0])
  revoke_rules_on_delete = var.security_group.revoke_rules_on_delete
  vpc_id                 = var.security_group.vpc_id

  tags = local.tags
}

# What Fargate bills is the CPU and memory that it asks for.
resource "aws_ecs_task_definition" "this" {
  count = var.create && var.task != null ? 1 : 0

  container_definitions    = jsonencode(local.containers)
  cpu                      = var.task.cpu
  enable_fault_injection   = var.task.enable_fault_injection
  execution_role_arn       = try(coalesce(var.task.execution_role_arn, try(aws_iam_role.execution[0].arn, null)), null)
  family                   = coalesce(var.task.family, var.name)
  ipc_mode                 = var.task.ipc_mode
  memory                   = var.task.memory
  network_mode             = var.task.network_mode
  pid_mode                 = var.task.pid_mode
  requires_compatibilities = var.task.requires_compatibilities
  skip_destroy             = var.task.skip_destroy
  task_role_arn            = try(coalesce(var.task.task_role_arn, try(aws_iam_role.task[0].arn, null)), null)

  dynamic "ephemeral_storage" {
    for_each = var.task.ephemeral_storage == null ? [] : [var.task.ephemeral_storage]
    content { size_in_gib = ephemeral_storage.value.size_in_gib }
  }
  dynamic "placement_constraints" {
    for_each = var.task.placement_constraints
    content {
      expression = placement_constraints.value.expression
      type       = placement_constraints.value.type
    }
  }
  dynamic "proxy_configuration" {
    for_each = var.task.proxy_configuration == null ? [] : [var.task.proxy_configuration]
    content {
      container_name = proxy_configuration.value.container_name
      properties     = proxy_configuration.value.properties
      type           = proxy_configuration.value.type
    }
  }
  dynamic "runtime_platform" {
    for_each = var.task.runtime_platform == null ? [] : [var.task.runtime_platform]
    content {
      cpu_architecture        = runtime_platform.value.cpu_architecture
      operating_system_family = runtime_platform.value.operating_system_family
    }
  }
  dynamic "volume" {
    for_each = var.task.volume
    content {
      configure_at_launch = volume.value.configure_at_launch
      host_path           = volume.value.host_path
      name                = volume.value.name
      dynamic "docker_volume_configuration" {
        for_each = volume.value.docker_volume_configuration == null ? [] : [volume.value.docker_volume_configuration]
        content {
          autoprovision = docker_volume_configuration.value.autoprovision
          driver        = docker_volume_configuration.value.driver
          driver_opts   = docker_volume_configuration.value.driver_opts
          labels        = docker_volume_configuration.value.labels
          scope         = docker_volume_configuration.value.scope
        }
      }
      dynamic "efs_volume_configuration" {
        for_each = volume.value.efs_volume_configuration == null ? [] : [volume.value.efs_volume_configuration]
        content {
          file_system_id          = efs_volume_configuration.value.file_system_id
          root_directory          = efs_volume_configuration.value.root_directory
          transit_encryption      = efs_volume_configuration.value.transit_encryption
          transit_encryption_port = efs_volume_configuration.value.transit_encryption_port
          dynamic "authorization_config" {
            for_each = efs_volume_configuration.value.authorization_config == null ? [] : [efs_volume_configuration.value.authorization_config]
            content {
              access_point_id = authorization_config.value.access_point_id
              iam             = authorization_config.value.iam
            }
          }
        }
      }
      dynamic "fsx_windows_file_server_volume_configuration" {
        for_each = volume.value.fsx_windows_file_server_volume_configuration == null ? [] : [volume.value.fsx_windows_file_server_volume_configuration]
        content {
          file_system_id = fsx_windows_file_server_volume_configuration.value.file_system_id
          root_directory = fsx_windows_file_server_volume_configuration.value.root_directory
          authorization_config {
            credentials_parameter = fsx_windows_file_server_volume_configuration.value.authorization_config.credentials_parameter
            domain                = fsx_windows_file_server_volume_configuration.value.authorization_config.domain
          }
        }
      }
    }
  }

  tags = local.tags

  lifecycle {
    create_before_destroy = true
  }
}

# What runs in the containers acts as this role.
resource "aws_iam_role" "task" {
  count = var.create && var.task_role != null && var.task != null ? 1 : 0

  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
  description           = var.task_role.description
  force_detach_policies = var.task_role.force_detach_policies
  max_session_duration  = var.task_role.max_session_duration
  name                  = var.task_role.name
  name_prefix           = var.task_role.name == null ? coalesce(var.task_role.name_prefix, "${substr(var.name, 0, 32)}-task-") : null
  path                  = var.task_role.path
  permissions_boundary  = var.task_role.permissions_boundary

  tags = local.tags
}

# What the code in the containers may do.
resource "aws_iam_role_policy" "task" {
  for_each = { for key, one in var.task == null || var.task_role == null ? {} : var.task_role_policies : key => one if var.create }

  name   = each.key
  policy = each.value
  role   = aws_iam_role.task[0].id
}
