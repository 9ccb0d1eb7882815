# What callers give stands in the database instance as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    allow_major_version_upgrade         = false
    apply_immediately                   = false
    auto_minor_version_upgrade          = false
    availability_zone                   = "us-east-1a"
    backup_retention_period             = 0
    backup_target                       = "outposts"
    ca_cert_identifier                  = "shop"
    character_set_name                  = "shop"
    copy_tags_to_snapshot               = false
    custom_iam_instance_profile         = "shop"
    customer_owned_ip_enabled           = false
    db_name                             = "shop"
    dedicated_log_volume                = false
    delete_automated_backups            = false
    deletion_protection                 = false
    domain                              = "example.com"
    domain_auth_secret_arn              = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
    domain_dns_ips                      = ["shop"]
    domain_fqdn                         = "shop"
    domain_iam_role_name                = "shop"
    domain_ou                           = "shop"
    enabled_cloudwatch_logs_exports     = ["postgresql"]
    engine                              = "postgres"
    engine_version                      = "16.4"
    iam_database_authentication_enabled = false
    identifier                          = "orders"
    instance_class                      = "db.t4g.micro"
    kms_key_id                          = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    license_model                       = "shop"
    master_user_secret_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    multi_az                            = false
    nchar_character_set_name            = "shop"
    network_type                        = "DUAL"
    password                            = "shop"
    performance_insights_kms_key_id     = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    port                                = 443
    publicly_accessible                 = false
    replica_mode                        = "mounted"
    replicate_source_db                 = "shop"
    skip_final_snapshot                 = false
    snapshot_identifier                 = "shop"
    storage_encrypted                   = false
    storage_throughput                  = 1
    timezone                            = "shop"
    upgrade_storage_config              = false
    username                            = "orders"
    vpc_security_group_ids              = ["sg-0123456789abcdef0"]
    blue_green_update                   = { enabled = false }
    restore_to_point_in_time = {
      restore_time                             = "2026-01-01T00:00:00Z"
      source_db_instance_automated_backups_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      source_db_instance_identifier            = "shop"
      source_dbi_resource_id                   = "shop"
      use_latest_restorable_time               = false
    }
    s3_import = {
      bucket_name           = "shop"
      bucket_prefix         = "shop"
      ingestion_role        = "arn:aws:iam::123456789012:role/shop"
      source_engine         = "shop"
      source_engine_version = "shop"
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    role_associations = {
      example = { feature_name = "shop", role_arn = "arn:aws:iam::123456789012:role/shop" }
    }
    master_user_secret_rotation = {
      rotate_immediately = false
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "shop"
        schedule_expression      = "rate(1 day)"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_db_instance.this[0].allow_major_version_upgrade == var.allow_major_version_upgrade,
      aws_db_instance.this[0].apply_immediately == var.apply_immediately,
      aws_db_instance.this[0].auto_minor_version_upgrade == var.auto_minor_version_upgrade,
      aws_db_instance.this[0].availability_zone == var.availability_zone,
      aws_db_instance.this[0].backup_retention_period == var.backup_retention_period,
      aws_db_instance.this[0].backup_target == var.backup_target,
      aws_db_instance.this[0].ca_cert_identifier == var.ca_cert_identifier,
      aws_db_instance.this[0].character_set_name == var.character_set_name,
      aws_db_instance.this[0].copy_tags_to_snapshot == var.copy_tags_to_snapshot,
      aws_db_instance.this[0].custom_iam_instance_profile == var.custom_iam_instance_profile,
      aws_db_instance.this[0].customer_owned_ip_enabled == var.customer_owned_ip_enabled,
      aws_db_instance.this[0].db_name == var.db_name,
      aws_db_instance.this[0].dedicated_log_volume == var.dedicated_log_volume,
      aws_db_instance.this[0].delete_automated_backups == var.delete_automated_backups,
      aws_db_instance.this[0].deletion_protection == var.deletion_protection,
      aws_db_instance.this[0].domain == var.domain,
      aws_db_instance.this[0].domain_auth_secret_arn == var.domain_auth_secret_arn,
      aws_db_instance.this[0].domain_dns_ips == var.domain_dns_ips,
      aws_db_instance.this[0].domain_fqdn == var.domain_fqdn,
      aws_db_instance.this[0].domain_iam_role_name == var.domain_iam_role_name,
      aws_db_instance.this[0].domain_ou == var.domain_ou,
      aws_db_instance.this[0].enabled_cloudwatch_logs_exports == var.enabled_cloudwatch_logs_exports,
      aws_db_instance.this[0].engine == var.engine,
      aws_db_instance.this[0].engine_version == var.engine_version,
      aws_db_instance.this[0].iam_database_authentication_enabled == var.iam_database_authentication_enabled,
      aws_db_instance.this[0].identifier == var.identifier,
      aws_db_instance.this[0].instance_class == var.instance_class,
      aws_db_instance.this[0].kms_key_id == var.kms_key_id,
      aws_db_instance.this[0].license_model == var.license_model,
      aws_db_instance.this[0].master_user_secret_kms_key_id == var.master_user_secret_kms_key_id,
      aws_db_instance.this[0].multi_az == var.multi_az,
      aws_db_instance.this[0].nchar_character_set_name == var.nchar_character_set_name,
      aws_db_instance.this[0].network_type == var.network_type,
      aws_db_instance.this[0].password == var.password,
      aws_db_instance.this[0].performance_insights_kms_key_id == var.performance_insights_kms_key_id,
      aws_db_instance.this[0].port == var.port,
      aws_db_instance.this[0].publicly_accessible == var.publicly_accessible,
      aws_db_instance.this[0].replica_mode == var.replica_mode,
      aws_db_instance.this[0].replicate_source_db == var.replicate_source_db,
      aws_db_instance.this[0].skip_final_snapshot == var.skip_final_snapshot,
      aws_db_instance.this[0].snapshot_identifier == var.snapshot_identifier,
      aws_db_instance.this[0].storage_encrypted == var.storage_encrypted,
      aws_db_instance.this[0].storage_throughput == var.storage_throughput,
      aws_db_instance.this[0].timezone == var.timezone,
      aws_db_instance.this[0].upgrade_storage_config == var.upgrade_storage_config,
      aws_db_instance.this[0].username == var.username,
      aws_db_instance.this[0].vpc_security_group_ids == var.vpc_security_group_ids,
      aws_db_instance.this[0].blue_green_update[0].enabled == var.blue_green_update.enabled,
      aws_db_instance.this[0].restore_to_point_in_time[0].restore_time == var.restore_to_point_in_time.restore_time,
      aws_db_instance.this[0].restore_to_point_in_time[0].source_db_instance_automated_backups_arn == var.restore_to_point_in_time.source_db_instance_automated_backups_arn,
      aws_db_instance.this[0].restore_to_point_in_time[0].source_db_instance_identifier == var.restore_to_point_in_time.source_db_instance_identifier,
      aws_db_instance.this[0].restore_to_point_in_time[0].source_dbi_resource_id == var.restore_to_point_in_time.source_dbi_resource_id,
      aws_db_instance.this[0].restore_to_point_in_time[0].use_latest_restorable_time == var.restore_to_point_in_time.use_latest_restorable_time,
      aws_db_instance.this[0].s3_import[0].bucket_name == var.s3_import.bucket_name,
      aws_db_instance.this[0].s3_import[0].bucket_prefix == var.s3_import.bucket_prefix,
      aws_db_instance.this[0].s3_import[0].ingestion_role == var.s3_import.ingestion_role,
      aws_db_instance.this[0].s3_import[0].source_engine == var.s3_import.source_engine,
      aws_db_instance.this[0].s3_import[0].source_engine_version == var.s3_import.source_engine_version,
      aws_db_instance.this[0].timeouts.create == var.timeouts.create,
      aws_db_instance.this[0].timeouts.delete == var.timeouts.delete,
      aws_db_instance.this[0].timeouts.update == var.timeouts.update,
      aws_db_instance_role_association.this["example"].feature_name == var.role_associations["example"].feature_name,
      aws_db_instance_role_association.this["example"].role_arn == var.role_associations["example"].role_arn,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == var.master_user_secret_rotation.rotate_immediately,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == var.master_user_secret_rotation.rotation_rules.automatically_after_days,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].duration == var.master_user_secret_rotation.rotation_rules.duration,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].schedule_expression == var.master_user_secret_rotation.rotation_rules.schedule_expression,
    ])
    error_message = "an argument is not what was given"
  }
}
