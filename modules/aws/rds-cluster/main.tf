resource "aws_rds_cluster" "this" {
  count = var.create ? 1 : 0

  allocated_storage                     = var.allocated_storage
  allow_major_version_upgrade           = var.allow_major_version_upgrade
  apply_immediately                     = var.apply_immediately
  backtrack_window                      = var.backtrack_window
  backup_retention_period               = var.backup_retention_period
  ca_certificate_identifier             = var.ca_certificate_identifier
  cluster_identifier                    = var.cluster_identifier
  cluster_scalability_type              = var.cluster_scalability_type
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  database_insights_mode                = var.database_insights_mode
  database_name                         = var.database_name
  db_cluster_instance_class             = var.db_cluster_instance_class
  db_cluster_parameter_group_name       = var.db_cluster_parameter_group_name == null ? try(aws_rds_cluster_parameter_group.this[0].name, null) : var.db_cluster_parameter_group_name
  db_instance_parameter_group_name      = var.db_instance_parameter_group_name
  db_subnet_group_name                  = var.db_subnet_group_name == null ? try(aws_db_subnet_group.this[0].name, null) : var.db_subnet_group_name
  delete_automated_backups              = var.delete_automated_backups
  deletion_protection                   = var.deletion_protection
  enable_global_write_forwarding        = var.enable_global_write_forwarding
  enable_http_endpoint                  = var.enable_http_endpoint
  enable_local_write_forwarding         = var.enable_local_write_forwarding
  enabled_cloudwatch_logs_exports       = var.enabled_cloudwatch_logs_exports
  engine                                = var.engine
  engine_lifecycle_support              = var.engine_lifecycle_support
  engine_mode                           = var.engine_mode
  engine_version                        = var.engine_version
  final_snapshot_identifier             = coalesce(var.final_snapshot_identifier, "${var.cluster_identifier}-final-${formatdate("YYYYMMDDhhmmss", plantimestamp())}")
  global_cluster_identifier             = var.global_cluster_identifier
  iam_database_authentication_enabled   = var.iam_database_authentication_enabled
  iops                                  = var.iops
  kms_key_id                            = var.kms_key_id
  manage_master_user_password           = var.master_password == null && var.master_username != null ? var.manage_master_user_password : null
  master_password                       = var.master_password
  master_user_secret_kms_key_id         = var.master_user_secret_kms_key_id
  master_username                       = var.master_username
  monitoring_interval                   = var.monitoring_interval
  monitoring_role_arn                   = var.monitoring_role_arn == null && try(var.monitoring_interval > 0, false) ? try(aws_iam_role.this[0].arn, null) : var.monitoring_role_arn
  network_type                          = var.network_type
  performance_insights_enabled          = var.performance_insights_enabled
  performance_insights_kms_key_id       = var.performance_insights_kms_key_id
  performance_insights_retention_period = var.performance_insights_retention_period
  port                                  = var.port
  preferred_backup_window               = var.preferred_backup_window
  preferred_maintenance_window          = var.preferred_maintenance_window
  replication_source_identifier         = var.replication_source_identifier
  skip_final_snapshot                   = var.skip_final_snapshot
  snapshot_identifier                   = var.snapshot_identifier
  source_region                         = var.source_region
  storage_encrypted                     = var.storage_encrypted
  storage_type                          = var.storage_type
  vpc_security_group_ids                = var.vpc_security_group_ids == null && var.security_group == null ? null : setunion(coalesce(var.vpc_security_group_ids, []), aws_security_group.this[*].id)

  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time == null ? [] : [var.restore_to_point_in_time]
    content {
      restore_to_time            = restore_to_point_in_time.value.restore_to_time
      restore_type               = restore_to_point_in_time.value.restore_type
      source_cluster_identifier  = restore_to_point_in_time.value.source_cluster_identifier
      source_cluster_resource_id = restore_to_point_in_time.value.source_cluster_resource_id
      use_latest_restorable_time = restore_to_point_in_time.value.use_latest_restorable_time
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
  dynamic "serverlessv2_scaling_configuration" {
    for_each = var.serverlessv2_scaling_configuration == null ? [] : [var.serverlessv2_scaling_configuration]
    content {
      max_capacity             = serverlessv2_scaling_configuration.value.max_capacity
      min_capacity             = serverlessv2_scaling_configuration.value.min_capacity
      seconds_until_auto_pause = serverlessv2_scaling_configuration.value.seconds_until_auto_pause
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
    ignore_changes = [final_snapshot_identifier, global_cluster_identifier, replication_source_identifier, restore_to_point_in_time, s3_import, snapshot_identifier, source_region, storage_encrypted]

    precondition {
      condition     = try(var.database_insights_mode != "advanced", true) || (var.performance_insights_enabled == true && try(var.performance_insights_retention_period >= 465, false))
      error_message = "database_insights_mode advanced needs performance_insights_enabled and a performance_insights_retention_period of 465 (15 months) or more."
    }
    precondition {
      condition     = !try(var.monitoring_interval > 0, false) || var.monitoring_role_arn != null || var.monitoring_role != null
      error_message = "Enhanced monitoring needs monitoring_role_arn, or monitoring_role = {} to make a role."
    }
    precondition {
      condition     = (var.db_cluster_parameter_group_name == null || var.cluster_parameter_group == null) && (var.db_subnet_group_name == null || var.subnet_group == null)
      error_message = "Name an existing parameter or subnet group, or let the module make one, not both."
    }
    precondition {
      condition     = var.security_group != null || length(var.security_group_egress) + length(var.security_group_ingress) == 0
      error_message = "security_group_egress and security_group_ingress need security_group."
    }
    precondition {
      condition     = var.master_password == null || var.master_user_secret_kms_key_id == null
      error_message = "master_user_secret_kms_key_id is for the password that RDS keeps; leave master_password out."
    }
    precondition {
      condition     = var.db_cluster_instance_class == null || length(var.instances) == 0
      error_message = "A Multi-AZ cluster (db_cluster_instance_class) makes its own instances."
    }
    precondition {
      condition     = try(var.serverlessv2_scaling_configuration.min_capacity <= var.serverlessv2_scaling_configuration.max_capacity, true)
      error_message = "serverlessv2_scaling_configuration.min_capacity must not be larger than max_capacity."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this database cluster has none."
    }
  }
}
