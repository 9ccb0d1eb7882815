resource "aws_docdb_cluster" "this" {
  count = var.create ? 1 : 0

  allow_major_version_upgrade     = var.allow_major_version_upgrade
  apply_immediately               = var.apply_immediately
  backup_retention_period         = var.backup_retention_period
  cluster_identifier              = var.cluster_identifier
  db_cluster_parameter_group_name = var.db_cluster_parameter_group_name
  db_subnet_group_name            = var.db_subnet_group_name
  deletion_protection             = var.deletion_protection
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports
  engine                          = var.engine
  engine_version                  = var.engine_version
  final_snapshot_identifier       = coalesce(var.final_snapshot_identifier, "${var.cluster_identifier}-final-${formatdate("YYYYMMDDhhmmss", plantimestamp())}")
  global_cluster_identifier       = var.global_cluster_identifier
  kms_key_id                      = var.kms_key_id
  manage_master_user_password     = var.master_password == null && var.master_username != null ? var.manage_master_user_password : null
  master_password                 = var.master_password
  master_username                 = var.master_username
  port                            = var.port
  preferred_backup_window         = var.preferred_backup_window
  preferred_maintenance_window    = var.preferred_maintenance_window
  skip_final_snapshot             = var.skip_final_snapshot
  snapshot_identifier             = var.snapshot_identifier
  storage_encrypted               = var.storage_encrypted
  storage_type                    = var.storage_type
  vpc_security_group_ids          = var.vpc_security_group_ids

  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time == null ? [] : [var.restore_to_point_in_time]
    content {
      restore_to_time            = restore_to_point_in_time.value.restore_to_time
      restore_type               = restore_to_point_in_time.value.restore_type
      source_cluster_identifier  = restore_to_point_in_time.value.source_cluster_identifier
      use_latest_restorable_time = restore_to_point_in_time.value.use_latest_restorable_time
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
    ignore_changes = [final_snapshot_identifier, global_cluster_identifier, restore_to_point_in_time, snapshot_identifier, storage_encrypted]

    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this document database cluster has none."
    }
  }
}
