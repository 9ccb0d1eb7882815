# What callers give stands in the database instance, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  identifier        = "orders"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  engine            = "postgres"
  username          = "orders"
  budget            = { amount = 20 }
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
    identifier                          = "orders"
    instance_class                      = "db.t4g.micro"
    allocated_storage                   = 20
    allow_major_version_upgrade         = true
    apply_immediately                   = true
    auto_minor_version_upgrade          = true
    availability_zone                   = "us-east-1a"
    backup_retention_period             = 1
    backup_target                       = "region"
    backup_window                       = "10:10-10:10"
    blue_green_update                   = { enabled = false }
    ca_cert_identifier                  = "ca-cert-identifier"
    character_set_name                  = "character-set-name"
    copy_tags_to_snapshot               = false
    custom_iam_instance_profile         = "custom-iam-instance-profile"
    customer_owned_ip_enabled           = true
    database_insights_mode              = "database-insights-mode"
    db_name                             = "db-name"
    db_subnet_group_name                = "db-subnet-group-name"
    dedicated_log_volume                = true
    delete_automated_backups            = false
    deletion_protection                 = true
    domain                              = "example.com"
    domain_auth_secret_arn              = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
    domain_dns_ips                      = ["domain-dns-ips"]
    domain_fqdn                         = "shop.example.com"
    domain_iam_role_name                = "domain-iam-role-name"
    domain_ou                           = "domain-ou"
    enabled_cloudwatch_logs_exports     = ["postgresql"]
    engine                              = "postgres"
    engine_lifecycle_support            = "open-source-rds-extended-support"
    engine_version                      = "17"
    final_snapshot_identifier           = "final-snapshot-identifier"
    iam_database_authentication_enabled = true
    iops                                = 2
    kms_key_id                          = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    license_model                       = "license-model"
    log_group_class                     = "INFREQUENT_ACCESS"
    log_kms_key_id                      = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001"
    log_retention_days                  = 30
    maintenance_window                  = "exa:10:10-mpl:10:10"
    manage_master_user_password         = false
    master_user_secret_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000002"
    master_user_secret_rotation = {
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "duration"
        schedule_expression      = "rate(1 day)"
      }
      rotate_immediately = false
    }
    max_allocated_storage = 0
    monitoring_interval   = 60
    monitoring_role_arn   = "arn:aws:iam::123456789012:role/shop"
    monitoring_role = {
      description           = "description"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name"
      name_prefix           = "name-prefix"
      path                  = "path"
      permissions_boundary  = "permissions-boundary"
    }
    multi_az                 = true
    nchar_character_set_name = "nchar-character-set-name"
    network_type             = "IPV4"
    option_group = {
      engine_name          = "engine-name"
      major_engine_version = "major-engine-version"
      name                 = "name2"
      name_prefix          = "name-prefix2"
      option = [
        {
          option_name                    = "option-name"
          db_security_group_memberships  = ["db-security-group-memberships"]
          option_settings                = [{ name = "name3", value = "value" }]
          port                           = 443
          version                        = "version"
          vpc_security_group_memberships = ["vpc-security-group-memberships"]
        },
      ]
      option_group_description = "option-group-description"
      skip_destroy             = false
    }
    parameter_group = {
      family      = "postgres17"
      description = "description2"
      name        = "log_min_duration_statement"
      name_prefix = "name-prefix3"
      parameter = [
        {
          name         = "log_min_duration_statement"
          value        = "500"
          apply_method = "apply-method"
        },
      ]
      skip_destroy = false
    }
    password                              = "password"
    performance_insights_enabled          = true
    performance_insights_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000003"
    performance_insights_retention_period = 7
    port                                  = 443
    publicly_accessible                   = true
    replica_mode                          = "mounted"
    replicate_source_db                   = "replicate-source-db"
    restore_to_point_in_time = {
      restore_time                             = "2026-01-01T00:00:00Z"
      source_db_instance_automated_backups_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      source_db_instance_identifier            = "source-db-instance-identifier"
      source_dbi_resource_id                   = "source-dbi-resource-id"
      use_latest_restorable_time               = false
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
      description            = "description3"
      name                   = "name4"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      links = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description4"
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
        description                  = "description5"
        from_port                    = 443
        ip_protocol                  = "ip-protocol2"
        prefix_list_id               = "prefix-list-id2"
        referenced_security_group_id = "sg-0123456789abcdef0"
        to_port                      = 444
      }
    }
    skip_final_snapshot    = true
    snapshot_identifier    = "snapshot-identifier"
    storage_encrypted      = false
    storage_throughput     = 3
    storage_type           = "gp2"
    timeouts               = { create = "30m", delete = "31m", update = "32m" }
    timezone               = "UTC"
    upgrade_storage_config = true
    username               = "orders2"
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
    price_region           = null
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allocated_storage == 20,
      aws_db_instance.this[0].allow_major_version_upgrade == true,
      aws_db_instance.this[0].apply_immediately == true,
      aws_db_instance.this[0].auto_minor_version_upgrade == true,
      aws_db_instance.this[0].availability_zone == "us-east-1a",
      aws_db_instance.this[0].backup_retention_period == 1,
      aws_db_instance.this[0].backup_target == "region",
      aws_db_instance.this[0].backup_window == "10:10-10:10",
      aws_db_instance.this[0].ca_cert_identifier == "ca-cert-identifier",
      aws_db_instance.this[0].character_set_name == "character-set-name",
      aws_db_instance.this[0].copy_tags_to_snapshot == false,
      aws_db_instance.this[0].custom_iam_instance_profile == "custom-iam-instance-profile",
      aws_db_instance.this[0].customer_owned_ip_enabled == true,
      aws_db_instance.this[0].database_insights_mode == "database-insights-mode",
      aws_db_instance.this[0].db_name == "db-name",
      aws_db_instance.this[0].db_subnet_group_name == "db-subnet-group-name",
      aws_db_instance.this[0].dedicated_log_volume == true,
      aws_db_instance.this[0].delete_automated_backups == false,
      aws_db_instance.this[0].deletion_protection == true,
      aws_db_instance.this[0].domain == "example.com",
      aws_db_instance.this[0].domain_auth_secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_db_instance.this[0].domain_dns_ips == tolist(["domain-dns-ips"]),
      aws_db_instance.this[0].domain_fqdn == "shop.example.com",
      aws_db_instance.this[0].domain_iam_role_name == "domain-iam-role-name",
      aws_db_instance.this[0].domain_ou == "domain-ou",
      aws_db_instance.this[0].enabled_cloudwatch_logs_exports == toset(["postgresql"]),
      aws_db_instance.this[0].engine == "postgres",
      aws_db_instance.this[0].engine_lifecycle_support == "open-source-rds-extended-support",
      aws_db_instance.this[0].engine_version == "17",
      aws_db_instance.this[0].final_snapshot_identifier == "final-snapshot-identifier",
      aws_db_instance.this[0].iam_database_authentication_enabled == true,
      aws_db_instance.this[0].identifier == "orders",
      aws_db_instance.this[0].instance_class == "db.t4g.micro",
      aws_db_instance.this[0].iops == 2,
      aws_db_instance.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_db_instance.this[0].license_model == "license-model",
      aws_db_instance.this[0].maintenance_window == "exa:10:10-mpl:10:10",
      aws_db_instance.this[0].master_user_secret_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000002",
      aws_db_instance.this[0].max_allocated_storage == 0,
      aws_db_instance.this[0].monitoring_interval == 60,
      aws_db_instance.this[0].monitoring_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_db_instance.this[0].multi_az == true,
      aws_db_instance.this[0].nchar_character_set_name == "nchar-character-set-name",
      aws_db_instance.this[0].network_type == "IPV4",
      aws_db_instance.this[0].option_group_name == "name2",
      aws_db_instance.this[0].parameter_group_name == "log_min_duration_statement",
      aws_db_instance.this[0].password == "password",
      aws_db_instance.this[0].performance_insights_enabled == true,
      aws_db_instance.this[0].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000003",
      aws_db_instance.this[0].performance_insights_retention_period == 7,
      aws_db_instance.this[0].port == 443,
      aws_db_instance.this[0].publicly_accessible == true,
      aws_db_instance.this[0].replica_mode == "mounted",
      aws_db_instance.this[0].replicate_source_db == "replicate-source-db",
      aws_db_instance.this[0].skip_final_snapshot == true,
      aws_db_instance.this[0].snapshot_identifier == "snapshot-identifier",
      aws_db_instance.this[0].storage_encrypted == false,
      aws_db_instance.this[0].storage_throughput == 3,
      aws_db_instance.this[0].storage_type == "gp2",
      aws_db_instance.this[0].timezone == "UTC",
      aws_db_instance.this[0].upgrade_storage_config == true,
      aws_db_instance.this[0].username == "orders2",
      aws_db_instance.this[0].blue_green_update[0].enabled == false,
      aws_db_instance.this[0].restore_to_point_in_time[0].restore_time == "2026-01-01T00:00:00Z",
      aws_db_instance.this[0].restore_to_point_in_time[0].source_db_instance_automated_backups_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_db_instance.this[0].restore_to_point_in_time[0].source_db_instance_identifier == "source-db-instance-identifier",
      aws_db_instance.this[0].restore_to_point_in_time[0].source_dbi_resource_id == "source-dbi-resource-id",
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_db_instance.this[0].s3_import[0].bucket_name == "bucket-name",
      aws_db_instance.this[0].s3_import[0].bucket_prefix == "bucket-prefix",
      aws_db_instance.this[0].s3_import[0].ingestion_role == "arn:aws:iam::123456789012:role/shop",
      aws_db_instance.this[0].s3_import[0].source_engine == "source-engine",
      aws_db_instance.this[0].s3_import[0].source_engine_version == "source-engine-version",
      aws_db_instance.this[0].timeouts.create == "30m",
      aws_db_instance.this[0].timeouts.delete == "31m",
      aws_db_instance.this[0].timeouts.update == "32m",
      aws_vpc_security_group_egress_rule.this["links"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_egress_rule.this["links"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_egress_rule.this["links"].description == "description4",
      aws_vpc_security_group_egress_rule.this["links"].from_port == 443,
      aws_vpc_security_group_egress_rule.this["links"].ip_protocol == "ip-protocol",
      aws_vpc_security_group_egress_rule.this["links"].prefix_list_id == "prefix-list-id",
      aws_vpc_security_group_egress_rule.this["links"].referenced_security_group_id == "referenced-security-group-id",
      aws_vpc_security_group_egress_rule.this["links"].to_port == 444,
      aws_vpc_security_group_ingress_rule.this["application"].cidr_ipv4 == "10.0.0.0/24",
      aws_vpc_security_group_ingress_rule.this["application"].cidr_ipv6 == "10.0.0.0/25",
      aws_vpc_security_group_ingress_rule.this["application"].description == "description5",
      aws_vpc_security_group_ingress_rule.this["application"].from_port == 443,
      aws_vpc_security_group_ingress_rule.this["application"].ip_protocol == "ip-protocol2",
      aws_vpc_security_group_ingress_rule.this["application"].prefix_list_id == "prefix-list-id2",
      aws_vpc_security_group_ingress_rule.this["application"].referenced_security_group_id == "sg-0123456789abcdef0",
      aws_vpc_security_group_ingress_rule.this["application"].to_port == 444,
      aws_cloudwatch_log_group.this["postgresql"].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001",
      aws_cloudwatch_log_group.this["postgresql"].log_group_class == "INFREQUENT_ACCESS",
      aws_cloudwatch_log_group.this["postgresql"].name == "/aws/rds/instance/orders/postgresql",
      aws_cloudwatch_log_group.this["postgresql"].retention_in_days == 30,
      aws_iam_role_policy_attachment.this[0].role == "name",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"monitoring.rds.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "description",
      aws_iam_role.this[0].force_detach_policies == false,
      aws_iam_role.this[0].max_session_duration == 1,
      aws_iam_role.this[0].name == "name",
      aws_iam_role.this[0].path == "path",
      aws_iam_role.this[0].permissions_boundary == "permissions-boundary",
      aws_db_option_group.this[0].engine_name == "engine-name",
      aws_db_option_group.this[0].major_engine_version == "major-engine-version",
      aws_db_option_group.this[0].name == "name2",
      aws_db_option_group.this[0].option_group_description == "option-group-description",
      aws_db_option_group.this[0].skip_destroy == false,
      one(aws_db_option_group.this[0].option).db_security_group_memberships == toset(["db-security-group-memberships"]),
      one(aws_db_option_group.this[0].option).option_name == "option-name",
      one(aws_db_option_group.this[0].option).port == 443,
      one(aws_db_option_group.this[0].option).version == "version",
      one(aws_db_option_group.this[0].option).vpc_security_group_memberships == toset(["vpc-security-group-memberships"]),
      one(one(aws_db_option_group.this[0].option).option_settings).name == "name3",
      one(one(aws_db_option_group.this[0].option).option_settings).value == "value",
      aws_db_parameter_group.this[0].description == "description2",
      aws_db_parameter_group.this[0].family == "postgres17",
      aws_db_parameter_group.this[0].name == "log_min_duration_statement",
      aws_db_parameter_group.this[0].skip_destroy == false,
      one(aws_db_parameter_group.this[0].parameter).apply_method == "apply-method",
      one(aws_db_parameter_group.this[0].parameter).name == "log_min_duration_statement",
      one(aws_db_parameter_group.this[0].parameter).value == "500",
      aws_db_instance_role_association.this["example"].db_instance_identifier == "orders",
      aws_db_instance_role_association.this["example"].feature_name == "feature-name",
      aws_db_instance_role_association.this["example"].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == 1,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].duration == "duration",
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].schedule_expression == "rate(1 day)",
      aws_security_group.this[0].description == "description3",
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
    instance_class       = "db.x"
    option_group_name    = "option-group-name"
    parameter_group_name = "parameter-group-name"
    subnet_group = {
      subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      description = "description"
      name        = "name"
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].manage_master_user_password == true,
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
    blue_green_update = {}
    price_region      = null
  }
  assert {
    condition = alltrue([
      length(aws_db_instance.this[0].blue_green_update) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
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

run "what_is_given_arrives_5" {
  command = plan
  variables {
    parameter_group = {
      family    = "postgres17"
      parameter = [{ name = "log_min_duration_statement", value = "500" }]
    }
    price_region = null
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
    restore_to_point_in_time = {}
    price_region             = null
  }
  assert {
    condition = alltrue([
      length(aws_db_instance.this[0].restore_to_point_in_time) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_major_version_upgrade         = true
    apply_immediately                   = false
    auto_minor_version_upgrade          = true
    blue_green_update                   = { enabled = true }
    copy_tags_to_snapshot               = false
    customer_owned_ip_enabled           = true
    dedicated_log_volume                = false
    delete_automated_backups            = true
    deletion_protection                 = false
    iam_database_authentication_enabled = true
    manage_master_user_password         = false
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = true }
    monitoring_role                     = { force_detach_policies = true }
    multi_az                            = true
    option_group = {
      engine_name          = "engine-name"
      major_engine_version = "major-engine-version"
      option               = []
      skip_destroy         = true
    }
    parameter_group              = { family = "postgres17", parameter = [], skip_destroy = true }
    performance_insights_enabled = false
    publicly_accessible          = true
    restore_to_point_in_time     = { use_latest_restorable_time = true }
    security_group               = { description = "Traffic to the database", revoke_rules_on_delete = true }
    skip_final_snapshot          = false
    storage_encrypted            = true
    upgrade_storage_config       = false
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allow_major_version_upgrade == true,
      aws_db_instance.this[0].apply_immediately == false,
      aws_db_instance.this[0].auto_minor_version_upgrade == true,
      aws_db_instance.this[0].copy_tags_to_snapshot == false,
      aws_db_instance.this[0].customer_owned_ip_enabled == true,
      aws_db_instance.this[0].dedicated_log_volume == false,
      aws_db_instance.this[0].delete_automated_backups == true,
      aws_db_instance.this[0].deletion_protection == false,
      aws_db_instance.this[0].iam_database_authentication_enabled == true,
      aws_db_instance.this[0].multi_az == true,
      aws_db_instance.this[0].performance_insights_enabled == false,
      aws_db_instance.this[0].publicly_accessible == true,
      aws_db_instance.this[0].skip_final_snapshot == false,
      aws_db_instance.this[0].storage_encrypted == true,
      aws_db_instance.this[0].upgrade_storage_config == false,
      aws_db_instance.this[0].blue_green_update[0].enabled == true,
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == true,
      aws_iam_role.this[0].force_detach_policies == true,
      aws_db_option_group.this[0].skip_destroy == true,
      aws_db_parameter_group.this[0].skip_destroy == true,
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
    auto_minor_version_upgrade          = true
    blue_green_update                   = { enabled = false }
    copy_tags_to_snapshot               = false
    customer_owned_ip_enabled           = false
    dedicated_log_volume                = true
    delete_automated_backups            = true
    deletion_protection                 = false
    iam_database_authentication_enabled = false
    manage_master_user_password         = true
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = false }
    monitoring_role                     = { force_detach_policies = false }
    multi_az                            = true
    option_group = {
      engine_name          = "engine-name"
      major_engine_version = "major-engine-version"
      option               = []
      skip_destroy         = false
    }
    parameter_group              = { family = "postgres17", parameter = [], skip_destroy = false }
    performance_insights_enabled = false
    publicly_accessible          = false
    restore_to_point_in_time     = { use_latest_restorable_time = false }
    security_group               = { description = "Traffic to the database", revoke_rules_on_delete = false }
    skip_final_snapshot          = true
    storage_encrypted            = true
    upgrade_storage_config       = false
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allow_major_version_upgrade == false,
      aws_db_instance.this[0].apply_immediately == true,
      aws_db_instance.this[0].auto_minor_version_upgrade == true,
      aws_db_instance.this[0].copy_tags_to_snapshot == false,
      aws_db_instance.this[0].customer_owned_ip_enabled == false,
      aws_db_instance.this[0].dedicated_log_volume == true,
      aws_db_instance.this[0].delete_automated_backups == true,
      aws_db_instance.this[0].deletion_protection == false,
      aws_db_instance.this[0].iam_database_authentication_enabled == false,
      aws_db_instance.this[0].manage_master_user_password == true,
      aws_db_instance.this[0].multi_az == true,
      aws_db_instance.this[0].performance_insights_enabled == false,
      aws_db_instance.this[0].publicly_accessible == false,
      aws_db_instance.this[0].skip_final_snapshot == true,
      aws_db_instance.this[0].storage_encrypted == true,
      aws_db_instance.this[0].upgrade_storage_config == false,
      aws_db_instance.this[0].blue_green_update[0].enabled == false,
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_db_option_group.this[0].skip_destroy == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
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
    auto_minor_version_upgrade          = false
    blue_green_update                   = { enabled = false }
    copy_tags_to_snapshot               = true
    customer_owned_ip_enabled           = true
    dedicated_log_volume                = true
    delete_automated_backups            = true
    deletion_protection                 = false
    iam_database_authentication_enabled = false
    manage_master_user_password         = false
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = false }
    monitoring_role                     = { force_detach_policies = false }
    multi_az                            = false
    option_group = {
      engine_name          = "engine-name"
      major_engine_version = "major-engine-version"
      option               = []
      skip_destroy         = false
    }
    parameter_group              = { family = "postgres17", parameter = [], skip_destroy = false }
    performance_insights_enabled = true
    publicly_accessible          = true
    restore_to_point_in_time     = { use_latest_restorable_time = false }
    security_group               = { description = "Traffic to the database", revoke_rules_on_delete = false }
    skip_final_snapshot          = true
    storage_encrypted            = true
    upgrade_storage_config       = false
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allow_major_version_upgrade == false,
      aws_db_instance.this[0].apply_immediately == false,
      aws_db_instance.this[0].auto_minor_version_upgrade == false,
      aws_db_instance.this[0].copy_tags_to_snapshot == true,
      aws_db_instance.this[0].customer_owned_ip_enabled == true,
      aws_db_instance.this[0].dedicated_log_volume == true,
      aws_db_instance.this[0].delete_automated_backups == true,
      aws_db_instance.this[0].deletion_protection == false,
      aws_db_instance.this[0].iam_database_authentication_enabled == false,
      aws_db_instance.this[0].multi_az == false,
      aws_db_instance.this[0].performance_insights_enabled == true,
      aws_db_instance.this[0].publicly_accessible == true,
      aws_db_instance.this[0].skip_final_snapshot == true,
      aws_db_instance.this[0].storage_encrypted == true,
      aws_db_instance.this[0].upgrade_storage_config == false,
      aws_db_instance.this[0].blue_green_update[0].enabled == false,
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_db_option_group.this[0].skip_destroy == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
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
    auto_minor_version_upgrade          = false
    blue_green_update                   = { enabled = false }
    copy_tags_to_snapshot               = false
    customer_owned_ip_enabled           = false
    dedicated_log_volume                = false
    delete_automated_backups            = false
    deletion_protection                 = true
    iam_database_authentication_enabled = true
    manage_master_user_password         = true
    master_user_secret_rotation         = { rotation_rules = {}, rotate_immediately = false }
    monitoring_role                     = { force_detach_policies = false }
    multi_az                            = true
    option_group = {
      engine_name          = "engine-name"
      major_engine_version = "major-engine-version"
      option               = []
      skip_destroy         = false
    }
    parameter_group              = { family = "postgres17", parameter = [], skip_destroy = false }
    performance_insights_enabled = true
    publicly_accessible          = true
    restore_to_point_in_time     = { use_latest_restorable_time = false }
    security_group               = { description = "Traffic to the database", revoke_rules_on_delete = false }
    skip_final_snapshot          = true
    storage_encrypted            = true
    upgrade_storage_config       = false
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allow_major_version_upgrade == false,
      aws_db_instance.this[0].apply_immediately == false,
      aws_db_instance.this[0].auto_minor_version_upgrade == false,
      aws_db_instance.this[0].copy_tags_to_snapshot == false,
      aws_db_instance.this[0].customer_owned_ip_enabled == false,
      aws_db_instance.this[0].dedicated_log_volume == false,
      aws_db_instance.this[0].delete_automated_backups == false,
      aws_db_instance.this[0].deletion_protection == true,
      aws_db_instance.this[0].iam_database_authentication_enabled == true,
      aws_db_instance.this[0].manage_master_user_password == true,
      aws_db_instance.this[0].multi_az == true,
      aws_db_instance.this[0].performance_insights_enabled == true,
      aws_db_instance.this[0].publicly_accessible == true,
      aws_db_instance.this[0].skip_final_snapshot == true,
      aws_db_instance.this[0].storage_encrypted == true,
      aws_db_instance.this[0].upgrade_storage_config == false,
      aws_db_instance.this[0].blue_green_update[0].enabled == false,
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_db_option_group.this[0].skip_destroy == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    master_user_secret_rotation = {
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "duration"
        schedule_expression      = "rate(1 day)"
      }
    }
    option_group = {
      engine_name              = "engine-name"
      major_engine_version     = "major-engine-version"
      name                     = "name2"
      name_prefix              = "name-prefix2"
      option_group_description = "option-group-description"
      skip_destroy             = false
    }
    parameter_group = {
      family       = "postgres17"
      description  = "description2"
      name         = "log_min_duration_statement"
      name_prefix  = "name-prefix3"
      skip_destroy = false
    }
    security_group = {
      name                   = "name4"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      links = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description4"
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
        description                  = "description5"
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
      aws_db_instance.this[0].backup_retention_period == 7,
      aws_db_instance.this[0].copy_tags_to_snapshot == true,
      aws_db_instance.this[0].delete_automated_backups == true,
      aws_db_instance.this[0].publicly_accessible == false,
      aws_db_instance.this[0].storage_encrypted == true,
      aws_db_instance.this[0].storage_type == "gp3",
      aws_db_instance.this[0].username == "orders",
      aws_vpc_security_group_egress_rule.this["links"].ip_protocol == "-1",
      aws_vpc_security_group_ingress_rule.this["application"].ip_protocol == "tcp",
      aws_security_group.this[0].description == "Traffic to the database",
      aws_db_instance.this[0].manage_master_user_password == true,
      aws_db_option_group.this[0].skip_destroy == false,
      aws_db_parameter_group.this[0].skip_destroy == false,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    allocated_storage       = 5
    backup_retention_period = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    backup_retention_period = 35
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
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
      cpu             = { enabled = false, threshold = 1 }
      free_storage    = { enabled = false, threshold = 1 }
      idle            = { enabled = false, threshold = 1 }
      read_operations = { enabled = false, threshold = 1 }
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
    notifications                   = {}
    enabled_cloudwatch_logs_exports = ["postgresql"]
    engine_version                  = "17"
    monitoring_interval             = 60
    monitoring_role                 = {}
    parameter_group = {
      family    = "postgres17"
      parameter = [{ name = "log_min_duration_statement", value = "500" }]
    }
    security_group         = { vpc_id = "vpc-0123456789abcdef0" }
    security_group_egress  = { links = { cidr_ipv4 = "10.0.0.0/8" } }
    security_group_ingress = { application = { referenced_security_group_id = "sg-0123456789abcdef0" } }
    subnet_group           = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_db_instance.this[0].arn, null),
      output.endpoint == try(aws_db_instance.this[0].endpoint, null),
      output.id == try(aws_db_instance.this[0].id, null),
      output.identifier == try(aws_db_instance.this[0].identifier, null),
      output.address == try(aws_db_instance.this[0].address, null),
      output.db_subnet_group_name == try(aws_db_instance.this[0].db_subnet_group_name, null),
      output.hosted_zone_id == try(aws_db_instance.this[0].hosted_zone_id, null),
      output.log_group_names == { for key, one in aws_cloudwatch_log_group.this : key => one.name },
      output.master_user_secret_arn == try(aws_db_instance.this[0].master_user_secret[0].secret_arn, null),
      output.monitoring_role_arn == try(aws_iam_role.this[0].arn, null),
      output.option_group_name == try(aws_db_instance.this[0].option_group_name, null),
      output.parameter_group_name == try(aws_db_instance.this[0].parameter_group_name, null),
      output.port == try(aws_db_instance.this[0].port, null),
      output.resource_id == try(aws_db_instance.this[0].resource_id, null),
      output.security_group_id == try(aws_security_group.this[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
