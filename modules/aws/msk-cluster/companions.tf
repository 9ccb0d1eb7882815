# A log group that nobody made never forgets; this one keeps logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && try(var.logging_info.broker_logs.cloudwatch_logs.enabled, false) == true ? 1 : 0

  name              = "/aws/msk/${var.cluster_name}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}
