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
    backup_target                       = "outposts"
    backup_window                       = "10:10-10:10"
    blue_green_update                   = { enabled = false }
    ca_cert_identifier                  = "shop"
    character_set_name                  = "shop"
    copy_tags_to_snapshot               = false
    custom_iam_instance_profile         = "shop"
    customer_owned_ip_enabled           = true
    database_insights_mode              = "shop"
    db_name                             = "shop"
    db_subnet_group_name                = "shop"
    dedicated_log_volume                = true
    delete_automated_backups            = false
    deletion_protection                 = true
    domain                              = "example.com"
    domain_auth_secret_arn              = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
    domain_dns_ips                      = ["shop"]
    domain_fqdn                         = "shop"
    domain_iam_role_name                = "shop"
    domain_ou                           = "shop"
    enabled_cloudwatch_logs_exports     = ["postgresql"]
    engine                              = "postgres"
    engine_lifecycle_support            = "open-source-rds-extended-support-disabled"
    engine_version                      = "16.4"
    final_snapshot_identifier           = "shop"
    iam_database_authentication_enabled = true
    iops                                = 1
    kms_key_id                          = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    license_model                       = "shop"
    log_group_class                     = "INFREQUENT_ACCESS"
    log_kms_key_id                      = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_retention_days                  = 30
    maintenance_window                  = "exa:10:10-mpl:10:10"
    manage_master_user_password         = false
    master_user_secret_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    master_user_secret_rotation = {
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "shop"
        schedule_expression      = "rate(1 day)"
      }
      rotate_immediately = false
    }
    max_allocated_storage = 0
    monitoring_interval   = 60
    monitoring_role_arn   = "arn:aws:iam::123456789012:role/shop"
    monitoring_role = {
      description           = "shop"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "shop"
      name_prefix           = "shop"
      path                  = "shop"
      permissions_boundary  = "shop"
    }
    multi_az                 = true
    nchar_character_set_name = "shop"
    network_type             = "DUAL"
    option_group = {
      engine_name          = "shop"
      major_engine_version = "shop"
      name                 = "shop"
      name_prefix          = "shop"
      option = [
        {
          option_name                    = "shop"
          db_security_group_memberships  = ["shop"]
          option_settings                = [{ name = "shop", value = "shop" }]
          port                           = 443
          version                        = "shop"
          vpc_security_group_memberships = ["shop"]
        },
      ]
      option_group_description = "shop"
      skip_destroy             = false
    }
    parameter_group = {
      family       = "postgres17"
      description  = "shop"
      name         = "log_min_duration_statement"
      name_prefix  = "shop"
      parameter    = [{ name = "log_min_duration_statement", value = "500", apply_method = "shop" }]
      skip_destroy = false
    }
    password                              = "shop"
    performance_insights_enabled          = true
    performance_insights_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    performance_insights_retention_period = 7
    port                                  = 443
    publicly_accessible                   = true
    replica_mode                          = "mounted"
    replicate_source_db                   = "shop"
    restore_to_point_in_time = {
      restore_time                             = "2026-01-01T00:00:00Z"
      source_db_instance_automated_backups_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      source_db_instance_identifier            = "shop"
      source_dbi_resource_id                   = "shop"
      use_latest_restorable_time               = false
    }
    role_associations = {
      example = { feature_name = "shop", role_arn = "arn:aws:iam::123456789012:role/shop" }
    }
    s3_import = {
      bucket_name           = "shop"
      ingestion_role        = "arn:aws:iam::123456789012:role/shop"
      source_engine         = "shop"
      source_engine_version = "shop"
      bucket_prefix         = "shop"
    }
    skip_final_snapshot    = true
    snapshot_identifier    = "shop"
    storage_encrypted      = false
    storage_throughput     = 1
    storage_type           = "gp2"
    timeouts               = { create = "30m", delete = "30m", update = "30m" }
    timezone               = "shop"
    upgrade_storage_config = true
    username               = "orders"
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allocated_storage == 20,
      aws_db_instance.this[0].allow_major_version_upgrade == true,
      aws_db_instance.this[0].apply_immediately == true,
      aws_db_instance.this[0].auto_minor_version_upgrade == true,
      aws_db_instance.this[0].availability_zone == "us-east-1a",
      aws_db_instance.this[0].backup_retention_period == 1,
      aws_db_instance.this[0].backup_target == "outposts",
      aws_db_instance.this[0].backup_window == "10:10-10:10",
      aws_db_instance.this[0].ca_cert_identifier == "shop",
      aws_db_instance.this[0].character_set_name == "shop",
      aws_db_instance.this[0].copy_tags_to_snapshot == false,
      aws_db_instance.this[0].custom_iam_instance_profile == "shop",
      aws_db_instance.this[0].customer_owned_ip_enabled == true,
      aws_db_instance.this[0].database_insights_mode == "shop",
      aws_db_instance.this[0].db_name == "shop",
      aws_db_instance.this[0].db_subnet_group_name == "shop",
      aws_db_instance.this[0].dedicated_log_volume == true,
      aws_db_instance.this[0].delete_automated_backups == false,
      aws_db_instance.this[0].deletion_protection == true,
      aws_db_instance.this[0].domain == "example.com",
      aws_db_instance.this[0].domain_auth_secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_db_instance.this[0].domain_dns_ips == tolist(["shop"]),
      aws_db_instance.this[0].domain_fqdn == "shop",
      aws_db_instance.this[0].domain_iam_role_name == "shop",
      aws_db_instance.this[0].domain_ou == "shop",
      aws_db_instance.this[0].enabled_cloudwatch_logs_exports == toset(["postgresql"]),
      aws_db_instance.this[0].engine == "postgres",
      aws_db_instance.this[0].engine_lifecycle_support == "open-source-rds-extended-support-disabled",
      aws_db_instance.this[0].engine_version == "16.4",
      aws_db_instance.this[0].final_snapshot_identifier == "shop",
      aws_db_instance.this[0].iam_database_authentication_enabled == true,
      aws_db_instance.this[0].identifier == "orders",
      aws_db_instance.this[0].instance_class == "db.t4g.micro",
      aws_db_instance.this[0].iops == 1,
      aws_db_instance.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_db_instance.this[0].license_model == "shop",
      aws_db_instance.this[0].maintenance_window == "exa:10:10-mpl:10:10",
      aws_db_instance.this[0].master_user_secret_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_db_instance.this[0].max_allocated_storage == 0,
      aws_db_instance.this[0].monitoring_interval == 60,
      aws_db_instance.this[0].monitoring_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_db_instance.this[0].multi_az == true,
      aws_db_instance.this[0].nchar_character_set_name == "shop",
      aws_db_instance.this[0].network_type == "DUAL",
      aws_db_instance.this[0].option_group_name == "shop",
      aws_db_instance.this[0].parameter_group_name == "log_min_duration_statement",
      aws_db_instance.this[0].password == "shop",
      aws_db_instance.this[0].performance_insights_enabled == true,
      aws_db_instance.this[0].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_db_instance.this[0].performance_insights_retention_period == 7,
      aws_db_instance.this[0].port == 443,
      aws_db_instance.this[0].publicly_accessible == true,
      aws_db_instance.this[0].replica_mode == "mounted",
      aws_db_instance.this[0].replicate_source_db == "shop",
      aws_db_instance.this[0].skip_final_snapshot == true,
      aws_db_instance.this[0].snapshot_identifier == "shop",
      aws_db_instance.this[0].storage_encrypted == false,
      aws_db_instance.this[0].storage_throughput == 1,
      aws_db_instance.this[0].storage_type == "gp2",
      aws_db_instance.this[0].timezone == "shop",
      aws_db_instance.this[0].upgrade_storage_config == true,
      aws_db_instance.this[0].username == "orders",
      aws_db_instance.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_db_instance.this[0].blue_green_update[0].enabled == false,
      aws_db_instance.this[0].restore_to_point_in_time[0].restore_time == "2026-01-01T00:00:00Z",
      aws_db_instance.this[0].restore_to_point_in_time[0].source_db_instance_automated_backups_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_db_instance.this[0].restore_to_point_in_time[0].source_db_instance_identifier == "shop",
      aws_db_instance.this[0].restore_to_point_in_time[0].source_dbi_resource_id == "shop",
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_db_instance.this[0].s3_import[0].bucket_name == "shop",
      aws_db_instance.this[0].s3_import[0].bucket_prefix == "shop",
      aws_db_instance.this[0].s3_import[0].ingestion_role == "arn:aws:iam::123456789012:role/shop",
      aws_db_instance.this[0].s3_import[0].source_engine == "shop",
      aws_db_instance.this[0].s3_import[0].source_engine_version == "shop",
      aws_db_instance.this[0].timeouts.create == "30m",
      aws_db_instance.this[0].timeouts.delete == "30m",
      aws_db_instance.this[0].timeouts.update == "30m",
      aws_cloudwatch_log_group.this["postgresql"].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_cloudwatch_log_group.this["postgresql"].log_group_class == "INFREQUENT_ACCESS",
      aws_cloudwatch_log_group.this["postgresql"].name == "/aws/rds/instance/orders/postgresql",
      aws_cloudwatch_log_group.this["postgresql"].retention_in_days == 30,
      aws_iam_role_policy_attachment.this[0].role == "shop",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"monitoring.rds.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "shop",
      aws_iam_role.this[0].force_detach_policies == false,
      aws_iam_role.this[0].max_session_duration == 1,
      aws_iam_role.this[0].name == "shop",
      aws_iam_role.this[0].path == "shop",
      aws_iam_role.this[0].permissions_boundary == "shop",
      aws_db_option_group.this[0].engine_name == "shop",
      aws_db_option_group.this[0].major_engine_version == "shop",
      aws_db_option_group.this[0].name == "shop",
      aws_db_option_group.this[0].option_group_description == "shop",
      aws_db_option_group.this[0].skip_destroy == false,
      one(aws_db_option_group.this[0].option).db_security_group_memberships == toset(["shop"]),
      one(aws_db_option_group.this[0].option).option_name == "shop",
      one(aws_db_option_group.this[0].option).port == 443,
      one(aws_db_option_group.this[0].option).version == "shop",
      one(aws_db_option_group.this[0].option).vpc_security_group_memberships == toset(["shop"]),
      one(one(aws_db_option_group.this[0].option).option_settings).name == "shop",
      one(one(aws_db_option_group.this[0].option).option_settings).value == "shop",
      aws_db_parameter_group.this[0].description == "shop",
      aws_db_parameter_group.this[0].family == "postgres17",
      aws_db_parameter_group.this[0].name == "log_min_duration_statement",
      aws_db_parameter_group.this[0].skip_destroy == false,
      one(aws_db_parameter_group.this[0].parameter).apply_method == "shop",
      one(aws_db_parameter_group.this[0].parameter).name == "log_min_duration_statement",
      one(aws_db_parameter_group.this[0].parameter).value == "500",
      aws_db_instance_role_association.this["example"].db_instance_identifier == "orders",
      aws_db_instance_role_association.this["example"].feature_name == "shop",
      aws_db_instance_role_association.this["example"].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == 1,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].duration == "shop",
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].schedule_expression == "rate(1 day)",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    instance_class       = "db.x"
    option_group_name    = "shop"
    parameter_group_name = "shop"
    subnet_group = {
      subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      description = "shop"
      name        = "shop"
    }
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].manage_master_user_password == true,
      aws_db_subnet_group.this[0].description == "shop",
      aws_db_subnet_group.this[0].name == "shop",
      aws_db_subnet_group.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    blue_green_update = {}
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
  }
  assert {
    condition = alltrue([
      length(aws_db_instance.this[0].restore_to_point_in_time) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
