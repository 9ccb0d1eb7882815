# A recovery point that cannot be deleted survives a thief; it is billed until its time is over as well.
resource "aws_backup_vault_lock_configuration" "this" {
  count = var.create && var.lock != null ? 1 : 0

  backup_vault_name   = aws_backup_vault.this[0].name
  changeable_for_days = var.lock.changeable_for_days
  max_retention_days  = var.lock.max_retention_days
  min_retention_days  = var.lock.min_retention_days
}

# A vault is empty until a plan fills it, and grows until a lifecycle empties it.
resource "aws_backup_plan" "this" {
  count = var.create && var.plan != null ? 1 : 0

  name = aws_backup_vault.this[0].name

  dynamic "advanced_backup_setting" {
    for_each = var.plan.advanced_backup_setting
    content {
      backup_options = advanced_backup_setting.value.backup_options
      resource_type  = advanced_backup_setting.value.resource_type
    }
  }
  dynamic "rule" {
    for_each = var.plan.rule
    content {
      completion_window            = rule.value.completion_window
      enable_continuous_backup     = rule.value.enable_continuous_backup
      recovery_point_tags          = local.tags
      rule_name                    = rule.value.rule_name
      schedule                     = rule.value.schedule
      schedule_expression_timezone = rule.value.schedule_expression_timezone
      start_window                 = rule.value.start_window
      target_vault_name            = aws_backup_vault.this[0].name
      dynamic "copy_action" {
        for_each = rule.value.copy_action
        content {
          destination_vault_arn = copy_action.value.destination_vault_arn
          dynamic "lifecycle" {
            for_each = copy_action.value.lifecycle == null ? [] : [copy_action.value.lifecycle]
            content {
              cold_storage_after                        = lifecycle.value.cold_storage_after
              delete_after                              = lifecycle.value.delete_after
              opt_in_to_archive_for_supported_resources = lifecycle.value.opt_in_to_archive_for_supported_resources
            }
          }
        }
      }
      dynamic "lifecycle" {
        for_each = rule.value.lifecycle == null ? [] : [rule.value.lifecycle]
        content {
          cold_storage_after                        = lifecycle.value.cold_storage_after
          delete_after                              = lifecycle.value.delete_after
          opt_in_to_archive_for_supported_resources = lifecycle.value.opt_in_to_archive_for_supported_resources
        }
      }
    }
  }

  tags = local.tags
}

# A plan backs up nothing until it is told what.
resource "aws_backup_selection" "this" {
  for_each = { for key, one in var.selections : key => one if var.create }

  iam_role_arn  = each.value.iam_role_arn
  name          = each.key
  not_resources = each.value.not_resources
  plan_id       = try(aws_backup_plan.this[0].id, "")
  resources     = each.value.resources

  dynamic "condition" {
    for_each = each.value.condition
    content {
      dynamic "string_equals" {
        for_each = condition.value.string_equals
        content {
          key   = string_equals.value.key
          value = string_equals.value.value
        }
      }
      dynamic "string_like" {
        for_each = condition.value.string_like
        content {
          key   = string_like.value.key
          value = string_like.value.value
        }
      }
      dynamic "string_not_equals" {
        for_each = condition.value.string_not_equals
        content {
          key   = string_not_equals.value.key
          value = string_not_equals.value.value
        }
      }
      dynamic "string_not_like" {
        for_each = condition.value.string_not_like
        content {
          key   = string_not_like.value.key
          value = string_not_like.value.value
        }
      }
    }
  }
  dynamic "selection_tag" {
    for_each = each.value.selection_tag
    content {
      key   = selection_tag.value.key
      type  = selection_tag.value.type
      value = selection_tag.value.value
    }
  }
}
