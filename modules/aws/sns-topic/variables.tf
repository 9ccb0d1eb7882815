# Name and place

variable "name" {
  description = "Name of the topic."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,251}(\\.fifo|[A-Za-z0-9_-]{0,5})$", var.name))
    error_message = "A topic name holds letters, digits, - and _, 256 characters at most, and ends in .fifo for a FIFO topic."
  }
}

variable "display_name" {
  description = "Name that receivers of e-mail and SMS see."
  type        = string
  default     = null
}

# Size and cost

variable "fifo_throughput_scope" {
  description = "What the throughput of a FIFO topic is limited by: `MessageGroup` or `Topic`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["MessageGroup", "Topic"], var.fifo_throughput_scope), true)
    error_message = "fifo_throughput_scope must be MessageGroup or Topic."
  }
}

# Software and settings

variable "content_based_deduplication" {
  description = "Deduplicate by a hash of the body (FIFO only)."
  type        = bool
  default     = null
}

variable "delivery_policy" {
  description = "Retries of HTTP deliveries, as JSON; each retry is billed as a delivery."
  type        = string
  default     = null
  validation {
    condition     = var.delivery_policy == null || can(jsondecode(var.delivery_policy))
    error_message = "delivery_policy must be JSON."
  }
}

variable "fifo_topic" {
  description = "Make a FIFO topic; its name must end in `.fifo`. Publishes and deliveries have prices of their own."
  type        = bool
  default     = null
}

variable "subscriptions" {
  description = "Who hears, by any name. Deliveries to queues and functions are free, those by HTTP, e-mail, SMS and mobile push are billed; a `filter_policy` saves deliveries that the receiver would drop."
  type = map(object({
    endpoint                        = string
    protocol                        = string
    confirmation_timeout_in_minutes = optional(number)
    delivery_policy                 = optional(string)
    endpoint_auto_confirms          = optional(bool)
    filter_policy                   = optional(string)
    filter_policy_scope             = optional(string)
    raw_message_delivery            = optional(bool)
    redrive_policy                  = optional(string)
    replay_policy                   = optional(string)
    subscription_role_arn           = optional(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.subscriptions) : contains(["application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs"], one.protocol)])
    error_message = "subscriptions.protocol must be application, email, email-json, firehose, http, https, lambda, sms or sqs."
  }
}

# Storage

variable "archive_policy" {
  description = "Archive of a FIFO topic as JSON; archived messages are stored and billed by the GB."
  type        = string
  default     = null
  validation {
    condition     = var.archive_policy == null || can(jsondecode(var.archive_policy))
    error_message = "archive_policy must be JSON."
  }
}

# Security

variable "application_failure_feedback_role_arn" {
  description = "Role that logs failed mobile pushes."
  type        = string
  default     = null
}

variable "application_success_feedback_role_arn" {
  description = "Role that logs successful mobile pushes."
  type        = string
  default     = null
}

variable "firehose_failure_feedback_role_arn" {
  description = "Role that logs failed deliveries to Firehose; logs are billed by the GB."
  type        = string
  default     = null
}

variable "firehose_success_feedback_role_arn" {
  description = "Role that logs successful deliveries to Firehose; logs are billed by the GB."
  type        = string
  default     = null
}

variable "http_failure_feedback_role_arn" {
  description = "Role that logs failed deliveries by HTTP; logs are billed by the GB."
  type        = string
  default     = null
}

variable "http_success_feedback_role_arn" {
  description = "Role that logs successful deliveries by HTTP; logs are billed by the GB."
  type        = string
  default     = null
}

variable "kms_master_key_id" {
  description = "KMS key that encrypts the messages; its requests are billed. `alias/aws/sns` costs nothing by the month, but services such as CloudWatch and Budgets cannot publish with it."
  type        = string
  default     = null
}

variable "lambda_failure_feedback_role_arn" {
  description = "Role that logs failed deliveries to functions; logs are billed by the GB."
  type        = string
  default     = null
}

variable "lambda_success_feedback_role_arn" {
  description = "Role that logs successful deliveries to functions; logs are billed by the GB."
  type        = string
  default     = null
}

variable "policy" {
  description = "Who may publish and subscribe, as JSON; null allows the account alone."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || can(jsondecode(var.policy))
    error_message = "policy must be JSON."
  }
}

variable "signature_version" {
  description = "How HTTP deliveries are signed; 2 is SHA-256."
  type        = number
  default     = 2
  validation {
    condition     = try(contains([1, 2], var.signature_version), true)
    error_message = "signature_version must be 1 or 2."
  }
}

variable "sqs_failure_feedback_role_arn" {
  description = "Role that logs failed deliveries to queues; logs are billed by the GB."
  type        = string
  default     = null
}

variable "sqs_success_feedback_role_arn" {
  description = "Role that logs successful deliveries to queues; logs are billed by the GB."
  type        = string
  default     = null
}

# Logs and metrics

variable "application_success_feedback_sample_rate" {
  description = "Percentage of successful mobile pushes to log; logs are billed by the GB."
  type        = number
  default     = null
  validation {
    condition     = try(var.application_success_feedback_sample_rate >= 0 && var.application_success_feedback_sample_rate <= 100, true)
    error_message = "application_success_feedback_sample_rate must be 0 to 100."
  }
}

variable "firehose_success_feedback_sample_rate" {
  description = "Percentage of successful deliveries to Firehose to log; logs are billed by the GB."
  type        = number
  default     = null
  validation {
    condition     = try(var.firehose_success_feedback_sample_rate >= 0 && var.firehose_success_feedback_sample_rate <= 100, true)
    error_message = "firehose_success_feedback_sample_rate must be 0 to 100."
  }
}

variable "http_success_feedback_sample_rate" {
  description = "Percentage of successful HTTP deliveries to log; logs are billed by the GB."
  type        = number
  default     = null
  validation {
    condition     = try(var.http_success_feedback_sample_rate >= 0 && var.http_success_feedback_sample_rate <= 100, true)
    error_message = "http_success_feedback_sample_rate must be 0 to 100."
  }
}

variable "lambda_success_feedback_sample_rate" {
  description = "Percentage of successful deliveries to functions to log; logs are billed by the GB."
  type        = number
  default     = null
  validation {
    condition     = try(var.lambda_success_feedback_sample_rate >= 0 && var.lambda_success_feedback_sample_rate <= 100, true)
    error_message = "lambda_success_feedback_sample_rate must be 0 to 100."
  }
}

variable "sqs_success_feedback_sample_rate" {
  description = "Percentage of successful deliveries to queues to log; logs are billed by the GB."
  type        = number
  default     = null
  validation {
    condition     = try(var.sqs_success_feedback_sample_rate >= 0 && var.sqs_success_feedback_sample_rate <= 100, true)
    error_message = "sqs_success_feedback_sample_rate must be 0 to 100."
  }
}

variable "tracing_config" {
  description = "`Active` traces messages with X-Ray, billed by trace."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Active", "PassThrough"], var.tracing_config), true)
    error_message = "tracing_config must be Active or PassThrough."
  }
}
