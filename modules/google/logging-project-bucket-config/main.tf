resource "google_logging_project_bucket_config" "this" {
  count = var.create ? 1 : 0

  bucket_id        = var.bucket_id
  deletion_policy  = var.deletion_policy
  description      = var.description
  enable_analytics = var.enable_analytics
  location         = var.location
  locked           = var.locked
  project          = var.project
  retention_days   = var.retention_days

  dynamic "cmek_settings" {
    for_each = var.cmek_settings == null ? [] : [var.cmek_settings]
    content { kms_key_name = cmek_settings.value.kms_key_name }
  }
  dynamic "index_configs" {
    for_each = var.index_configs
    content {
      field_path = index_configs.value.field_path
      type       = index_configs.value.type
    }
  }

  lifecycle {
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this log bucket has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.project_number, null) != null
      error_message = "Without a label a budget counts the service in every project: give budget.project_number."
    }
  }
}
