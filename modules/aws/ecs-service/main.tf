resource "aws_ecs_service" "this" {
  count = var.create ? 1 : 0

  availability_zone_rebalancing      = var.availability_zone_rebalancing
  cluster                            = var.cluster
  deployment_maximum_percent         = var.deployment_maximum_percent
  deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
  desired_count                      = var.autoscaling == null ? var.desired_count : max(coalesce(var.desired_count, 0), local.tasks_at_least)
  enable_ecs_managed_tags            = var.enable_ecs_managed_tags
  enable_execute_command             = var.enable_execute_command
  force_delete                       = var.force_delete
  force_new_deployment               = var.force_new_deployment
  health_check_grace_period_seconds  = var.health_check_grace_period_seconds
  launch_type                        = var.launch_type == null && length(var.capacity_provider_strategy) == 0 && local.on_fargate ? "FARGATE" : var.launch_type
  name                               = var.name
  platform_version                   = var.platform_version
  propagate_tags                     = var.propagate_tags
  scheduling_strategy                = var.scheduling_strategy
  task_definition                    = var.task_definition == null ? try(aws_ecs_task_definition.this[0].arn, null) : var.task_definition
  triggers                           = var.triggers
  wait_for_steady_state              = var.wait_for_steady_state

  dynamic "alarms" {
    for_each = var.resource_alarms == null ? [] : [var.resource_alarms]
    content {
      alarm_names = alarms.value.alarm_names
      enable      = alarms.value.enable
      rollback    = alarms.value.rollback
    }
  }
  dynamic "capacity_provider_strategy" {
    for_each = var.capacity_provider_strategy
    content {
      base              = capacity_provider_strategy.value.base
      capacity_provider = capacity_provider_strategy.value.capacity_provider
      weight            = capacity_provider_strategy.value.weight
    }
  }
  dynamic "deployment_circuit_breaker" {
    for_each = var.deployment_circuit_breaker == null ? [] : [var.deployment_circuit_breaker]
    content {
      enable   = deployment_circuit_breaker.value.enable
      rollback = deployment_circuit_breaker.value.rollback
    }
  }
  dynamic "deployment_controller" {
    for_each = var.deployment_controller == null ? [] : [var.deployment_controller]
    content { type = deployment_controller.value.type }
  }
  dynamic "load_balancer" {
    for_each = var.load_balancer
    content {
      container_name   = load_balancer.value.container_name
      container_port   = load_balancer.value.container_port
      elb_name         = load_balancer.value.elb_name
      target_group_arn = load_balancer.value.target_group_arn
    }
  }
  dynamic "network_configuration" {
    for_each = var.network_configuration == null ? [] : [var.network_configuration]
    content {
      assign_public_ip = network_configuration.value.assign_public_ip
      security_groups  = network_configuration.value.security_groups == null && var.security_group == null ? null : setunion(coalesce(network_configuration.value.security_groups, []), aws_security_group.this[*].id)
      subnets          = network_configuration.value.subnets
    }
  }
  dynamic "ordered_placement_strategy" {
    for_each = var.ordered_placement_strategy
    content {
      field = ordered_placement_strategy.value.field
      type  = ordered_placement_strategy.value.type
    }
  }
  dynamic "placement_constraints" {
    for_each = var.placement_constraints
    content {
      expression = placement_constraints.value.expression
      type       = placement_constraints.value.type
    }
  }
  dynamic "service_connect_configuration" {
    for_each = var.service_connect_configuration == null ? [] : [var.service_connect_configuration]
    content {
      enabled   = service_connect_configuration.value.enabled
      namespace = service_connect_configuration.value.namespace
      dynamic "log_configuration" {
        for_each = service_connect_configuration.value.log_configuration == null ? [] : [service_connect_configuration.value.log_configuration]
        content {
          log_driver = log_configuration.value.log_driver
          options    = log_configuration.value.options
          dynamic "secret_option" {
            for_each = log_configuration.value.secret_option
            content {
              name       = secret_option.value.name
              value_from = secret_option.value.value_from
            }
          }
        }
      }
      dynamic "service" {
        for_each = service_connect_configuration.value.service
        content {
          discovery_name        = service.value.discovery_name
          ingress_port_override = service.value.ingress_port_override
          port_name             = service.value.port_name
          dynamic "client_alias" {
            for_each = service.value.client_alias == null ? [] : [service.value.client_alias]
            content {
              dns_name = client_alias.value.dns_name
              port     = client_alias.value.port
            }
          }
          dynamic "timeout" {
            for_each = service.value.timeout == null ? [] : [service.value.timeout]
            content {
              idle_timeout_seconds        = timeout.value.idle_timeout_seconds
              per_request_timeout_seconds = timeout.value.per_request_timeout_seconds
            }
          }
          dynamic "tls" {
            for_each = service.value.tls == null ? [] : [service.value.tls]
            content {
              kms_key  = tls.value.kms_key
              role_arn = tls.value.role_arn
              issuer_cert_authority { aws_pca_authority_arn = tls.value.issuer_cert_authority.aws_pca_authority_arn }
            }
          }
        }
      }
    }
  }
  dynamic "service_registries" {
    for_each = var.service_registries == null ? [] : [var.service_registries]
    content {
      container_name = service_registries.value.container_name
      container_port = service_registries.value.container_port
      port           = service_registries.value.port
      registry_arn   = service_registries.value.registry_arn
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "volume_configuration" {
    for_each = var.volume_configuration == null ? [] : [var.volume_configuration]
    content {
      name = volume_configuration.value.name
      managed_ebs_volume {
        encrypted                  = volume_configuration.value.managed_ebs_volume.encrypted
        file_system_type           = volume_configuration.value.managed_ebs_volume.file_system_type
        iops                       = volume_configuration.value.managed_ebs_volume.iops
        kms_key_id                 = volume_configuration.value.managed_ebs_volume.kms_key_id
        role_arn                   = volume_configuration.value.managed_ebs_volume.role_arn
        size_in_gb                 = volume_configuration.value.managed_ebs_volume.size_in_gb
        snapshot_id                = volume_configuration.value.managed_ebs_volume.snapshot_id
        throughput                 = volume_configuration.value.managed_ebs_volume.throughput
        volume_initialization_rate = volume_configuration.value.managed_ebs_volume.volume_initialization_rate
        volume_type                = volume_configuration.value.managed_ebs_volume.volume_type
        dynamic "tag_specifications" {
          for_each = volume_configuration.value.managed_ebs_volume.tag_specifications
          content {
            propagate_tags = tag_specifications.value.propagate_tags
            resource_type  = tag_specifications.value.resource_type
            tags           = merge(tag_specifications.value.tags, local.tags)
          }
        }
      }
    }
  }
  dynamic "vpc_lattice_configurations" {
    for_each = var.vpc_lattice_configurations
    content {
      port_name        = vpc_lattice_configurations.value.port_name
      role_arn         = vpc_lattice_configurations.value.role_arn
      target_group_arn = vpc_lattice_configurations.value.target_group_arn
    }
  }

  tags = local.tags

  depends_on = [aws_iam_role_policy.exec, aws_iam_role_policy_attachment.execution, aws_iam_role_policy.execution, aws_iam_role_policy.secrets, aws_iam_role_policy.task]

  lifecycle {
    ignore_changes = [desired_count]

    precondition {
      condition     = var.task == null || var.task_definition == null
      error_message = "Name an existing task_definition, or let the module make one of task, not both."
    }
    precondition {
      condition     = var.security_group == null || (var.network_configuration != null && length(var.security_group_egress) > 0)
      error_message = "A security_group is for tasks with a network_configuration, and needs security_group_egress; without it tasks cannot even fetch their image."
    }
    precondition {
      condition     = var.security_group != null || length(var.security_group_egress) + length(var.security_group_ingress) == 0
      error_message = "security_group_egress and security_group_ingress need security_group."
    }
    precondition {
      condition     = try(var.deployment_controller.type == null || var.deployment_controller.type == "ECS", true) || var.deployment_circuit_breaker == null
      error_message = "Only deployments by ECS itself have a circuit breaker; set deployment_circuit_breaker to null."
    }
    precondition {
      condition     = var.launch_type != null || length(var.capacity_provider_strategy) > 0 || local.on_fargate || (var.task == null && var.task_definition == null)
      error_message = "Say with launch_type or capacity_provider_strategy where tasks run, whatever the cluster takes by default."
    }
    precondition {
      condition     = var.launch_type == null || length(var.capacity_provider_strategy) == 0
      error_message = "Give launch_type or capacity_provider_strategy, not both."
    }
    precondition {
      condition     = var.autoscaling == null || !try(var.scheduling_strategy == "DAEMON", false)
      error_message = "A DAEMON service runs one task on every instance; set autoscaling to null."
    }
    precondition {
      condition     = try(local.tasks_at_least <= var.autoscaling.max_capacity, true)
      error_message = "autoscaling.max_capacity is below desired_count; give autoscaling.min_capacity too, or a larger maximum."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this service has none."
    }
  }
}
