# Name and place

variable "name" {
  description = "Name of the queue."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,75}(\\.fifo)?$", var.name)) || can(regex("^[A-Za-z0-9_-]{1,80}$", var.name))
    error_message = "A queue name holds letters, digits, - and _, 80 characters at most, and ends in .fifo for a FIFO queue."
  }
}

# Size and cost

variable "fifo_throughput_limit" {
  description = "Whether the throughput quota holds per queue (`perQueue`) or per message group (`perMessageGroupId`, FIFO only)."
  type        = string
  default     = null
  validation {
    condition     = var.fifo_throughput_limit == null || contains(["perMessageGroupId", "perQueue"], coalesce(var.fifo_throughput_limit, "perQueue"))
    error_message = "fifo_throughput_limit must be perMessageGroupId or perQueue."
  }
}

variable "max_message_size" {
  description = "Largest message in bytes; every 64 KB of a message is a billed request."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_message_size >= 1024 && var.max_message_size <= 1048576, true)
    error_message = "max_message_size must be 1024 to 1048576."
  }
}

variable "receive_wait_time_seconds" {
  description = "Seconds that a receive request waits for a message (long polling). The default of 20 saves the billed requests that return nothing."
  type        = number
  default     = 20
  validation {
    condition     = try(var.receive_wait_time_seconds >= 0 && var.receive_wait_time_seconds <= 20, true)
    error_message = "receive_wait_time_seconds must be 0 to 20."
  }
}

variable "visibility_timeout_seconds" {
  description = "Seconds that a received message stays hidden from other consumers."
  type        = number
  default     = null
  validation {
    condition     = try(var.visibility_timeout_seconds >= 0 && var.visibility_timeout_seconds <= 43200, true)
    error_message = "visibility_timeout_seconds must be 0 to 43200."
  }
}

# Software and settings

variable "content_based_deduplication" {
  description = "Deduplicate by a hash of the body (FIFO only)."
  type        = bool
  default     = null
}

variable "deduplication_scope" {
  description = "Whether duplicates are found per message group (`messageGroup`) or in the whole queue (`queue`, FIFO only)."
  type        = string
  default     = null
  validation {
    condition     = var.deduplication_scope == null || contains(["messageGroup", "queue"], coalesce(var.deduplication_scope, "queue"))
    error_message = "deduplication_scope must be messageGroup or queue."
  }
}

variable "delay_seconds" {
  description = "Seconds that delivery of every message is delayed."
  type        = number
  default     = null
  validation {
    condition     = try(var.delay_seconds >= 0 && var.delay_seconds <= 900, true)
    error_message = "delay_seconds must be 0 to 900."
  }
}

variable "fifo_queue" {
  description = "Make a FIFO queue; its name must end in `.fifo`. FIFO requests cost more than standard ones."
  type        = bool
  default     = null
}

# Storage

variable "message_retention_seconds" {
  description = "Seconds that a message is kept."
  type        = number
  default     = null
  validation {
    condition     = try(var.message_retention_seconds >= 60 && var.message_retention_seconds <= 1209600, true)
    error_message = "message_retention_seconds must be 60 to 1209600."
  }
}

# Security

variable "kms_data_key_reuse_period_seconds" {
  description = "Seconds that a KMS data key is reused; longer means fewer billed KMS requests."
  type        = number
  default     = null
  validation {
    condition     = try(var.kms_data_key_reuse_period_seconds >= 60 && var.kms_data_key_reuse_period_seconds <= 86400, true)
    error_message = "kms_data_key_reuse_period_seconds must be 60 to 86400."
  }
}

variable "kms_master_key_id" {
  description = "KMS key that encrypts the messages; its requests are billed. Null leaves it to `sqs_managed_sse_enabled`."
  type        = string
  default     = null
}

variable "policy" {
  description = "Queue policy as JSON; its statements stand beside those of the module."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || try(length(flatten([jsondecode(coalesce(var.policy, "{}")).Statement])) > 0, false)
    error_message = "policy must be JSON with at least one Statement."
  }
  validation {
    condition     = try(length(distinct([for one in flatten([jsondecode(var.policy).Statement]) : one.Sid if can(one.Sid)])) == length([for one in flatten([jsondecode(var.policy).Statement]) : one if can(one.Sid)]), true)
    error_message = "No two statements of policy have the same Sid."
  }
}

variable "policy_enabled" {
  description = "Whether the module writes the queue policy; false leaves the policy to somebody else."
  type        = bool
  default     = true
  nullable    = false
}

variable "senders" {
  description = "Services that may send messages from certain sources, such as topics (`sns.amazonaws.com`), buckets (`s3.amazonaws.com`) or rules (`events.amazonaws.com`)."
  type = map(object({
    service     = string
    source_arns = list(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for sender in values(var.senders) : endswith(sender.service, ".amazonaws.com") && length(sender.source_arns) > 0])
    error_message = "A sender has a service that ends in .amazonaws.com, and at least one source ARN."
  }
}

variable "sqs_managed_sse_enabled" {
  description = "Encrypt with keys that SQS manages, free of charge."
  type        = bool
  default     = null
}

variable "tls_required" {
  description = "Refuse requests without TLS."
  type        = bool
  default     = true
  nullable    = false
}

# Backup

variable "dead_letter_queue" {
  description = "Dead-letter queue of its own, for messages that were received `max_receive_count` times. `kms_master_key_id`: That of the queue by default. `message_retention_seconds`: 14 days by default. `name`: The name of the queue and `-dead-letter` by default."
  type = object({
    kms_data_key_reuse_period_seconds = optional(number)
    kms_master_key_id                 = optional(string)
    max_receive_count                 = optional(number, 5)
    message_retention_seconds         = optional(number, 1209600)
    name                              = optional(string)
    receive_wait_time_seconds         = optional(number, 20)
    sqs_managed_sse_enabled           = optional(bool)
    visibility_timeout_seconds        = optional(number)
  })
  default = null
  validation {
    condition     = try(var.dead_letter_queue.max_receive_count >= 1 && var.dead_letter_queue.max_receive_count <= 1000, true)
    error_message = "dead_letter_queue.max_receive_count must be 1 to 1000."
  }
}

variable "redrive_allow_policy" {
  description = "Which queues may use this one as their dead-letter queue, as JSON."
  type        = string
  default     = null
  validation {
    condition     = var.redrive_allow_policy == null || can(jsondecode(coalesce(var.redrive_allow_policy, "{}")))
    error_message = "redrive_allow_policy must be JSON."
  }
}

variable "redrive_policy" {
  description = "An existing dead-letter queue, as JSON with `deadLetterTargetArn` and `maxReceiveCount`; `dead_letter_queue` makes one instead."
  type        = string
  default     = null
  validation {
    condition     = var.redrive_policy == null || can(jsondecode(coalesce(var.redrive_policy, "{}")).deadLetterTargetArn)
    error_message = "redrive_policy must be JSON with deadLetterTargetArn."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
