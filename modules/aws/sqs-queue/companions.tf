locals {
  callers_statements = flatten([try(jsondecode(var.policy).Statement, [])])
  dead_letter_name   = "${trimsuffix(var.name, ".fifo")}-dead-letter"
  own_statements = concat(
    [
      for statement in [{
        Sid       = "OnlyOverTLS"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sqs:*"
        Resource  = try(aws_sqs_queue.this[0].arn, null)
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }] : statement if var.tls_required
    ],
    [
      for name, sender in var.senders : {
        Sid       = "Send${replace(title(replace(name, "/[^A-Za-z0-9]+/", " ")), " ", "")}${substr(sha256(name), 0, 8)}"
        Effect    = "Allow"
        Principal = { Service = sender.service }
        Action    = "sqs:SendMessage"
        Resource  = try(aws_sqs_queue.this[0].arn, null)
        Condition = { ArnLike = { "aws:SourceArn" = sender.source_arns } }
      }
    ],
  )
  policy_statements = concat(
    [
      for one in local.own_statements : merge(one, {
        Sid = contains([for given in local.callers_statements : try(given.Sid, "")], one.Sid) ? "${one.Sid}${substr(sha256(var.policy), 0, 8)}" : one.Sid
      })
    ],
    local.callers_statements,
  )
}

# A message that nobody can handle is received, and billed, again and again until it expires; here it waits aside.
resource "aws_sqs_queue" "dead_letter" {
  count = var.create && var.dead_letter_queue != null ? 1 : 0

  fifo_queue                        = var.fifo_queue
  kms_data_key_reuse_period_seconds = var.dead_letter_queue.kms_data_key_reuse_period_seconds
  kms_master_key_id                 = try(coalesce(var.dead_letter_queue.kms_master_key_id, var.kms_master_key_id), null)
  message_retention_seconds         = var.dead_letter_queue.message_retention_seconds
  name                              = coalesce(var.dead_letter_queue.name, "${length(local.dead_letter_name) <= 75 ? local.dead_letter_name : "${substr(local.dead_letter_name, 0, 66)}-${substr(sha256(local.dead_letter_name), 0, 8)}"}${var.fifo_queue == true ? ".fifo" : ""}")
  receive_wait_time_seconds         = var.dead_letter_queue.receive_wait_time_seconds
  sqs_managed_sse_enabled           = var.dead_letter_queue.sqs_managed_sse_enabled
  visibility_timeout_seconds        = var.dead_letter_queue.visibility_timeout_seconds

  tags = local.tags
}

# Only this queue may put messages into its dead-letter queue.
resource "aws_sqs_queue_redrive_allow_policy" "this" {
  count = var.create && var.dead_letter_queue != null ? 1 : 0

  queue_url            = aws_sqs_queue.dead_letter[0].id
  redrive_allow_policy = jsonencode({ redrivePermission = "byQueue", sourceQueueArns = [aws_sqs_queue.this[0].arn] })
}

# Requests without TLS are refused; other services may send where they are allowed to.
resource "aws_sqs_queue_policy" "this" {
  count = var.create && var.policy_enabled ? 1 : 0

  policy    = jsonencode({ Version = "2012-10-17", Statement = local.policy_statements })
  queue_url = aws_sqs_queue.this[0].id

  lifecycle {
    precondition {
      condition     = var.tls_required || length(var.senders) > 0 || var.policy != null
      error_message = "A queue policy needs a statement - require TLS, give policy or senders, or set policy_enabled = false."
    }
  }
}
