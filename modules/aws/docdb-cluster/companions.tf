# A cluster stores data, and answers only through instances.
resource "aws_docdb_cluster_instance" "this" {
  for_each = { for key, one in var.instances : key => one if var.create }

  apply_immediately               = each.value.apply_immediately
  auto_minor_version_upgrade      = each.value.auto_minor_version_upgrade
  availability_zone               = each.value.availability_zone
  ca_cert_identifier              = each.value.ca_cert_identifier
  cluster_identifier              = aws_docdb_cluster.this[0].id
  copy_tags_to_snapshot           = each.value.copy_tags_to_snapshot
  enable_performance_insights     = each.value.enable_performance_insights
  engine                          = each.value.engine
  identifier                      = [for name in ["${var.cluster_identifier}-${each.key}"] : length(name) <= 63 ? name : "${trimsuffix(substr(name, 0, 54), "-")}-${substr(sha256(name), 0, 8)}"][0]
  instance_class                  = each.value.instance_class
  performance_insights_kms_key_id = each.value.performance_insights_kms_key_id
  preferred_maintenance_window    = each.value.preferred_maintenance_window
  promotion_tier                  = each.value.promotion_tier

  tags = local.tags
}

# DocumentDB makes log groups that never forget; these keep logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  for_each = { for key, one in toset(coalesce(var.enabled_cloudwatch_logs_exports, [])) : key => one if var.create }

  name              = "/aws/docdb/${var.cluster_identifier}/${each.key}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}
