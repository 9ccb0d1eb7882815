# What callers give stands in the service, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster               = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
  name                  = "orders"
  network_configuration = { subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  task = {
    containers = {
      orders = {
        image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
        ports = [8080]
      }
    }
    runtime_platform = { cpu_architecture = "ARM64" }
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
    cluster = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
    name    = "orders"
    autoscaling = {
      min_capacity       = 1
      max_capacity       = 10
      cpu_percent        = 2
      disable_scale_in   = false
      memory_percent     = 3
      requests           = { per_task = 1, resource_label = "resource-label" }
      scale_in_cooldown  = 4
      scale_out_cooldown = 5
    }
    autoscaling_schedules = {
      morning = {
        scalable_target_action = { max_capacity = "10", min_capacity = "1" }
        schedule               = "cron(0 6 * * ? *)"
        end_time               = "2026-01-01T00:00:00Z"
        start_time             = "2026-01-01T00:00:01Z"
        timezone               = "UTC"
      }
      night = {
        scalable_target_action = { max_capacity = "0", min_capacity = "2" }
        schedule               = "cron(0 20 * * ? *)"
        end_time               = "2026-01-01T00:00:00Z"
        start_time             = "2026-01-01T00:00:02Z"
        timezone               = "UTC"
      }
    }
    availability_zone_rebalancing = "ENABLED"
    capacity_provider_strategy = [
      { capacity_provider = "FARGATE", base = 1, weight = 2 },
      { capacity_provider = "FARGATE_SPOT", base = 1, weight = 3 },
    ]
    deployment_circuit_breaker         = { enable = false, rollback = false }
    deployment_controller              = {}
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 1
    desired_count                      = 2
    enable_ecs_managed_tags            = false
    enable_execute_command             = true
    execution_role = {
      description           = "description"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name"
      name_prefix           = "name-prefix"
      path                  = "path"
      permissions_boundary  = "permissions-boundary"
    }
    execution_role_policies = {
      key = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000\"}]}"
    }
    force_delete                      = true
    force_new_deployment              = true
    health_check_grace_period_seconds = 60
    load_balancer = [
      {
        container_name   = "container-name"
        container_port   = 443
        elb_name         = "elb-name"
        target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
      },
    ]
    log_group = {
      kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      log_group_class   = "STANDARD"
      name              = "name2"
      retention_in_days = 1
      skip_destroy      = false
    }
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
    security_group = {
      description            = "description2"
      name                   = "name3"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0", ip_protocol = "-1" } }
    security_group_ingress = {
      balancer = {
        cidr_ipv4                    = "10.0.0.0/24"
        cidr_ipv6                    = "10.0.0.0/25"
        description                  = "description3"
        from_port                    = 8080
        ip_protocol                  = "ip-protocol"
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "sg-0123456789abcdef0"
        to_port                      = 8081
      }
    }
    service_connect_configuration = {
      enabled = false
      log_configuration = {
        log_driver    = "log-driver"
        options       = { example = "example" }
        secret_option = [{ name = "name4", value_from = "value-from" }]
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
    task = {
      containers = {
        orders = {
          image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
          depends_on   = {}
          environment  = {}
          essential    = true
          mount_points = {}
          named_ports  = {}
          ports        = [8080]
          secrets      = {}
        }
      }
      cpu                    = "cpu"
      enable_fault_injection = false
      ephemeral_storage      = { size_in_gib = 1 }
      execution_role_arn     = "arn:aws:iam::123456789012:role/shop"
      family                 = "family"
      ipc_mode               = "host"
      memory                 = "memory"
      network_mode           = "awsvpc"
      pid_mode               = "pid-mode"
      placement_constraints  = [{ type = "type2", expression = "expression2" }]
      proxy_configuration = {
        container_name = "container-name3"
        properties     = { example = "example2" }
        type           = "APPMESH"
      }
      requires_compatibilities = ["EC2"]
      runtime_platform = {
        cpu_architecture        = "ARM64"
        operating_system_family = "operating-system-family"
      }
      skip_destroy  = false
      task_role_arn = "arn:aws:iam::123456789013:role/shop"
      volume = [
        {
          name                = "name5"
          configure_at_launch = false
          docker_volume_configuration = {
            autoprovision = false
            driver        = "driver"
            driver_opts   = { example = "example3" }
            labels        = { example = "example4" }
            scope         = "REGIONAL"
          }
          efs_volume_configuration = {
            file_system_id          = "fs-0123456789abcdef0"
            authorization_config    = { access_point_id = "access-point-id", iam = "ENABLED" }
            root_directory          = "root-directory"
            transit_encryption      = "ENABLED"
            transit_encryption_port = 443
          }
          fsx_windows_file_server_volume_configuration = {
            authorization_config = { credentials_parameter = "credentials-parameter", domain = "example.com" }
            file_system_id       = "fs-0123456789abcdef0"
            root_directory       = "root-directory2"
          }
          host_path = "host-path"
        },
      ]
    }
    task_role = {
      description           = "description4"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name6"
      name_prefix           = "name-prefix2"
      path                  = "path2"
      permissions_boundary  = "permissions-boundary2"
    }
    task_role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
    timeouts = { create = "30m", delete = "31m", update = "32m" }
    triggers = { example = "example5" }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn         = "arn:aws:iam::123456789012:role/shop"
        encrypted        = false
        file_system_type = "ext3"
        iops             = 1
        kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        size_in_gb       = 2
        snapshot_id      = "snapshot-id"
        tag_specifications = [
          {
            resource_type  = "resource-type"
            propagate_tags = "propagate-tags"
            tags           = { example = "example6" }
          },
        ]
        throughput                 = 3
        volume_initialization_rate = 4
        volume_type                = "volume-type"
      }
      name = "name7"
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
      aws_ecs_service.this[0].triggers == tomap({ example = "example5" }),
      aws_ecs_service.this[0].wait_for_steady_state == true,
      aws_ecs_service.this[0].alarms[0].alarm_names == toset(["alarm-names"]),
      aws_ecs_service.this[0].alarms[0].enable == false,
      aws_ecs_service.this[0].alarms[0].rollback == false,
      anytrue([for one in aws_ecs_service.this[0].capacity_provider_strategy : one.base == 1 && one.capacity_provider == "FARGATE" && one.weight == 2]),
      anytrue([for one in aws_ecs_service.this[0].capacity_provider_strategy : one.base == 1 && one.capacity_provider == "FARGATE_SPOT" && one.weight == 3]),
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == false,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == false,
      length(aws_ecs_service.this[0].deployment_controller) == 1,
      one(aws_ecs_service.this[0].load_balancer).container_name == "container-name",
      one(aws_ecs_service.this[0].load_balancer).container_port == 443,
      one(aws_ecs_service.this[0].load_balancer).elb_name == "elb-name",
      one(aws_ecs_service.this[0].load_balancer).target_group_arn == "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == false,
      aws_ecs_service.this[0].network_configuration[0].subnets == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_ecs_service.this[0].ordered_placement_strategy[0].field == "field",
      aws_ecs_service.this[0].ordered_placement_strategy[0].type == "binpack",
      one(aws_ecs_service.this[0].placement_constraints).expression == "expression",
      one(aws_ecs_service.this[0].placement_constraints).type == "type",
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == false,
      aws_ecs_service.this[0].service_connect_configuration[0].namespace == "namespace",
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].log_driver == "log-driver",
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].options == tomap({ example = "example" }),
      aws_ecs_service.this[0].service_connect_configuration[0].log_configuration[0].secret_option[0].name == "name4",
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
      aws_ecs_service.this[0].volume_configuration[0].name == "name7",
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == false,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].file_system_type == "ext3",
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
      aws_vpc_security_group_egress_rule.this["all"].cidr_ipv4 == "0.0.0.0/0",
      aws_vpc_security_group_egress_rule.this["all"].ip_protocol == "-1",
      aws_iam_role_policy.exec[0].name == "exec",
      aws_iam_role_policy.exec[0].policy == "{\"Statement\":[{\"Action\":[\"ssmmessages:CreateControlChannel\",\"ssmmessages:CreateDataChannel\",\"ssmmessages:OpenControlChannel\",\"ssmmessages:OpenDataChannel\"],\"Effect\":\"Allow\",\"Resource\":\"*\"}],\"Version\":\"2012-10-17\"}",
      aws_iam_role_policy_attachment.execution[0].role == "name",
      aws_iam_role.execution[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ecs-tasks.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.execution[0].description == "description",
      aws_iam_role.execution[0].force_detach_policies == false,
      aws_iam_role.execution[0].max_session_duration == 1,
      aws_iam_role.execution[0].name == "name",
      aws_iam_role.execution[0].path == "path",
      aws_iam_role.execution[0].permissions_boundary == "permissions-boundary",
      aws_iam_role_policy.execution["key"].name == "key",
      aws_iam_role_policy.execution["key"].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000\"}]}",
      aws_vpc_security_group_ingress_rule.this["balancer"].cidr_ipv4 == "10.0.0.0/24",
      aws_vpc_security_group_ingress_rule.this["balancer"].cidr_ipv6 == "10.0.0.0/25",
      aws_vpc_security_group_ingress_rule.this["balancer"].description == "description3",
      aws_vpc_security_group_ingress_rule.this["balancer"].from_port == 8080,
      aws_vpc_security_group_ingress_rule.this["balancer"].ip_protocol == "ip-protocol",
      aws_vpc_security_group_ingress_rule.this["balancer"].prefix_list_id == "prefix-list-id",
      aws_vpc_security_group_ingress_rule.this["balancer"].referenced_security_group_id == "sg-0123456789abcdef0",
      aws_vpc_security_group_ingress_rule.this["balancer"].to_port == 8081,
      aws_cloudwatch_log_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_cloudwatch_log_group.this[0].log_group_class == "STANDARD",
      aws_cloudwatch_log_group.this[0].name == "name2",
      aws_cloudwatch_log_group.this[0].retention_in_days == 1,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_appautoscaling_policy.this["cpu"].name == "cpu",
      aws_appautoscaling_policy.this["cpu"].policy_type == "TargetTrackingScaling",
      aws_appautoscaling_policy.this["cpu"].resource_id == "service/shop/orders",
      aws_appautoscaling_policy.this["cpu"].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_policy.this["cpu"].service_namespace == "ecs",
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].scale_in_cooldown == 4,
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].scale_out_cooldown == 5,
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].target_value == 2,
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "ECSServiceAverageCPUUtilization",
      aws_appautoscaling_policy.this["memory"].name == "memory",
      aws_appautoscaling_policy.this["memory"].policy_type == "TargetTrackingScaling",
      aws_appautoscaling_policy.this["memory"].resource_id == "service/shop/orders",
      aws_appautoscaling_policy.this["memory"].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_policy.this["memory"].service_namespace == "ecs",
      aws_appautoscaling_policy.this["memory"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["memory"].target_tracking_scaling_policy_configuration[0].scale_in_cooldown == 4,
      aws_appautoscaling_policy.this["memory"].target_tracking_scaling_policy_configuration[0].scale_out_cooldown == 5,
      aws_appautoscaling_policy.this["memory"].target_tracking_scaling_policy_configuration[0].target_value == 3,
      aws_appautoscaling_policy.this["memory"].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "ECSServiceAverageMemoryUtilization",
      aws_appautoscaling_policy.this["requests"].name == "requests",
      aws_appautoscaling_policy.this["requests"].policy_type == "TargetTrackingScaling",
      aws_appautoscaling_policy.this["requests"].resource_id == "service/shop/orders",
      aws_appautoscaling_policy.this["requests"].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_policy.this["requests"].service_namespace == "ecs",
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].scale_in_cooldown == 4,
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].scale_out_cooldown == 5,
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].target_value == 1,
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "ALBRequestCountPerTarget",
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].resource_label == "resource-label",
      aws_appautoscaling_target.this[0].max_capacity == 10,
      aws_appautoscaling_target.this[0].min_capacity == 1,
      aws_appautoscaling_target.this[0].resource_id == "service/shop/orders",
      aws_appautoscaling_target.this[0].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_target.this[0].service_namespace == "ecs",
      aws_appautoscaling_scheduled_action.this["morning"].end_time == "2026-01-01T00:00:00Z",
      aws_appautoscaling_scheduled_action.this["morning"].name == "morning",
      aws_appautoscaling_scheduled_action.this["morning"].resource_id == "service/shop/orders",
      aws_appautoscaling_scheduled_action.this["morning"].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_scheduled_action.this["morning"].schedule == "cron(0 6 * * ? *)",
      aws_appautoscaling_scheduled_action.this["morning"].service_namespace == "ecs",
      aws_appautoscaling_scheduled_action.this["morning"].start_time == "2026-01-01T00:00:01Z",
      aws_appautoscaling_scheduled_action.this["morning"].timezone == "UTC",
      aws_appautoscaling_scheduled_action.this["morning"].scalable_target_action[0].max_capacity == "10",
      aws_appautoscaling_scheduled_action.this["morning"].scalable_target_action[0].min_capacity == "1",
      aws_appautoscaling_scheduled_action.this["night"].end_time == "2026-01-01T00:00:00Z",
      aws_appautoscaling_scheduled_action.this["night"].name == "night",
      aws_appautoscaling_scheduled_action.this["night"].resource_id == "service/shop/orders",
      aws_appautoscaling_scheduled_action.this["night"].scalable_dimension == "ecs:service:DesiredCount",
      aws_appautoscaling_scheduled_action.this["night"].schedule == "cron(0 20 * * ? *)",
      aws_appautoscaling_scheduled_action.this["night"].service_namespace == "ecs",
      aws_appautoscaling_scheduled_action.this["night"].start_time == "2026-01-01T00:00:02Z",
      aws_appautoscaling_scheduled_action.this["night"].timezone == "UTC",
      aws_appautoscaling_scheduled_action.this["night"].scalable_target_action[0].max_capacity == "0",
      aws_appautoscaling_scheduled_action.this["night"].scalable_target_action[0].min_capacity == "2",
      aws_security_group.this[0].description == "description2",
      aws_security_group.this[0].name == "name3",
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_security_group.this[0].vpc_id == "vpc-0123456789abcdef0",
      aws_ecs_task_definition.this[0].cpu == "cpu",
      aws_ecs_task_definition.this[0].enable_fault_injection == false,
      aws_ecs_task_definition.this[0].family == "family",
      aws_ecs_task_definition.this[0].ipc_mode == "host",
      aws_ecs_task_definition.this[0].memory == "memory",
      aws_ecs_task_definition.this[0].network_mode == "awsvpc",
      aws_ecs_task_definition.this[0].pid_mode == "pid-mode",
      aws_ecs_task_definition.this[0].requires_compatibilities == toset(["EC2"]),
      aws_ecs_task_definition.this[0].skip_destroy == false,
      aws_ecs_task_definition.this[0].ephemeral_storage[0].size_in_gib == 1,
      one(aws_ecs_task_definition.this[0].placement_constraints).expression == "expression2",
      one(aws_ecs_task_definition.this[0].placement_constraints).type == "type2",
      aws_ecs_task_definition.this[0].proxy_configuration[0].container_name == "container-name3",
      aws_ecs_task_definition.this[0].proxy_configuration[0].properties == tomap({ example = "example2" }),
      aws_ecs_task_definition.this[0].proxy_configuration[0].type == "APPMESH",
      aws_ecs_task_definition.this[0].runtime_platform[0].cpu_architecture == "ARM64",
      aws_ecs_task_definition.this[0].runtime_platform[0].operating_system_family == "operating-system-family",
      one(aws_ecs_task_definition.this[0].volume).configure_at_launch == false,
      one(aws_ecs_task_definition.this[0].volume).host_path == "host-path",
      one(aws_ecs_task_definition.this[0].volume).name == "name5",
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].autoprovision == false,
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].driver == "driver",
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].driver_opts == tomap({ example = "example3" }),
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].labels == tomap({ example = "example4" }),
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].scope == "REGIONAL",
      one(aws_ecs_task_definition.this[0].volume).efs_volume_configuration[0].file_system_id == "fs-0123456789abcdef0",
      one(aws_ecs_task_definition.this[0].volume).efs_volume_configuration[0].root_directory == "root-directory",
      one(aws_ecs_task_definition.this[0].volume).efs_volume_configuration[0].transit_encryption == "ENABLED",
      one(aws_ecs_task_definition.this[0].volume).efs_volume_configuration[0].transit_encryption_port == 443,
      one(aws_ecs_task_definition.this[0].volume).efs_volume_configuration[0].authorization_config[0].access_point_id == "access-point-id",
      one(aws_ecs_task_definition.this[0].volume).efs_volume_configuration[0].authorization_config[0].iam == "ENABLED",
      one(aws_ecs_task_definition.this[0].volume).fsx_windows_file_server_volume_configuration[0].file_system_id == "fs-0123456789abcdef0",
      one(aws_ecs_task_definition.this[0].volume).fsx_windows_file_server_volume_configuration[0].root_directory == "root-directory2",
      one(aws_ecs_task_definition.this[0].volume).fsx_windows_file_server_volume_configuration[0].authorization_config[0].credentials_parameter == "credentials-parameter",
      one(aws_ecs_task_definition.this[0].volume).fsx_windows_file_server_volume_configuration[0].authorization_config[0].domain == "example.com",
      aws_iam_role.task[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ecs-tasks.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.task[0].description == "description4",
      aws_iam_role.task[0].force_detach_policies == false,
      aws_iam_role.task[0].max_session_duration == 1,
      aws_iam_role.task[0].name == "name6",
      aws_iam_role.task[0].path == "path2",
      aws_iam_role.task[0].permissions_boundary == "permissions-boundary2",
      aws_iam_role_policy.task["orders"].name == "orders",
      aws_iam_role_policy.task["orders"].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    autoscaling = {
      min_capacity       = 1
      max_capacity       = 10
      cpu_percent        = 2
      disable_scale_in   = false
      memory_percent     = 3
      requests           = { per_task = 1, resource_label = "resource-label" }
      scale_in_cooldown  = 4
      scale_out_cooldown = 5
    }
    launch_type     = "EC2"
    task_definition = "{}"
    task            = null
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].launch_type == "EC2",
      aws_ecs_service.this[0].task_definition == "{}",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    autoscaling = { max_capacity = 10, cpu_percent = 60 }
  }
  assert {
    condition = alltrue([
      aws_iam_role.execution[0].name_prefix == "orders-execution-",
      aws_iam_role.task[0].name_prefix == "orders-task-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    deployment_controller      = { type = "CODE_DEPLOY" }
    deployment_circuit_breaker = null
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].deployment_controller[0].type == "CODE_DEPLOY",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    security_group_egress = {
      all = {
        cidr_ipv4                    = "0.0.0.0/0"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description"
        from_port                    = 443
        ip_protocol                  = "ip-protocol"
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    security_group = {
      description = "Traffic to and from the tasks"
      vpc_id      = "vpc-0123456789abcdef0"
    }
  }
  assert {
    condition = alltrue([
      aws_vpc_security_group_egress_rule.this["all"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_egress_rule.this["all"].description == "description",
      aws_vpc_security_group_egress_rule.this["all"].from_port == 443,
      aws_vpc_security_group_egress_rule.this["all"].prefix_list_id == "prefix-list-id",
      aws_vpc_security_group_egress_rule.this["all"].referenced_security_group_id == "referenced-security-group-id",
      aws_vpc_security_group_egress_rule.this["all"].to_port == 444,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    autoscaling                = { cpu_percent = 60, disable_scale_in = true }
    deployment_circuit_breaker = { enable = true, rollback = false }
    enable_ecs_managed_tags    = true
    enable_execute_command     = false
    execution_role             = { force_detach_policies = true }
    force_delete               = true
    force_new_deployment       = false
    log_group                  = { retention_in_days = 30, skip_destroy = true }
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = true
    }
    resource_alarms               = { alarm_names = ["alarm-names"], enable = true, rollback = false }
    service_connect_configuration = { enabled = true, service = [] }
    task = {
      containers = {
        orders = {
          image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
          depends_on   = {}
          environment  = {}
          essential    = true
          mount_points = {}
          named_ports  = {}
          ports        = []
          secrets      = {}
        }
      }
      cpu                      = "256"
      enable_fault_injection   = true
      memory                   = "512"
      network_mode             = "awsvpc"
      placement_constraints    = []
      requires_compatibilities = ["FARGATE"]
      skip_destroy             = false
      volume = [
        {
          name                        = "name5"
          configure_at_launch         = true
          docker_volume_configuration = { autoprovision = true }
        },
      ]
    }
    task_role = { force_detach_policies = true }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        encrypted          = true
        tag_specifications = []
      }
      name = "name7"
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
      aws_iam_role.execution[0].force_detach_policies == true,
      aws_cloudwatch_log_group.this[0].skip_destroy == true,
      aws_ecs_task_definition.this[0].enable_fault_injection == true,
      aws_ecs_task_definition.this[0].skip_destroy == false,
      one(aws_ecs_task_definition.this[0].volume).configure_at_launch == true,
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].autoprovision == true,
      aws_iam_role.task[0].force_detach_policies == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    autoscaling                = { cpu_percent = 60, disable_scale_in = false }
    deployment_circuit_breaker = { enable = false, rollback = true }
    enable_ecs_managed_tags    = false
    enable_execute_command     = true
    execution_role             = { force_detach_policies = false }
    force_delete               = true
    force_new_deployment       = false
    log_group                  = { retention_in_days = 30, skip_destroy = false }
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = false
    }
    resource_alarms               = { alarm_names = ["alarm-names"], enable = false, rollback = true }
    service_connect_configuration = { enabled = false, service = [] }
    task = {
      containers = {
        orders = {
          image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
          depends_on   = {}
          environment  = {}
          essential    = false
          mount_points = {}
          named_ports  = {}
          ports        = []
          secrets      = {}
        }
      }
      cpu                      = "256"
      enable_fault_injection   = false
      memory                   = "512"
      network_mode             = "awsvpc"
      placement_constraints    = []
      requires_compatibilities = ["FARGATE"]
      skip_destroy             = true
      volume = [
        {
          name                        = "name5"
          configure_at_launch         = false
          docker_volume_configuration = { autoprovision = false }
        },
      ]
    }
    task_role = { force_detach_policies = false }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        encrypted          = false
        tag_specifications = []
      }
      name = "name7"
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
      aws_iam_role.execution[0].force_detach_policies == false,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_ecs_task_definition.this[0].enable_fault_injection == false,
      aws_ecs_task_definition.this[0].skip_destroy == true,
      one(aws_ecs_task_definition.this[0].volume).configure_at_launch == false,
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].autoprovision == false,
      aws_iam_role.task[0].force_detach_policies == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    autoscaling                = { cpu_percent = 60, disable_scale_in = false }
    deployment_circuit_breaker = { enable = false, rollback = false }
    enable_ecs_managed_tags    = false
    enable_execute_command     = false
    execution_role             = { force_detach_policies = false }
    force_delete               = false
    force_new_deployment       = true
    log_group                  = { retention_in_days = 30, skip_destroy = false }
    network_configuration = {
      subnets          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      assign_public_ip = false
    }
    resource_alarms               = { alarm_names = ["alarm-names"], enable = false, rollback = false }
    service_connect_configuration = { enabled = false, service = [] }
    task = {
      containers = {
        orders = {
          image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
          depends_on   = {}
          environment  = {}
          essential    = false
          mount_points = {}
          named_ports  = {}
          ports        = []
          secrets      = {}
        }
      }
      cpu                      = "256"
      enable_fault_injection   = false
      memory                   = "512"
      network_mode             = "awsvpc"
      placement_constraints    = []
      requires_compatibilities = ["FARGATE"]
      skip_destroy             = false
      volume = [
        {
          name                        = "name5"
          configure_at_launch         = false
          docker_volume_configuration = { autoprovision = false }
        },
      ]
    }
    task_role = { force_detach_policies = false }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        encrypted          = false
        tag_specifications = []
      }
      name = "name7"
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
      aws_iam_role.execution[0].force_detach_policies == false,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_ecs_task_definition.this[0].enable_fault_injection == false,
      aws_ecs_task_definition.this[0].skip_destroy == false,
      one(aws_ecs_task_definition.this[0].volume).configure_at_launch == false,
      one(aws_ecs_task_definition.this[0].volume).docker_volume_configuration[0].autoprovision == false,
      aws_iam_role.task[0].force_detach_policies == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    autoscaling = {
      min_capacity       = 1
      max_capacity       = 10
      disable_scale_in   = false
      memory_percent     = 3
      requests           = { per_task = 1, resource_label = "resource-label" }
      scale_in_cooldown  = 4
      scale_out_cooldown = 5
    }
    log_group = {
      kms_key_id      = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      log_group_class = "STANDARD"
      name            = "name2"
      skip_destroy    = false
    }
    network_configuration = {
      subnets         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      security_groups = ["sg-0123456789abcdef0"]
    }
    security_group = {
      name                   = "name3"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0" } }
    security_group_ingress = {
      balancer = {
        cidr_ipv4                    = "10.0.0.0/24"
        cidr_ipv6                    = "10.0.0.0/25"
        description                  = "description3"
        from_port                    = 8080
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "sg-0123456789abcdef0"
        to_port                      = 8081
      }
    }
    service_connect_configuration = {
      enabled           = false
      log_configuration = { log_driver = "log-driver", options = { example = "example" } }
      namespace         = "namespace"
    }
    task = {
      containers             = { orders = { image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1" } }
      enable_fault_injection = false
      ephemeral_storage      = { size_in_gib = 1 }
      execution_role_arn     = "arn:aws:iam::123456789012:role/shop"
      family                 = "family"
      ipc_mode               = "host"
      pid_mode               = "pid-mode"
      proxy_configuration = {
        container_name = "container-name3"
        properties     = { example = "example2" }
        type           = "APPMESH"
      }
      runtime_platform = {
        cpu_architecture        = "ARM64"
        operating_system_family = "operating-system-family"
      }
      skip_destroy  = false
      task_role_arn = "arn:aws:iam::123456789013:role/shop"
    }
    volume_configuration = {
      managed_ebs_volume = {
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        encrypted                  = false
        file_system_type           = "ext3"
        iops                       = 1
        kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        size_in_gb                 = 2
        snapshot_id                = "snapshot-id"
        throughput                 = 3
        volume_initialization_rate = 4
        volume_type                = "volume-type"
      }
      name = "name7"
    }
  }
  assert {
    condition = alltrue([
      aws_ecs_service.this[0].desired_count == 1,
      aws_ecs_service.this[0].enable_ecs_managed_tags == true,
      aws_ecs_service.this[0].launch_type == "FARGATE",
      aws_ecs_service.this[0].deployment_circuit_breaker[0].enable == true,
      aws_ecs_service.this[0].deployment_circuit_breaker[0].rollback == true,
      aws_vpc_security_group_ingress_rule.this["balancer"].ip_protocol == "tcp",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].target_value == 60,
      aws_security_group.this[0].description == "Traffic to and from the tasks",
      aws_ecs_task_definition.this[0].cpu == "256",
      aws_ecs_task_definition.this[0].memory == "512",
      aws_ecs_task_definition.this[0].requires_compatibilities == toset(["FARGATE"]),
      aws_ecs_service.this[0].network_configuration[0].assign_public_ip == false,
      aws_ecs_service.this[0].service_connect_configuration[0].enabled == false,
      aws_ecs_service.this[0].volume_configuration[0].managed_ebs_volume[0].encrypted == false,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_appautoscaling_policy.this["cpu"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["memory"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["requests"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_ecs_task_definition.this[0].enable_fault_injection == false,
      aws_ecs_task_definition.this[0].skip_destroy == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    autoscaling = {
      min_capacity       = 1
      max_capacity       = 10
      disable_scale_in   = false
      memory_percent     = 1
      requests           = { per_task = 1, resource_label = "shop" }
      scale_in_cooldown  = 1
      scale_out_cooldown = 1
    }
    deployment_maximum_percent         = 100
    deployment_minimum_healthy_percent = 0
    desired_count                      = 0
    health_check_grace_period_seconds  = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    autoscaling = {
      min_capacity       = 1
      max_capacity       = 10
      disable_scale_in   = false
      memory_percent     = 100
      requests           = { per_task = 1, resource_label = "shop" }
      scale_in_cooldown  = 1
      scale_out_cooldown = 1
    }
    deployment_minimum_healthy_percent = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                     = null
    autoscaling_schedules      = null
    capacity_provider_strategy = null
    execution_role_policies    = null
    load_balancer              = null
    notifications              = null
    ordered_placement_strategy = null
    placement_constraints      = null
    security_group_egress      = null
    security_group_ingress     = null
    tags                       = null
    task_role_policies         = null
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
      var.autoscaling_schedules != null,
      var.capacity_provider_strategy != null,
      var.create != null,
      var.execution_role_policies != null,
      var.load_balancer != null,
      var.notifications != null,
      var.ordered_placement_strategy != null,
      var.placement_constraints != null,
      var.security_group_egress != null,
      var.security_group_ingress != null,
      var.tags != null,
      var.task_role_policies != null,
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
    autoscaling_schedules = {
      night = {
        schedule               = "cron(0 20 * * ? *)"
        scalable_target_action = { max_capacity = 0, min_capacity = 0 }
      }
      morning = {
        schedule               = "cron(0 6 * * ? *)"
        scalable_target_action = { max_capacity = 10, min_capacity = 1 }
      }
    }
    capacity_provider_strategy = [
      { base = 1, capacity_provider = "FARGATE", weight = 1 },
      { capacity_provider = "FARGATE_SPOT", weight = 3 },
    ]
    desired_count = 1
    execution_role_policies = {
      key = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000\"}]}"
    }
    security_group        = { vpc_id = "vpc-0123456789abcdef0" }
    security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0" } }
    security_group_ingress = {
      balancer = {
        from_port                    = 8080
        referenced_security_group_id = "sg-0123456789abcdef0"
        to_port                      = 8080
      }
    }
    task_role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
  }
  assert {
    condition = alltrue([
      output.id == try(aws_ecs_service.this[0].id, null),
      output.name == try(aws_ecs_service.this[0].name, null),
      output.execution_role_arn == try(aws_iam_role.execution[0].arn, null),
      output.execution_role_name == try(aws_iam_role.execution[0].name, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
      output.security_group_id == try(aws_security_group.this[0].id, null),
      output.task_definition_arn == try(aws_ecs_task_definition.this[0].arn, null),
      output.task_role_arn == try(aws_iam_role.task[0].arn, null),
      output.task_role_name == try(aws_iam_role.task[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
