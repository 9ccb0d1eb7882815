resource "aws_cloudwatch_log_group" "this" {
  count = var.create ? 1 : 0

  kms_key_id        = var.kms_key_id
  log_group_class   = var.log_group_class
  name              = var.name
  retention_in_days = var.retention_in_days
  skip_destroy      = var.skip_destroy

  tags = local.tags

  lifecycle {
    precondition {
      condition     = try(var.log_group_class != "DELIVERY" || contains([0, 2], var.retention_in_days), true)
      error_message = "A DELIVERY log group keeps nothing; set retention_in_days to 0."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this log group has none."
    }
  }
}
