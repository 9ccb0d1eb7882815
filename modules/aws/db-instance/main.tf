resource "aws_db_instance" "this" {
  count = var.create ? 1 : 0

  allocated_storage                     = var.allocated_storage
  allow_major_version_upgrade           = var.allow_major_version_upgrade
  apply_immediately                     = var.apply_immediately
  auto_minor_version_upgrade            = var.auto_minor_version_upgrade
  availability_zone                     = var.availability_zone
  backup_retention_period               = var.backup_retention_period
  backup_target                         = var.backup_target
  backup_window                         = var.backup_window
  ca_cert_identifier                    = var.ca_cert_identifier
  character_set_name                    = var.character_set_name
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  custom_iam_instance_profile           = var.custom_iam_instance_profile
  customer_owned_ip_enabled             = var.customer_owned_ip_enabled
  database_insights_mode                = var.database_insights_mode
  db_name                               = var.db_name
  db_subnet_group_name                  = var.db_subnet_group_name == null ? try(aws_db_subnet_group.this[0].name, null) : var.db_subnet_group_name
  dedicated_log_volume                  = var.dedicated_log_volume
  delete_automated_backups              = var.delete_automated_backups
  deletion_protection                   = var.deletion_protection
  domain                                = var.domain
  domain_auth_secret_arn                = var.domain_auth_secret_arn
  domain_dns_ips                        = var.domain_dns_ips
  domain_fqdn                           = var.domain_fqdn
  domain_iam_role_name                  = var.domain_iam_role_name
  domain_ou                             = var.domain_ou
  enabled_cloudwatch_logs_exports       = var.enabled_cloudwatch_logs_exports
  engine                                = var.engine
  engine_lifecycle_support              = var.engine_lifecycle_support
  engine_version                        = var.engine_version
  final_snapshot_identifier             = coalesce(var.final_snapshot_identifier, "${var.identifier}-final-${formatdate("YYYYMMDDhhmmss", plantimestamp())}")
  iam_database_authentication_enabled   = var.iam_database_authentication_enabled
  identifier                            = var.identifier
  instance_class                        = var.instance_class
  iops                                  = var.iops
  kms_key_id                            = var.kms_key_id
  license_model                         = var.license_model
  maintenance_window                    = var.maintenance_window
  manage_master_user_password           = var.manage_master_user_password == true && var.replicate_source_db == null && nonsensitive(var.password == null) ? true : null
  master_user_secret_kms_key_id         = var.master_user_secret_kms_key_id
  max_allocated_storage                 = var.max_allocated_storage
  monitoring_interval                   = var.monitoring_interval
  monitoring_role_arn                   = var.monitoring_role_arn == null && try(var.monitoring_interval > 0, false) ? try(aws_iam_role.this[0].arn, null) : var.monitoring_role_arn
  multi_az                              = var.multi_az
  nchar_character_set_name              = var.nchar_character_set_name
  network_type                          = var.network_type
  option_group_name                     = var.option_group_name == null ? try(aws_db_option_group.this[0].name, null) : var.option_group_name
  parameter_group_name                  = var.parameter_group_name == null ? try(aws_db_parameter_group.this[0].name, null) : var.parameter_group_name
  password                              = var.password
  performance_insights_enabled          = var.performance_insights_enabled
  performance_insights_kms_key_id       = var.performance_insights_kms_key_id
  performance_insights_retention_period = var.performance_insights_retention_period
  port                                  = var.port
  publicly_accessible                   = var.publicly_accessible
  replica_mode                          = var.replica_mode
  replicate_source_db                   = var.replicate_source_db
  skip_final_snapshot                   = var.skip_final_snapshot
  snapshot_identifier                   = var.snapshot_identifier
  storage_encrypted                     = var.storage_encrypted
  storage_throughput                    = var.storage_throughput
  storage_type                          = var.storage_type
  timezone                              = var.timezone
  upgrade_storage_config                = var.upgrade_storage_config
  username                              = var.username
  vpc_security_group_ids                = var.vpc_security_group_ids == null && var.security_group == null ? null : setunion(coalesce(var.vpc_security_group_ids, []), aws_security_group.this[*].id)

  dynamic "blue_green_update" {
    for_each = var.blue_green_update == null ? [] : [var.blue_green_update]
    content { enabled = blue_green_update.value.enabled }
  }
  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time == null ? [] : [var.restore_to_point_in_time]
    content {
      restore_time                             = restore_to_point_in_time.value.restore_time
      source_db_instance_automated_backups_arn = restore_to_point_in_time.value.source_db_instance_automated_backups_arn
      source_db_instance_identifier            = restore_to_point_in_time.value.source_db_instance_identifier
      source_dbi_resource_id                   = restore_to_point_in_time.value.source_dbi_resource_id
      use_latest_restorable_time               = restore_to_point_in_time.value.use_latest_restorable_time
    }
  }
  dynamic "s3_import" {
    for_each = var.s3_import == null ? [] : [var.s3_import]
    content {
      bucket_name           = s3_import.value.bucket_name
      bucket_prefix         = s3_import.value.bucket_prefix
      ingestion_role        = s3_import.value.ingestion_role
      source_engine         = s3_import.value.source_engine
      source_engine_version = s3_import.value.source_engine_version
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

  tags = local.tags

  depends_on = [aws_cloudwatch_log_group.this]

  lifecycle {
    ignore_changes = [final_snapshot_identifier, restore_to_point_in_time, s3_import, snapshot_identifier, storage_encrypted]

    precondition {
      condition     = var.security_group != null || length(var.security_group_egress) + length(var.security_group_ingress) == 0
      error_message = "security_group_egress and security_group_ingress need security_group."
    }
    precondition {
      condition     = try(var.database_insights_mode != "advanced", true) || (var.performance_insights_enabled == true && try(var.performance_insights_retention_period >= 465, false))
      error_message = "database_insights_mode advanced needs performance_insights_enabled and a performance_insights_retention_period of 465 (15 months) or more."
    }
    precondition {
      condition     = var.storage_type == null || !contains(["io1", "io2"], coalesce(var.storage_type, "gp3")) || var.iops != null
      error_message = "Storage of type io1 or io2 needs iops."
    }
    precondition {
      condition     = try(var.max_allocated_storage == 0 || var.max_allocated_storage > var.allocated_storage, true)
      error_message = "max_allocated_storage must be larger than allocated_storage."
    }
    precondition {
      condition     = coalesce(var.monitoring_interval, 0) == 0 || var.monitoring_role_arn != null || var.monitoring_role != null
      error_message = "Enhanced monitoring needs monitoring_role_arn, or monitoring_role = {} to make a role."
    }
    precondition {
      condition     = (var.option_group_name == null || var.option_group == null) && (var.parameter_group_name == null || var.parameter_group == null) && (var.db_subnet_group_name == null || var.subnet_group == null)
      error_message = "Name an existing parameter, option or subnet group, or let the module make one, not both."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this database instance has none."
    }
  }
}
