resource "aws_rds_cluster_instance" "this" {
  count = var.create ? 1 : 0

  apply_immediately                     = var.apply_immediately
  auto_minor_version_upgrade            = var.auto_minor_version_upgrade
  availability_zone                     = var.availability_zone
  ca_cert_identifier                    = var.ca_cert_identifier
  cluster_identifier                    = var.cluster_identifier
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  custom_iam_instance_profile           = var.custom_iam_instance_profile
  db_parameter_group_name               = var.db_parameter_group_name
  db_subnet_group_name                  = var.db_subnet_group_name
  engine                                = var.engine
  engine_version                        = var.engine_version
  force_destroy                         = var.force_destroy
  identifier                            = var.identifier
  instance_class                        = var.instance_class
  monitoring_interval                   = var.monitoring_interval
  monitoring_role_arn                   = var.monitoring_role_arn
  performance_insights_enabled          = var.performance_insights_enabled
  performance_insights_kms_key_id       = var.performance_insights_kms_key_id
  performance_insights_retention_period = var.performance_insights_retention_period
  preferred_backup_window               = var.preferred_backup_window
  preferred_maintenance_window          = var.preferred_maintenance_window
  promotion_tier                        = var.promotion_tier
  publicly_accessible                   = var.publicly_accessible

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = !try(var.monitoring_interval > 0, false) || var.monitoring_role_arn != null
      error_message = "Enhanced monitoring needs monitoring_role_arn."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this cluster instance has none."
    }
  }
}
