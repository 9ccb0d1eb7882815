# What callers give stands in the service as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster         = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
  name            = "orders"
  task_definition = "orders:1"
  budget          = { amount = 20 }
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
    availability_zone_rebalancing      = "ENABLED"
    cluster                            = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 0
    desired_count                      = 1
    enable_ecs_managed_tags            = false
    enable_execute_command             = false
    force_delete                       = false
    force_new_deployment               = false
    health_check_grace_period_seconds  = 0
    name                               = "orders"
    platform_version                   = "shop"
    propagate_tags                     = "SERVICE"
    task_definition                    = "orders:1"
    triggers                           = { example = "shop" }
    wait_for_steady_state              = false
    resource_alarms                    = { alarm_names = ["shop"], enable = false, rollback = false }
    load_balancer = [{
      container_name   = "shop"
      container_port   = 443
      elb_name         = "shop"
      target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
    }]
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = false
      security_groups  = ["sg-0123456789abcdef0"]
    }
    placement_constraints = [{ expression = "shop", type = "shop" }]
    service_connect_configuration = {
      enabled   = false
      namespace = "shop"
      log_configuration = {
        log_driver    = "shop"
        options       = { example = "shop" }
        secret_option = [{ name = "shop", value_from = "shop" }]
      }
      service = [{
        discovery_name        = "shop"
        ingress_port_override = 443
        port_name             = "shop"
        client_alias          = { dns_name = "shop", port = 443 }
        timeout               = { idle_timeout_seconds = 60, per_request_timeout_seconds = 60 }
        tls = {
          kms_key               = "shop"
          role_arn              = "arn:aws:iam::123456789012:role/shop"
          issuer_cert_authority = { aws_pca_authority_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
        }
      }]
    }
    service_registries = {
      container_name = "shop"
      container_port = 443
      port           = 443
      registry_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    volume_configuration = {
      name = "shop"
      managed_ebs_volume = {
        encrypted                  = false
        file_system_type           = "shop"
        iops                       = 1
        kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        size_in_gb                 = 1
        snapshot_id                = "shop"
        throughput                 = 1
        volume_initialization_rate = 1
        volume_type                = "shop"
        tag_specifications         = [{ propagate_tags = "shop", resource_type = "shop", tags = { example = "shop" } }]
      }
    }
    vpc_lattice_configurations = [{
      port_name        = "shop"
      role_arn         = "arn:aws:iam::123456789012:role/shop"
      target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
    }]
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].availability_zone_rebalancing == var.availability_zone_rebalancing,
      aws_ecs_service.this[0].cluster == var.cluster,
      aws_ecs_service.this[0].deployment_maximum_percent == var.deployment_maximum_percent,
      aws_ecs_service.this[0].deployment_minimum_healthy_percent == var.deployment_minimum_healthy_percent,
      aws_ecs_service.this[0].desired_count == var.desired_count,
      aws_ecs_service.this[0].enable_ecs_managed_tags == var.enable_ecs_managed_tags,
      aws_ecs_service.this[0].enable_execute_command == var.enable_execute_command,
      aws_ecs_service.this[0].force_delete == var.force_delete,
      aws_ecs_service.this[0].force_new_deployment == var.force_new_deployment,
      aws_ecs_service.this[0].health_check_grace_period_seconds == var.health_check_grace_period_seconds,
      aws_ecs_service.this[0].name == var.name,
      aws_ecs_service.this[0].platform_version == var.platform_version,
      aws_ecs_service.this[0].propagate_tags == var.propagate_tags,
      aws_ecs_service.this[0].task_definition == var.task_definition,
      aws_ecs_service.this[0].triggers == var.triggers,
      aws_ecs_service.this[0].wait_for_steady_state == var.wait_for_steady_state,
      aws_ecs_service.this[0].alarms[0].alarm_names == var.resource_alarms.alarm_names,
      aws_ecs_service.this[0].alarms[0].enable == var.resource_alarms.enable,
      aws_ecs_service.this[0].alarms[0].rollback == var.resource_alarms.rollback,
      one(aws_ecs_service.this[0].load_balancer).container_name == var.load_balancer[0].container_name,
      one(aws_ecs_service.this[0].load_balancer).container_port == var.load_balancer[0].container_port,
      one(aws_ecs_service.this[0].load_balancer).elb_name == var.load_balancer[0].elb_name,
      one(aws_ecs_service.this[0].load_balancer).target_group_arn == var.load_balancer[0].target_group_arn,
      aws_ecs_service.this[0].network_configuration[0].subnets == var.network_configuration.subnets,
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == var.network_configuration.assign_public_ip,
      aws_ecs_service.this[0].network_configuration[0].security_groups == var.network_configuration.security_groups,
      one(aws_ecs_service.this[0].placement_constraints).expression == var.placement_constraints[0].expression,
      one(aws_ecs_service.this[0].placement_constraints).type == var.placement_constraints[0].type,
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == var.service_connect_configuration.enabled,
      aws_ecs_service.this[0].service_connect_configuration[0].namespace == var.service_connect_configuration.namespace,
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].log_driver == var.service_connect_configuration.log_configuration.log_driver,
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].options == var.service_connect_configuration.log_configuration.options,
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].secret_option[0].name == var.service_connect_configuration.log_configuration.secret_option[0].name,
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].secret_option[0].value_from == var.service_connect_configuration.log_configuration.secret_option[0].value_from,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].discovery_name == var.service_connect_configuration.service[0].discovery_name,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].ingress_port_override == var.service_connect_configuration.service[0].ingress_port_override,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].port_name == var.service_connect_configuration.service[0].port_name,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].client_alias[0].dns_name == var.service_connect_configuration.service[0].client_alias.dns_name,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].client_alias[0].port == var.service_connect_configuration.service[0].client_alias.port,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].timeout[0].idle_timeout_seconds == var.service_connect_configuration.service[0].timeout.idle_timeout_seconds,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].timeout[0].per_request_timeout_seconds == var.service_connect_configuration.service[0].timeout.per_request_timeout_seconds,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].tls[0].kms_key == var.service_connect_configuration.service[0].tls.kms_key,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].tls[0].role_arn == var.service_connect_configuration.service[0].tls.role_arn,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].tls[0].issuer_cert_authority[0].aws_pca_authority_arn == var.service_connect_configuration.service[0].tls.issuer_cert_authority.aws_pca_authority_arn,
      aws_ecs_service.this[0].service_registries[0].container_name == var.service_registries.container_name,
      aws_ecs_service.this[0].service_registries[0].container_port == var.service_registries.container_port,
      aws_ecs_service.this[0].service_registries[0].port == var.service_registries.port,
      aws_ecs_service.this[0].service_registries[0].registry_arn == var.service_registries.registry_arn,
      aws_ecs_service.this[0].timeouts.create == var.timeouts.create,
      aws_ecs_service.this[0].timeouts.delete == var.timeouts.delete,
      aws_ecs_service.this[0].timeouts.update == var.timeouts.update,
      aws_ecs_service.this[0].volume_configuration[0].name == var.volume_configuration.name,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == var.volume_configuration.managed_ebs_volume.encrypted,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].file_system_type == var.volume_configuration.managed_ebs_volume.file_system_type,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].iops == var.volume_configuration.managed_ebs_volume.iops,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].kms_key_id == var.volume_configuration.managed_ebs_volume.kms_key_id,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].role_arn == var.volume_configuration.managed_ebs_volume.role_arn,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].size_in_gb == var.volume_configuration.managed_ebs_volume.size_in_gb,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].snapshot_id == var.volume_configuration.managed_ebs_volume.snapshot_id,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].throughput == var.volume_configuration.managed_ebs_volume.throughput,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].volume_initialization_rate == var.volume_configuration.managed_ebs_volume.volume_initialization_rate,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].volume_type == var.volume_configuration.managed_ebs_volume.volume_type,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].tag_specifications[0].propagate_tags == var.volume_configuration.managed_ebs_volume.tag_specifications[0].propagate_tags,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].tag_specifications[0].resource_type == var.volume_configuration.managed_ebs_volume.tag_specifications[0].resource_type,
      one(aws_ecs_service.this[0].vpc_lattice_configurations).port_name == var.vpc_lattice_configurations[0].port_name,
      one(aws_ecs_service.this[0].vpc_lattice_configurations).role_arn == var.vpc_lattice_configurations[0].role_arn,
      one(aws_ecs_service.this[0].vpc_lattice_configurations).target_group_arn == var.vpc_lattice_configurations[0].target_group_arn,
    ])
    error_message = "an argument is not what was given"
  }
}
