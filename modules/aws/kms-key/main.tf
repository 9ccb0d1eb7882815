resource "aws_kms_key" "this" {
  count = var.create ? 1 : 0

  bypass_policy_lockout_safety_check = var.bypass_policy_lockout_safety_check
  custom_key_store_id                = var.custom_key_store_id
  customer_master_key_spec           = var.customer_master_key_spec
  deletion_window_in_days            = var.deletion_window_in_days
  description                        = var.description
  enable_key_rotation                = var.enable_key_rotation
  is_enabled                         = var.is_enabled
  key_usage                          = var.key_usage
  multi_region                       = var.multi_region
  policy                             = var.policy
  rotation_period_in_days            = var.rotation_period_in_days
  xks_key_id                         = var.xks_key_id

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content { create = timeouts.value.create }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.enable_key_rotation != true || var.customer_master_key_spec == null || try(var.customer_master_key_spec == "SYMMETRIC_DEFAULT", false)
      error_message = "Only symmetric keys rotate by themselves; set enable_key_rotation to false."
    }
    precondition {
      condition     = var.enable_key_rotation != true || (var.custom_key_store_id == null && var.xks_key_id == null)
      error_message = "KMS rotates no key of a custom key store; set enable_key_rotation to false."
    }
    precondition {
      condition     = var.rotation_period_in_days == null || var.enable_key_rotation == true
      error_message = "rotation_period_in_days needs enable_key_rotation."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this key has none."
    }
  }
}
