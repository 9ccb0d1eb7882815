resource "aws_kinesis_stream" "this" {
  count = var.create ? 1 : 0

  encryption_type           = var.encryption_type
  enforce_consumer_deletion = var.enforce_consumer_deletion
  kms_key_id                = try(var.encryption_type == "KMS", false) ? var.kms_key_id : null
  name                      = var.name
  retention_period          = var.retention_period
  shard_count               = var.shard_count
  shard_level_metrics       = var.shard_level_metrics

  dynamic "stream_mode_details" {
    for_each = var.stream_mode_details == null ? [] : [var.stream_mode_details]
    content { stream_mode = stream_mode_details.value.stream_mode }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = (try(var.stream_mode_details.stream_mode, null) == "ON_DEMAND") == (var.shard_count == null)
      error_message = "A provisioned stream needs shard_count, an on-demand one takes none."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this stream has none."
    }
  }
}
