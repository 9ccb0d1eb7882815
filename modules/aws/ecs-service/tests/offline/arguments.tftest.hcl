# What callers give stands in the service, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    cluster                       = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
    name                          = "orders"
    autoscaling                   = { min_capacity = 1, max_capacity = 10, cpu_percent = 2 }
    availability_zone_rebalancing = "ENABLED"
    capacity_provider_strategy = [
      { capacity_provider = "FARGATE", base = 1, weight = 2 },
      { capacity_provider = "FARGATE_SPOT", base = 1, weight = 3 },
    ]
    deployment_circuit_breaker         = { enable = false, rollback = false }
    deployment_controller              = { type = "ECS" }
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 1
    desired_count                      = 2
    enable_ecs_managed_tags            = false
    enable_execute_command             = true
    force_delete                       = true
    force_new_deployment               = true
    health_check_grace_period_seconds  = 60
    load_balancer = [
      {
        container_name   = "container-name"
        container_port   = 443
        elb_name         = "elb-name"
        target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
      },
    ]
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = false
      security_groups  = ["sg-0123456789abcdef0"]
    }
    ordered_placement_strategy = [{ type = "binpack", field = "field" }]
    placement_constraints      = [{ type = "type", expression = "expression" }]
    platform_version           = "platform-version"
    propagate_tags             = "SERVICE"
    resource_alarms            = { alarm_names = ["alarm-names"], enable = false, rollback = false }
    scheduling_strategy        = "REPLICA"
    service_connect_configuration = {
      enabled = false
      log_configuration = {
        log_driver    = "log-driver"
        options       = { example = "example" }
        secret_option = [{ name = "name", value_from = "value-from" }]
      }
      namespace = "namespace"
      service = [
        {
          port_name             = "port-name"
          client_alias          = { port = 443, dns_name = "dns-name" }
          discovery_name        = "discovery-name"
          ingress_port_override = 443
          timeout               = { idle_timeout_seconds = 60, per_request_timeout_seconds = 61 }
          tls = {
            issuer_cert_authority = { aws_pca_authority_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
            kms_key               = "kms-key"
            role_arn              = "arn:aws:iam::123456789012:role/shop"
          }
        },
      ]
    }
    service_registries = {
      registry_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
      container_name = "container-name2"
      container_port = 443
      port           = 444
    }
    task_definition = "orders:1"
    timeouts        = { create = "30m", delete = "31m", update = "32m" }
    triggers        = { example = "example2" }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn         = "arn:aws:iam::123456789012:role/shop"
        encrypted        = false
        file_system_type = "file-system-type"
        iops             = 1
        kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        size_in_gb       = 2
        snapshot_id      = "snapshot-id"
        tag_specifications = [
          {
            resource_type  = "resource-type"
            propagate_tags = "propagate-tags"
            tags           = { example = "example3" }
          },
        ]
        throughput                 = 3
        volume_initialization_rate = 4
        volume_type                = "volume-type"
      }
      name = "name2"
    }
    vpc_lattice_configurations = [
      {
        port_name        = "port-name2"
        role_arn         = "arn:aws:iam::123456789012:role/shop"
        target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
      },
    ]
    wait_for_steady_state = true
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].availability_zone_rebalancing == "ENABLED",
      aws_ecs_service.this[0].cluster == "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
      aws_ecs_service.this[0].deployment_maximum_percent == 100,
      aws_ecs_service.this[0].deployment_minimum_healthy_percent == 1,
      aws_ecs_service.this[0].desired_count == 2,
      aws_ecs_service.this[0].enable_ecs_managed_tags == false,
      aws_ecs_service.this[0].enable_execute_command == true,
      aws_ecs_service.this[0].force_delete == true,
      aws_ecs_service.this[0].force_new_deployment == true,
      aws_ecs_service.this[0].health_check_grace_period_seconds == 60,
      aws_ecs_service.this[0].name == "orders",
      aws_ecs_service.this[0].platform_version == "platform-version",
      aws_ecs_service.this[0].propagate_tags == "SERVICE",
      aws_ecs_service.this[0].scheduling_strategy == "REPLICA",
      aws_ecs_service.this[0].task_definition == "orders:1",
      aws_ecs_service.this[0].triggers == tomap({ example = "example2" }),
      aws_ecs_service.this[0].wait_for_steady_state == true,
      aws_ecs_service.this[0].alarms[0].alarm_names == toset(["alarm-names"]),
      aws_ecs_service.this[0].alarms[0].enable == false,
      aws_ecs_service.this[0].alarms[0].rollback == false,
      anytrue([for one in aws_ecs_service.this[0].capacity_provider_strategy : one.base == 1 && one.capacity_provider == "FARGATE" && one.weight == 2]),
      anytrue([for one in aws_ecs_service.this[0].capacity_provider_strategy : one.base == 1 && one.capacity_provider == "FARGATE_SPOT" && one.weight == 3]),
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == false,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == false,
      aws_ecs_service.this[0].deployment_controller[0].type == "ECS",
      one(aws_ecs_service.this[0].load_balancer).container_name == "container-name",
      one(aws_ecs_service.this[0].load_balancer).container_port == 443,
      one(aws_ecs_service.this[0].load_balancer).elb_name == "elb-name",
      one(aws_ecs_service.this[0].load_balancer).target_group_arn == "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == false,
      aws_ecs_service.this[0].network_configuration[0].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_ecs_service.this[0].network_configuration[0].subnets == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_ecs_service.this[0].ordered_placement_strategy[0].field == "field",
      aws_ecs_service.this[0].ordered_placement_strategy[0].type == "binpack",
      one(aws_ecs_service.this[0].placement_constraints).expression == "expression",
      one(aws_ecs_service.this[0].placement_constraints).type == "type",
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == false,
      aws_ecs_service.this[0].service_connect_configuration[0].namespace == "namespace",
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].log_driver == "log-driver",
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].options == tomap({ example = "example" }),
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].secret_option[0].name == "name",
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].secret_option[0].value_from == "value-from",
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].discovery_name == "discovery-name",
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].ingress_port_override == 443,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].port_name == "port-name",
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].client_alias[0].dns_name == "dns-name",
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].client_alias[0].port == 443,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].timeout[0].idle_timeout_seconds == 60,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].timeout[0].per_request_timeout_seconds == 61,
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].tls[0].kms_key == "kms-key",
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].tls[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_ecs_service.this[0].service_connect_configuration[0].service[0].tls[0].issuer_cert_authority[0].aws_pca_authority_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_ecs_service.this[0].service_registries[0].container_name == "container-name2",
      aws_ecs_service.this[0].service_registries[0].container_port == 443,
      aws_ecs_service.this[0].service_registries[0].port == 444,
      aws_ecs_service.this[0].service_registries[0].registry_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_ecs_service.this[0].timeouts.create == "30m",
      aws_ecs_service.this[0].timeouts.delete == "31m",
      aws_ecs_service.this[0].timeouts.update == "32m",
      aws_ecs_service.this[0].volume_configuration[0].name == "name2",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == false,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].file_system_type == "file-system-type",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].iops == 1,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].size_in_gb == 2,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].snapshot_id == "snapshot-id",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].throughput == 3,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].volume_initialization_rate == 4,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].volume_type == "volume-type",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].tag_specifications[0].propagate_tags == "propagate-tags",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].tag_specifications[0].resource_type == "resource-type",
      one(aws_ecs_service.this[0].vpc_lattice_configurations).port_name == "port-name2",
      one(aws_ecs_service.this[0].vpc_lattice_configurations).role_arn == "arn:aws:iam::123456789012:role/shop",
      one(aws_ecs_service.this[0].vpc_lattice_configurations).target_group_arn == "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
      aws_appautoscaling_policy.this[0].name == "cpu",
      aws_appautoscaling_policy.this[0].policy_type == "TargetTrackingScaling",
      aws_appautoscaling_policy.this[0].resource_id == "service/shop/orders",
      aws_appautoscaling_policy.this[0].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_policy.this[0].service_namespace == "ecs",
      aws_appautoscaling_policy.this[0].target_tracking_scaling_policy_configuration[0].target_value == 2,
      aws_appautoscaling_policy.this[0].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "ECSServiceAverageCPUUtilization",
      aws_appautoscaling_target.this[0].max_capacity == 10,
      aws_appautoscaling_target.this[0].min_capacity == 1,
      aws_appautoscaling_target.this[0].resource_id == "service/shop/orders",
      aws_appautoscaling_target.this[0].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_target.this[0].service_namespace == "ecs",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    deployment_controller = {}
    launch_type           = "EC2"
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].launch_type == "EC2",
      length(aws_ecs_service.this[0].deployment_controller) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    deployment_circuit_breaker = { enable = true, rollback = false }
    enable_ecs_managed_tags    = true
    enable_execute_command     = false
    force_delete               = true
    force_new_deployment       = false
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = true
    }
    resource_alarms               = { alarm_names = ["alarm-names"], enable = true, rollback = false }
    service_connect_configuration = { enabled = true, service = [] }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        encrypted          = true
        tag_specifications = []
      }
      name = "name2"
    }
    wait_for_steady_state = true
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].enable_ecs_managed_tags == true,
      aws_ecs_service.this[0].enable_execute_command == false,
      aws_ecs_service.this[0].force_delete == true,
      aws_ecs_service.this[0].force_new_deployment == false,
      aws_ecs_service.this[0].wait_for_steady_state == true,
      aws_ecs_service.this[0].alarms[0].enable == true,
      aws_ecs_service.this[0].alarms[0].rollback == false,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == true,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == false,
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == true,
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == true,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    deployment_circuit_breaker = { enable = false, rollback = true }
    enable_ecs_managed_tags    = false
    enable_execute_command     = true
    force_delete               = true
    force_new_deployment       = false
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = false
    }
    resource_alarms               = { alarm_names = ["alarm-names"], enable = false, rollback = true }
    service_connect_configuration = { enabled = false, service = [] }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        encrypted          = false
        tag_specifications = []
      }
      name = "name2"
    }
    wait_for_steady_state = false
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].enable_ecs_managed_tags == false,
      aws_ecs_service.this[0].enable_execute_command == true,
      aws_ecs_service.this[0].force_delete == true,
      aws_ecs_service.this[0].force_new_deployment == false,
      aws_ecs_service.this[0].wait_for_steady_state == false,
      aws_ecs_service.this[0].alarms[0].enable == false,
      aws_ecs_service.this[0].alarms[0].rollback == true,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == false,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == true,
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == false,
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == false,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    deployment_circuit_breaker = { enable = false, rollback = false }
    enable_ecs_managed_tags    = false
    enable_execute_command     = false
    force_delete               = false
    force_new_deployment       = true
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = false
    }
    resource_alarms               = { alarm_names = ["alarm-names"], enable = false, rollback = false }
    service_connect_configuration = { enabled = false, service = [] }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        encrypted          = false
        tag_specifications = []
      }
      name = "name2"
    }
    wait_for_steady_state = true
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].enable_ecs_managed_tags == false,
      aws_ecs_service.this[0].enable_execute_command == false,
      aws_ecs_service.this[0].force_delete == false,
      aws_ecs_service.this[0].force_new_deployment == true,
      aws_ecs_service.this[0].wait_for_steady_state == true,
      aws_ecs_service.this[0].alarms[0].enable == false,
      aws_ecs_service.this[0].alarms[0].rollback == false,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == false,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == false,
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == false,
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == false,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    autoscaling = { min_capacity = 1, max_capacity = 10 }
    network_configuration = {
      subnets         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      security_groups = ["sg-0123456789abcdef0"]
    }
    service_connect_configuration = {
      enabled           = false
      log_configuration = { log_driver = "log-driver", options = { example = "example" } }
      namespace         = "namespace"
    }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        encrypted                  = false
        file_system_type           = "file-system-type"
        iops                       = 1
        kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        size_in_gb                 = 2
        snapshot_id                = "snapshot-id"
        throughput                 = 3
        volume_initialization_rate = 4
        volume_type                = "volume-type"
      }
      name = "name2"
    }
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].enable_ecs_managed_tags == true,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == true,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == true,
      aws_appautoscaling_policy.this[0].target_tracking_scaling_policy_configuration[0].target_value == 60,
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == false,
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == false,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                             = false
    autoscaling                        = { min_capacity = 1, max_capacity = 10 }
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 0
    desired_count                      = 0
    health_check_grace_period_seconds  = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                             = false
    autoscaling                        = { min_capacity = 1, max_capacity = 10 }
    deployment_minimum_healthy_percent = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                     = null
    capacity_provider_strategy = null
    load_balancer              = null
    notifications              = null
    ordered_placement_strategy = null
    placement_constraints      = null
    tags                       = null
    vpc_lattice_configurations = null
    create                     = false
    budget                     = null
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
      var.capacity_provider_strategy != null,
      var.create != null,
      var.load_balancer != null,
      var.notifications != null,
      var.ordered_placement_strategy != null,
      var.placement_constraints != null,
      var.tags != null,
      var.vpc_lattice_configurations != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu    = { enabled = false, threshold = 1 }
      memory = { enabled = false, threshold = 1 }
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
    autoscaling   = { max_capacity = 10 }
    capacity_provider_strategy = [
      { base = 1, capacity_provider = "FARGATE", weight = 1 },
      { capacity_provider = "FARGATE_SPOT", weight = 3 },
    ]
    desired_count         = 1
    network_configuration = { subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  }
  assert {
    condition = alltrue([
      output.id == try(aws_ecs_service.this[0].id, null),
      output.name == try(aws_ecs_service.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
