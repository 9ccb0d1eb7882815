resource "aws_backup_vault" "this" {
  count = var.create ? 1 : 0

  force_destroy = var.force_destroy
  kms_key_arn   = var.kms_key_arn
  name          = var.name

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content { delete = timeouts.value.delete }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length(var.selections) == 0 || var.plan != null
      error_message = "selections need a plan, which backs up what they name."
    }
    precondition {
      condition     = try(alltrue([for one in var.plan.rule : one.lifecycle.delete_after >= var.lock.min_retention_days]), true)
      error_message = "A rule of plan deletes before the lock lets it; jobs of less than lock.min_retention_days fail."
    }
    precondition {
      condition     = try(alltrue([for one in var.plan.rule : one.lifecycle.delete_after <= var.lock.max_retention_days]), true)
      error_message = "A rule of plan keeps longer than the lock lets it; jobs of more than lock.max_retention_days fail."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this backup vault has none."
    }
  }
}
