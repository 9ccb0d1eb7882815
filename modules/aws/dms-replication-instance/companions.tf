# DMS makes a log group that never forgets as soon as a task logs; this one keeps logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create ? 1 : 0

  name              = "dms-tasks-${lower(var.replication_instance_id)}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}
