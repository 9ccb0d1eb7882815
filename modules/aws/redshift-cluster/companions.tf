# Who ran which query is lost without audit logs.
resource "aws_redshift_logging" "this" {
  count = var.create && var.logging != null ? 1 : 0

  bucket_name          = var.logging.bucket_name
  cluster_identifier   = aws_redshift_cluster.this[0].id
  log_destination_type = var.logging.log_destination_type
  log_exports          = var.logging.log_exports
  s3_key_prefix        = var.logging.s3_key_prefix
}

# A cluster that is paused at night bills its storage alone.
resource "aws_redshift_scheduled_action" "this" {
  for_each = { for key, one in var.scheduled_actions : key => one if var.create }

  description = each.value.description
  enable      = each.value.enable
  end_time    = each.value.end_time
  iam_role    = each.value.iam_role
  name        = [for name in ["${var.cluster_identifier}-${each.key}"] : length(name) <= 63 ? name : "${substr(name, 0, 54)}-${substr(sha256(name), 0, 8)}"][0]
  schedule    = each.value.schedule
  start_time  = each.value.start_time

  target_action {
    dynamic "pause_cluster" {
      for_each = each.value.target_action.pause_cluster == null ? [] : [each.value.target_action.pause_cluster]
      content { cluster_identifier = aws_redshift_cluster.this[0].id }
    }
    dynamic "resize_cluster" {
      for_each = each.value.target_action.resize_cluster == null ? [] : [each.value.target_action.resize_cluster]
      content {
        classic            = resize_cluster.value.classic
        cluster_identifier = aws_redshift_cluster.this[0].id
        cluster_type       = resize_cluster.value.cluster_type
        node_type          = resize_cluster.value.node_type
        number_of_nodes    = resize_cluster.value.number_of_nodes
      }
    }
    dynamic "resume_cluster" {
      for_each = each.value.target_action.resume_cluster == null ? [] : [each.value.target_action.resume_cluster]
      content { cluster_identifier = aws_redshift_cluster.this[0].id }
    }
  }
}

# Concurrency scaling and Spectrum bill what queries take, without a ceiling.
resource "aws_redshift_usage_limit" "this" {
  for_each = { for key, one in var.usage_limits : key => one if var.create }

  amount             = each.value.amount
  breach_action      = each.value.breach_action
  cluster_identifier = aws_redshift_cluster.this[0].id
  feature_type       = each.value.feature_type
  limit_type         = each.value.limit_type
  period             = each.value.period

  tags = local.tags
}
