resource "aws_sqs_queue" "this" {
  count = var.create ? 1 : 0

  content_based_deduplication       = var.content_based_deduplication
  deduplication_scope               = var.deduplication_scope
  delay_seconds                     = var.delay_seconds
  fifo_queue                        = var.fifo_queue
  fifo_throughput_limit             = var.fifo_throughput_limit
  kms_data_key_reuse_period_seconds = var.kms_data_key_reuse_period_seconds
  kms_master_key_id                 = var.kms_master_key_id
  max_message_size                  = var.max_message_size
  message_retention_seconds         = var.message_retention_seconds
  name                              = var.name
  receive_wait_time_seconds         = var.receive_wait_time_seconds
  redrive_allow_policy              = var.redrive_allow_policy
  redrive_policy = var.redrive_policy == null ? try(jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letter[0].arn
    maxReceiveCount     = var.dead_letter_queue.max_receive_count
  }), null) : var.redrive_policy
  sqs_managed_sse_enabled    = var.sqs_managed_sse_enabled
  visibility_timeout_seconds = var.visibility_timeout_seconds

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
      condition     = var.fifo_queue != true || endswith(var.name, ".fifo")
      error_message = "A FIFO queue's name must end in \".fifo\"."
    }
    precondition {
      condition     = var.fifo_queue == true || (var.content_based_deduplication != true && var.deduplication_scope == null && var.fifo_throughput_limit == null)
      error_message = "content_based_deduplication, deduplication_scope and fifo_throughput_limit are for FIFO queues."
    }
    precondition {
      condition     = var.kms_master_key_id == null || var.sqs_managed_sse_enabled != true
      error_message = "A queue is encrypted with kms_master_key_id or sqs_managed_sse_enabled, not with both."
    }
    precondition {
      condition     = var.redrive_policy == null || var.dead_letter_queue == null
      error_message = "Give redrive_policy for an existing dead-letter queue, or dead_letter_queue for one of its own."
    }
    precondition {
      condition     = try(var.dead_letter_queue.name, null) != var.name
      error_message = "The dead-letter queue cannot have the name of the queue; leave out dead_letter_queue.name for one of its own."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this queue has none."
    }
  }
}
