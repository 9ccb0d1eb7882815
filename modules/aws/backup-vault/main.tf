resource "aws_backup_vault" "this" {
  count = var.create ? 1 : 0

  force_destroy = var.force_destroy
  kms_key_arn   = var.kms_key_arn
  name          = var.name

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]

    content {
      delete = timeouts.value.delete
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length(var.selections) == 0 || var.plan != null
      error_message = "selections need a plan, which backs up what they name."
    }

    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this backup vault has none."
    }
  }
}
