# An Aurora cluster stores data, and answers only through instances.
resource "aws_rds_cluster_instance" "this" {
  for_each = { for key, one in var.instances : key => one if var.create }

  apply_immediately                     = each.value.apply_immediately
  auto_minor_version_upgrade            = each.value.auto_minor_version_upgrade
  availability_zone                     = each.value.availability_zone
  ca_cert_identifier                    = each.value.ca_cert_identifier
  cluster_identifier                    = aws_rds_cluster.this[0].id
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  custom_iam_instance_profile           = each.value.custom_iam_instance_profile
  db_parameter_group_name               = each.value.db_parameter_group_name
  engine                                = aws_rds_cluster.this[0].engine
  force_destroy                         = each.value.force_destroy
  identifier                            = [for name in ["${var.cluster_identifier}-${each.key}"] : length(name) <= 63 ? name : "${trimsuffix(substr(name, 0, 54), "-")}-${substr(sha256(name), 0, 8)}"][0]
  instance_class                        = each.value.instance_class
  monitoring_interval                   = each.value.monitoring_interval
  monitoring_role_arn                   = each.value.monitoring_role_arn
  performance_insights_enabled          = each.value.performance_insights_enabled
  performance_insights_kms_key_id       = each.value.performance_insights_kms_key_id
  performance_insights_retention_period = each.value.performance_insights_retention_period
  preferred_maintenance_window          = each.value.preferred_maintenance_window
  promotion_tier                        = each.value.promotion_tier
  publicly_accessible                   = each.value.publicly_accessible

  tags = local.tags
}

# RDS makes log groups that never forget; these keep logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  for_each = { for key, one in toset(coalesce(var.enabled_cloudwatch_logs_exports, [])) : key => one if var.create }

  name              = "/aws/rds/cluster/${var.cluster_identifier}/${each.key}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}
