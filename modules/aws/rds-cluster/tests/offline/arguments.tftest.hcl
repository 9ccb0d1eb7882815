# What callers give stands in the database cluster, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  instances          = { one = { instance_class = "db.t4g.medium" } }
  master_username    = "orders"
  budget             = { amount = 20 }
  price_region       = "eu-west-1"
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
    cluster_identifier          = "orders"
    engine                      = "aurora-postgresql"
    allocated_storage           = 1
    allow_major_version_upgrade = true
    apply_immediately           = true
    backtrack_window            = 2
    backup_retention_period     = 3
    ca_certificate_identifier   = "ca-certificate-identifier"
    cluster_parameter_group = {
      family      = "aurora-postgresql17"
      description = "description"
      name        = "log_min_duration_statement"
      name_prefix = "name-prefix"
      parameter = [
        {
          name         = "log_min_duration_statement"
          value        = "500"
          apply_method = "apply-method"
        },
      ]
    }
    cluster_scalability_type         = "limitless"
    copy_tags_to_snapshot            = false
    database_insights_mode           = "standard"
    database_name                    = "orders2"
    db_cluster_instance_class        = "db.t4g.micro"
    instances                        = {}
    db_instance_parameter_group_name = "db-instance-parameter-group-name"
    db_subnet_group_name             = "db-subnet-group-name"
    delete_automated_backups         = false
    deletion_protection              = true
    enable_global_write_forwarding   = true
    enable_http_endpoint             = true
    enable_local_write_forwarding    = true
    enabled_cloudwatch_logs_exports  = ["postgresql"]
    endpoints = {
      reports = {
        custom_endpoint_type = "READER"
        excluded_members     = ["excluded-members"]
        static_members       = ["one"]
      }
    }
    engine_lifecycle_support            = "open-source-rds-extended-support"
    engine_mode                         = "global"
    engine_version                      = "17"
    final_snapshot_identifier           = "final-snapshot-identifier"
    global_cluster_identifier           = "global-cluster-identifier"
    iam_database_authentication_enabled = true
    instance_parameter_group = {
      family       = "aurora-postgresql17"
      description  = "description2"
      name         = "name"
      name_prefix  = "name-prefix2"
      parameter    = [{ name = "name2", value = "value", apply_method = "apply-method2" }]
      skip_destroy = false
    }
    iops                        = 4
    kms_key_id                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_group_class             = "INFREQUENT_ACCESS"
    log_kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001"
    log_retention_days          = 30
    manage_master_user_password = false
    master_password             = "master-password"
    master_user_secret_rotation = {
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "duration"
        schedule_expression      = "rate(1 day)"
      }
      rotate_immediately = false
    }
    master_username     = "orders3"
    monitoring_interval = 60
    monitoring_role_arn = "arn:aws:iam::123456789012:role/shop"
    monitoring_role = {
      description           = "description3"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name3"
      name_prefix           = "name-prefix3"
      path                  = "path"
      permissions_boundary  = "permissions-boundary"
    }
    network_type                          = "IPV4"
    performance_insights_enabled          = true
    performance_insights_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000002"
    performance_insights_retention_period = 7
    port                                  = 443
    preferred_backup_window               = "preferred-backup-window"
    preferred_maintenance_window          = "preferred-maintenance-window"
    replication_source_identifier         = "replication-source-identifier"
    restore_to_point_in_time = {
      restore_to_time            = "2026-01-01T00:00:00Z"
      restore_type               = "full-copy"
      source_cluster_identifier  = "source-cluster-identifier"
      source_cluster_resource_id = "source-cluster-resource-id"
      use_latest_restorable_time = false
    }
    role_associations = {
      example = {
        feature_name = "feature-name"
        role_arn     = "arn:aws:iam::123456789012:role/shop"
      }
    }
    s3_import = {
      bucket_name           = "bucket-name"
      ingestion_role        = "arn:aws:iam::123456789012:role/shop"
      source_engine         = "source-engine"
      source_engine_version = "source-engine-version"
      bucket_prefix         = "bucket-prefix"
    }
    security_group = {
      description            = "description4"
      name                   = "name4"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      functions = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description5"
        from_port                    = 443
        ip_protocol                  = "ip-protocol"
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    security_group_ingress = {
      application = {
        cidr_ipv4                    = "10.0.0.0/24"
        cidr_ipv6                    = "10.0.0.0/25"
        description                  = "description6"
        from_port                    = 443
        ip_protocol                  = "ip-protocol2"
        prefix_list_id               = "prefix-list-id2"
        referenced_security_group_id = "sg-0123456789abcdef0"
        to_port                      = 444
      }
    }
    serverlessv2_scaling_configuration = { max_capacity = 4, min_capacity = 0, seconds_until_auto_pause = 300 }
    skip_final_snapshot                = true
    snapshot_identifier                = "snapshot-identifier"
    source_region                      = "source-region"
    storage_encrypted                  = false
    storage_type                       = "aurora"
    timeouts                           = { create = "30m", delete = "31m", update = "32m" }
    vpc_security_group_ids             = ["sg-0123456789abcdef0"]
    price_region                       = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].allocated_storage == 1,
      aws_rds_cluster.this[0].allow_major_version_upgrade == true,
      aws_rds_cluster.this[0].apply_immediately == true,
      aws_rds_cluster.this[0].backtrack_window == 2,
      aws_rds_cluster.this[0].backup_retention_period == 3,
      aws_rds_cluster.this[0].ca_certificate_identifier == "ca-certificate-identifier",
      aws_rds_cluster.this[0].cluster_identifier == "orders",
      aws_rds_cluster.this[0].cluster_scalability_type == "limitless",
      aws_rds_cluster.this[0].copy_tags_to_snapshot == false,
      aws_rds_cluster.this[0].database_insights_mode == "standard",
      aws_rds_cluster.this[0].database_name == "orders2",
      aws_rds_cluster.this[0].db_cluster_instance_class == "db.t4g.micro",
      aws_rds_cluster.this[0].db_cluster_parameter_group_name == "log_min_duration_statement",
      aws_rds_cluster.this[0].db_instance_parameter_group_name == "db-instance-parameter-group-name",
      aws_rds_cluster.this[0].db_subnet_group_name == "db-subnet-group-name",
      aws_rds_cluster.this[0].delete_automated_backups == false,
      aws_rds_cluster.this[0].deletion_protection == true,
      aws_rds_cluster.this[0].enable_global_write_forwarding == true,
      aws_rds_cluster.this[0].enable_http_endpoint == true,
      aws_rds_cluster.this[0].enable_local_write_forwarding == true,
      aws_rds_cluster.this[0].enabled_cloudwatch_logs_exports == toset(["postgresql"]),
      aws_rds_cluster.this[0].engine == "aurora-postgresql",
      aws_rds_cluster.this[0].engine_lifecycle_support == "open-source-rds-extended-support",
      aws_rds_cluster.this[0].engine_mode == "global",
      aws_rds_cluster.this[0].engine_version == "17",
      aws_rds_cluster.this[0].final_snapshot_identifier == "final-snapshot-identifier",
      aws_rds_cluster.this[0].global_cluster_identifier == "global-cluster-identifier",
      aws_rds_cluster.this[0].iam_database_authentication_enabled == true,
      aws_rds_cluster.this[0].iops == 4,
      aws_rds_cluster.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_rds_cluster.this[0].master_password == "master-password",
      aws_rds_cluster.this[0].master_username == "orders3",
      aws_rds_cluster.this[0].monitoring_interval == 60,
      aws_rds_cluster.this[0].monitoring_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_rds_cluster.this[0].network_type == "IPV4",
      aws_rds_cluster.this[0].performance_insights_enabled == true,
      aws_rds_cluster.this[0].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000002",
      aws_rds_cluster.this[0].performance_insights_retention_period == 7,
      aws_rds_cluster.this[0].port == 443,
      aws_rds_cluster.this[0].preferred_backup_window == "preferred-backup-window",
      aws_rds_cluster.this[0].preferred_maintenance_window == "preferred-maintenance-window",
      aws_rds_cluster.this[0].replication_source_identifier == "replication-source-identifier",
      aws_rds_cluster.this[0].skip_final_snapshot == true,
      aws_rds_cluster.this[0].snapshot_identifier == "snapshot-identifier",
      aws_rds_cluster.this[0].source_region == "source-region",
      aws_rds_cluster.this[0].storage_encrypted == false,
      aws_rds_cluster.this[0].storage_type == "aurora",
      aws_rds_cluster.this[0].restore_to_point_in_time[0].restore_to_time == "2026-01-01T00:00:00Z",
      aws_rds_cluster.this[0].restore_to_point_in_time[0].restore_type == "full-copy",
      aws_rds_cluster.this[0].restore_to_point_in_time[0].source_cluster_identifier == "source-cluster-identifier",
      aws_rds_cluster.this[0].restore_to_point_in_time[0].source_cluster_resource_id == "source-cluster-resource-id",
      aws_rds_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_rds_cluster.this[0].s3_import[0].bucket_name == "bucket-name",
      aws_rds_cluster.this[0].s3_import[0].bucket_prefix == "bucket-prefix",
      aws_rds_cluster.this[0].s3_import[0].ingestion_role == "arn:aws:iam::123456789012:role/shop",
      aws_rds_cluster.this[0].s3_import[0].source_engine == "source-engine",
      aws_rds_cluster.this[0].s3_import[0].source_engine_version == "source-engine-version",
      aws_rds_cluster.this[0].serverlessv2_scaling_configuration[0].max_capacity == 4,
      aws_rds_cluster.this[0].serverlessv2_scaling_configuration[0].min_capacity == 0,
      aws_rds_cluster.this[0].serverlessv2_scaling_configuration[0].seconds_until_auto_pause == 300,
      aws_rds_cluster.this[0].timeouts.create == "30m",
      aws_rds_cluster.this[0].timeouts.delete == "31m",
      aws_rds_cluster.this[0].timeouts.update == "32m",
      aws_rds_cluster_parameter_group.this[0].description == "description",
      aws_rds_cluster_parameter_group.this[0].family == "aurora-postgresql17",
      aws_rds_cluster_parameter_group.this[0].name == "log_min_duration_statement",
      one(aws_rds_cluster_parameter_group.this[0].parameter).apply_method == "apply-method",
      one(aws_rds_cluster_parameter_group.this[0].parameter).name == "log_min_duration_statement",
      one(aws_rds_cluster_parameter_group.this[0].parameter).value == "500",
      aws_vpc_security_group_egress_rule.this["functions"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_egress_rule.this["functions"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_egress_rule.this["functions"].description == "description5",
      aws_vpc_security_group_egress_rule.this["functions"].from_port == 443,
      aws_vpc_security_group_egress_rule.this["functions"].ip_protocol == "ip-protocol",
      aws_vpc_security_group_egress_rule.this["functions"].prefix_list_id == "prefix-list-id",
      aws_vpc_security_group_egress_rule.this["functions"].referenced_security_group_id == "referenced-security-group-id",
      aws_vpc_security_group_egress_rule.this["functions"].to_port == 444,
      aws_rds_cluster_endpoint.this["reports"].cluster_endpoint_identifier == "orders-reports",
      aws_rds_cluster_endpoint.this["reports"].custom_endpoint_type == "READER",
      aws_rds_cluster_endpoint.this["reports"].excluded_members == toset(["excluded-members"]),
      aws_rds_cluster_endpoint.this["reports"].static_members == toset(["one"]),
      aws_vpc_security_group_ingress_rule.this["application"].cidr_ipv4 == "10.0.0.0/24",
      aws_vpc_security_group_ingress_rule.this["application"].cidr_ipv6 == "10.0.0.0/25",
      aws_vpc_security_group_ingress_rule.this["application"].description == "description6",
      aws_vpc_security_group_ingress_rule.this["application"].from_port == 443,
      aws_vpc_security_group_ingress_rule.this["application"].ip_protocol == "ip-protocol2",
      aws_vpc_security_group_ingress_rule.this["application"].prefix_list_id == "prefix-list-id2",
      aws_vpc_security_group_ingress_rule.this["application"].referenced_security_group_id == "sg-0123456789abcdef0",
      aws_vpc_security_group_ingress_rule.this["application"].to_port == 444,
      aws_db_parameter_group.this[0].description == "description2",
      aws_db_parameter_group.this[0].family == "aurora-postgresql17",
      aws_db_parameter_group.this[0].name == "name",
      aws_db_parameter_group.this[0].skip_destroy == false,
      one(aws_db_parameter_group.this[0].parameter).apply_method == "apply-method2",
      one(aws_db_parameter_group.this[0].parameter).name == "name2",
      one(aws_db_parameter_group.this[0].parameter).value == "value",
      aws_cloudwatch_log_group.this["postgresql"].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001",
      aws_cloudwatch_log_group.this["postgresql"].log_group_class == "INFREQUENT_ACCESS",
      aws_cloudwatch_log_group.this["postgresql"].name == "/aws/rds/cluster/orders/postgresql",
      aws_cloudwatch_log_group.this["postgresql"].retention_in_days == 30,
      aws_iam_role_policy_attachment.this[0].role == "name3",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"monitoring.rds.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "description3",
      aws_iam_role.this[0].force_detach_policies == false,
      aws_iam_role.this[0].max_session_duration == 1,
      aws_iam_role.this[0].name == "name3",
      aws_iam_role.this[0].path == "path",
      aws_iam_role.this[0].permissions_boundary == "permissions-boundary",
      aws_rds_cluster_role_association.this["example"].feature_name == "feature-name",
      aws_rds_cluster_role_association.this["example"].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == 1,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].duration == "duration",
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].schedule_expression == "rate(1 day)",
      aws_security_group.this[0].description == "description4",
      aws_security_group.this[0].name == "name4",
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_security_group.this[0].vpc_id == "vpc-0123456789abcdef0",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    engine                          = "aurora-mysql"
    db_cluster_parameter_group_name = "db-cluster-parameter-group-name"
    master_user_secret_kms_key_id   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    subnet_group = {
      subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      description = "description"
      name        = "name"
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].manage_master_user_password == true,
      aws_rds_cluster.this[0].master_user_secret_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_rds_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this["one"].engine == "aurora-mysql",
      aws_rds_cluster_instance.this["one"].identifier == "orders-one",
      aws_rds_cluster_instance.this["one"].instance_class == "db.t4g.medium",
      aws_rds_cluster_instance.this["one"].publicly_accessible == false,
      aws_db_subnet_group.this[0].description == "description",
      aws_db_subnet_group.this[0].name == "name",
      aws_db_subnet_group.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    cluster_parameter_group = {
      family    = "aurora-postgresql17"
      parameter = [{ name = "log_min_duration_statement", value = "500" }]
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_parameter_group.this[0].name_prefix == "orders-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    instance_parameter_group = {
      family       = "aurora-postgresql17"
      description  = "description"
      name         = "name"
      name_prefix  = "name-prefix"
      parameter    = [{ name = "name2", value = "value", apply_method = "apply-method" }]
      skip_destroy = false
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this["one"].db_parameter_group_name == "name",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    instance_parameter_group = { family = "aurora-postgresql17", parameter = [] }
    price_region             = null
  }
  assert {
    condition = alltrue([
      aws_db_parameter_group.this[0].name_prefix == "orders-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    instances = {
      one = {
        instance_class                        = "db.t4g.medium"
        apply_immediately                     = false
        auto_minor_version_upgrade            = false
        availability_zone                     = "us-east-1a"
        ca_cert_identifier                    = "ca-cert-identifier"
        custom_iam_instance_profile           = "custom-iam-instance-profile"
        db_parameter_group_name               = "db-parameter-group-name"
        force_destroy                         = false
        monitoring_interval                   = 1
        monitoring_role_arn                   = "arn:aws:iam::123456789012:role/shop"
        performance_insights_enabled          = false
        performance_insights_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        performance_insights_retention_period = 2
        preferred_maintenance_window          = "preferred-maintenance-window"
        promotion_tier                        = 3
        publicly_accessible                   = false
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this["one"].apply_immediately == false,
      aws_rds_cluster_instance.this["one"].auto_minor_version_upgrade == false,
      aws_rds_cluster_instance.this["one"].availability_zone == "us-east-1a",
      aws_rds_cluster_instance.this["one"].ca_cert_identifier == "ca-cert-identifier",
      aws_rds_cluster_instance.this["one"].custom_iam_instance_profile == "custom-iam-instance-profile",
      aws_rds_cluster_instance.this["one"].force_destroy == false,
      aws_rds_cluster_instance.this["one"].monitoring_interval == 1,
      aws_rds_cluster_instance.this["one"].monitoring_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_rds_cluster_instance.this["one"].performance_insights_enabled == false,
      aws_rds_cluster_instance.this["one"].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_rds_cluster_instance.this["one"].performance_insights_retention_period == 2,
      aws_rds_cluster_instance.this["one"].preferred_maintenance_window == "preferred-maintenance-window",
      aws_rds_cluster_instance.this["one"].promotion_tier == 3,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    monitoring_role = {}
    price_region    = null
  }
  assert {
    condition = alltrue([
      aws_iam_role.this[0].name_prefix == "orders-monitoring-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    restore_to_point_in_time = {}
    price_region             = null
  }
  assert {
    condition = alltrue([
      length(aws_rds_cluster.this[0].restore_to_point_in_time) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_major_version_upgrade         = true
    apply_immediately                   = false
    copy_tags_to_snapshot               = true
    delete_automated_backups            = false
    deletion_protection                 = true
    enable_global_write_forwarding      = false
    enable_http_endpoint                = true
    enable_local_write_forwarding       = false
    iam_database_authentication_enabled = true
    instance_parameter_group            = { family = "aurora-postgresql17", parameter = [], skip_destroy = true }
    manage_master_user_password         = false
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = true }
    monitoring_role                     = { force_detach_policies = true }
    performance_insights_enabled        = true
    restore_to_point_in_time            = { use_latest_restorable_time = true }
    security_group = {
      description            = "Traffic to the database cluster"
      revoke_rules_on_delete = true
    }
    skip_final_snapshot = false
    storage_encrypted   = true
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].allow_major_version_upgrade == true,
      aws_rds_cluster.this[0].apply_immediately == false,
      aws_rds_cluster.this[0].copy_tags_to_snapshot == true,
      aws_rds_cluster.this[0].delete_automated_backups == false,
      aws_rds_cluster.this[0].deletion_protection == true,
      aws_rds_cluster.this[0].enable_global_write_forwarding == false,
      aws_rds_cluster.this[0].enable_http_endpoint == true,
      aws_rds_cluster.this[0].enable_local_write_forwarding == false,
      aws_rds_cluster.this[0].iam_database_authentication_enabled == true,
      aws_rds_cluster.this[0].manage_master_user_password == false,
      aws_rds_cluster.this[0].performance_insights_enabled == true,
      aws_rds_cluster.this[0].skip_final_snapshot == false,
      aws_rds_cluster.this[0].storage_encrypted == true,
      aws_rds_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == true,
      aws_db_parameter_group.this[0].skip_destroy == true,
      aws_rds_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this["one"].publicly_accessible == false,
      aws_iam_role.this[0].force_detach_policies == true,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == true,
      aws_security_group.this[0].revoke_rules_on_delete == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    allow_major_version_upgrade         = false
    apply_immediately                   = true
    copy_tags_to_snapshot               = true
    delete_automated_backups            = false
    deletion_protection                 = false
    enable_global_write_forwarding      = true
    enable_http_endpoint                = true
    enable_local_write_forwarding       = false
    iam_database_authentication_enabled = false
    instance_parameter_group            = { family = "aurora-postgresql17", parameter = [], skip_destroy = false }
    manage_master_user_password         = true
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = false }
    monitoring_role                     = { force_detach_policies = false }
    performance_insights_enabled        = true
    restore_to_point_in_time            = { use_latest_restorable_time = false }
    security_group = {
      description            = "Traffic to the database cluster"
      revoke_rules_on_delete = false
    }
    skip_final_snapshot = false
    storage_encrypted   = false
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].allow_major_version_upgrade == false,
      aws_rds_cluster.this[0].apply_immediately == true,
      aws_rds_cluster.this[0].copy_tags_to_snapshot == true,
      aws_rds_cluster.this[0].delete_automated_backups == false,
      aws_rds_cluster.this[0].deletion_protection == false,
      aws_rds_cluster.this[0].enable_global_write_forwarding == true,
      aws_rds_cluster.this[0].enable_http_endpoint == true,
      aws_rds_cluster.this[0].enable_local_write_forwarding == false,
      aws_rds_cluster.this[0].iam_database_authentication_enabled == false,
      aws_rds_cluster.this[0].manage_master_user_password == true,
      aws_rds_cluster.this[0].performance_insights_enabled == true,
      aws_rds_cluster.this[0].skip_final_snapshot == false,
      aws_rds_cluster.this[0].storage_encrypted == false,
      aws_rds_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
      aws_rds_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this["one"].publicly_accessible == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    allow_major_version_upgrade         = false
    apply_immediately                   = false
    copy_tags_to_snapshot               = false
    delete_automated_backups            = true
    deletion_protection                 = true
    enable_global_write_forwarding      = true
    enable_http_endpoint                = true
    enable_local_write_forwarding       = false
    iam_database_authentication_enabled = false
    instance_parameter_group            = { family = "aurora-postgresql17", parameter = [], skip_destroy = false }
    manage_master_user_password         = false
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = false }
    monitoring_role                     = { force_detach_policies = false }
    performance_insights_enabled        = false
    restore_to_point_in_time            = { use_latest_restorable_time = false }
    security_group = {
      description            = "Traffic to the database cluster"
      revoke_rules_on_delete = false
    }
    skip_final_snapshot = true
    storage_encrypted   = true
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].allow_major_version_upgrade == false,
      aws_rds_cluster.this[0].apply_immediately == false,
      aws_rds_cluster.this[0].copy_tags_to_snapshot == false,
      aws_rds_cluster.this[0].delete_automated_backups == true,
      aws_rds_cluster.this[0].deletion_protection == true,
      aws_rds_cluster.this[0].enable_global_write_forwarding == true,
      aws_rds_cluster.this[0].enable_http_endpoint == true,
      aws_rds_cluster.this[0].enable_local_write_forwarding == false,
      aws_rds_cluster.this[0].iam_database_authentication_enabled == false,
      aws_rds_cluster.this[0].manage_master_user_password == false,
      aws_rds_cluster.this[0].performance_insights_enabled == false,
      aws_rds_cluster.this[0].skip_final_snapshot == true,
      aws_rds_cluster.this[0].storage_encrypted == true,
      aws_rds_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
      aws_rds_cluster_instance.this["one"].copy_tags_to_snapshot == false,
      aws_rds_cluster_instance.this["one"].publicly_accessible == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    allow_major_version_upgrade         = false
    apply_immediately                   = false
    copy_tags_to_snapshot               = false
    delete_automated_backups            = false
    deletion_protection                 = false
    enable_global_write_forwarding      = false
    enable_http_endpoint                = false
    enable_local_write_forwarding       = true
    iam_database_authentication_enabled = true
    instance_parameter_group            = { family = "aurora-postgresql17", parameter = [], skip_destroy = false }
    manage_master_user_password         = true
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = false }
    monitoring_role                     = { force_detach_policies = false }
    performance_insights_enabled        = true
    restore_to_point_in_time            = { use_latest_restorable_time = false }
    security_group = {
      description            = "Traffic to the database cluster"
      revoke_rules_on_delete = false
    }
    skip_final_snapshot = true
    storage_encrypted   = true
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].allow_major_version_upgrade == false,
      aws_rds_cluster.this[0].apply_immediately == false,
      aws_rds_cluster.this[0].copy_tags_to_snapshot == false,
      aws_rds_cluster.this[0].delete_automated_backups == false,
      aws_rds_cluster.this[0].deletion_protection == false,
      aws_rds_cluster.this[0].enable_global_write_forwarding == false,
      aws_rds_cluster.this[0].enable_http_endpoint == false,
      aws_rds_cluster.this[0].enable_local_write_forwarding == true,
      aws_rds_cluster.this[0].iam_database_authentication_enabled == true,
      aws_rds_cluster.this[0].manage_master_user_password == true,
      aws_rds_cluster.this[0].performance_insights_enabled == true,
      aws_rds_cluster.this[0].skip_final_snapshot == true,
      aws_rds_cluster.this[0].storage_encrypted == true,
      aws_rds_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
      aws_rds_cluster_instance.this["one"].copy_tags_to_snapshot == false,
      aws_rds_cluster_instance.this["one"].publicly_accessible == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    cluster_parameter_group = {
      family      = "aurora-postgresql17"
      description = "description"
      name        = "log_min_duration_statement"
      name_prefix = "name-prefix"
    }
    instance_parameter_group = {
      family       = "aurora-postgresql17"
      description  = "description2"
      name         = "name"
      name_prefix  = "name-prefix2"
      skip_destroy = false
    }
    master_user_secret_rotation = {
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "duration"
        schedule_expression      = "rate(1 day)"
      }
    }
    security_group = {
      name                   = "name4"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      functions = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description5"
        from_port                    = 443
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    security_group_ingress = {
      application = {
        cidr_ipv4                    = "10.0.0.0/24"
        cidr_ipv6                    = "10.0.0.0/25"
        description                  = "description6"
        from_port                    = 443
        prefix_list_id               = "prefix-list-id2"
        referenced_security_group_id = "sg-0123456789abcdef0"
        to_port                      = 444
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].backup_retention_period == 7,
      aws_rds_cluster.this[0].copy_tags_to_snapshot == true,
      aws_rds_cluster.this[0].delete_automated_backups == true,
      aws_rds_cluster.this[0].master_username == "orders",
      aws_rds_cluster.this[0].storage_encrypted == true,
      aws_vpc_security_group_egress_rule.this["functions"].ip_protocol == "-1",
      aws_vpc_security_group_ingress_rule.this["application"].ip_protocol == "tcp",
      aws_rds_cluster_instance.this["one"].engine == "aurora-postgresql",
      aws_security_group.this[0].description == "Traffic to the database cluster",
      aws_rds_cluster.this[0].manage_master_user_password == true,
      aws_db_parameter_group.this[0].skip_destroy == false,
      aws_rds_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this["one"].publicly_accessible == false,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                             = false
    backtrack_window                   = 0
    backup_retention_period            = 1
    serverlessv2_scaling_configuration = { max_capacity = 1, min_capacity = 0, seconds_until_auto_pause = 300 }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                             = false
    backtrack_window                   = 259200
    backup_retention_period            = 35
    serverlessv2_scaling_configuration = { max_capacity = 256, min_capacity = 256, seconds_until_auto_pause = 86400 }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
    endpoints              = null
    instances              = null
    log_retention_days     = null
    notifications          = null
    role_associations      = null
    security_group_egress  = null
    security_group_ingress = null
    tags                   = null
    create                 = false
    budget                 = null
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
      var.create != null,
      var.endpoints != null,
      var.instances != null,
      var.log_retention_days != null,
      var.notifications != null,
      var.role_associations != null,
      var.security_group_egress != null,
      var.security_group_ingress != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      backups          = { enabled = false, threshold = 1 }
      capacity_units   = { enabled = false, threshold = 1 }
      idle             = { enabled = false, threshold = 1 }
      read_operations  = { enabled = false, threshold = 1 }
      storage          = { enabled = false, threshold = 1 }
      write_operations = { enabled = false, threshold = 1 }
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
    cluster_parameter_group = {
      family    = "aurora-postgresql17"
      parameter = [{ name = "log_min_duration_statement", value = "500" }]
    }
    database_name                      = "orders"
    enabled_cloudwatch_logs_exports    = ["postgresql"]
    endpoints                          = { reports = { custom_endpoint_type = "READER", static_members = ["one"] } }
    engine_version                     = "17"
    instance_parameter_group           = { family = "aurora-postgresql17" }
    monitoring_interval                = 60
    monitoring_role                    = {}
    security_group                     = { vpc_id = "vpc-0123456789abcdef0" }
    security_group_egress              = { functions = { cidr_ipv4 = "10.0.0.0/8" } }
    security_group_ingress             = { application = { referenced_security_group_id = "sg-0123456789abcdef0" } }
    serverlessv2_scaling_configuration = { min_capacity = 0, max_capacity = 4 }
    subnet_group                       = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
    vpc_security_group_ids             = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_rds_cluster.this[0].arn, null),
      output.cluster_identifier == try(aws_rds_cluster.this[0].cluster_identifier, null),
      output.endpoint == try(aws_rds_cluster.this[0].endpoint, null),
      output.id == try(aws_rds_cluster.this[0].id, null),
      output.cluster_resource_id == try(aws_rds_cluster.this[0].cluster_resource_id, null),
      output.custom_endpoints == { for key, one in aws_rds_cluster_endpoint.this : key => one.endpoint },
      output.db_subnet_group_name == try(aws_rds_cluster.this[0].db_subnet_group_name, null),
      output.hosted_zone_id == try(aws_rds_cluster.this[0].hosted_zone_id, null),
      output.instance_endpoints == { for key, instance in aws_rds_cluster_instance.this : key => instance.endpoint },
      output.log_group_names == { for key, one in aws_cloudwatch_log_group.this : key => one.name },
      output.master_user_secret_arn == try(aws_rds_cluster.this[0].master_user_secret[0].secret_arn, null),
      output.monitoring_role_arn == try(aws_iam_role.this[0].arn, null),
      output.port == try(aws_rds_cluster.this[0].port, null),
      output.reader_endpoint == try(aws_rds_cluster.this[0].reader_endpoint, null),
      output.security_group_id == try(aws_security_group.this[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
