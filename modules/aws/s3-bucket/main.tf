resource "aws_s3_bucket" "this" {
  count = var.create ? 1 : 0

  bucket              = var.bucket
  force_destroy       = var.force_destroy
  object_lock_enabled = var.object_lock_enabled

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = (var.replication == null && var.object_lock_configuration == null && var.object_lock_enabled != true) || var.versioning_enabled
      error_message = "Replication and object lock need versioning_enabled = true."
    }
    precondition {
      condition     = length(setintersection(compact([var.abort_incomplete_multipart_upload_days == null ? null : "abort-incomplete-uploads", var.intelligent_tiering_after_days == null ? null : "intelligent-tiering", var.noncurrent_version_expiration_days == null ? null : "expire-old-versions"]), [for one in var.lifecycle_rules : one.id])) == 0
      error_message = "Rules called abort-incomplete-uploads, expire-old-versions and intelligent-tiering are the module's own; give yours another id."
    }
    precondition {
      condition     = length(var.log_delivery_services) == 0 || length(var.log_delivery_accounts) > 0
      error_message = "Say in log_delivery_accounts for whose accounts log_delivery_services may write."
    }
    precondition {
      condition     = var.acl == null || coalesce(var.object_ownership, "ObjectWriter") != "BucketOwnerEnforced"
      error_message = "An access list needs object_ownership BucketOwnerPreferred or ObjectWriter."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this bucket has none."
    }
  }
}
