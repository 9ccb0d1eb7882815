# Name and place

variable "name" {
  description = "Name of the subscription."
  type        = string
  nullable    = false
  validation {
    condition     = !startswith(var.name, "goog")
    error_message = "A name must not begin with \"goog\"."
  }
  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9._~+%-]{2,254}$", var.name))
    error_message = "A name has 3 to 255 letters, digits and - . _ ~ + %, and begins with a letter."
  }
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
  validation {
    condition     = var.project == null || !can(regex("^[0-9]+$", var.project))
    error_message = "project is the number of a project: give its id, since alarms find what they watch by that."
  }
}

# Software and settings

variable "topic" {
  description = "Topic of the subscription."
  type        = string
  nullable    = false
}

variable "bigquery_config" {
  description = "Table to write messages to; billed as throughput, and as storage in BigQuery."
  type = object({
    table                 = string
    drop_unknown_fields   = optional(bool)
    service_account_email = optional(string)
    use_table_schema      = optional(bool)
    use_topic_schema      = optional(bool)
    write_metadata        = optional(bool)
  })
  default = null
}

variable "filter" {
  description = "Messages that the subscription wants; others are acknowledged for it, at a lower price."
  type        = string
  default     = null
}

variable "push_config" {
  description = "URL to push messages to."
  type = object({
    push_endpoint = string
    attributes    = optional(map(string))
    no_wrapper    = optional(object({ write_metadata = bool }))
    oidc_token    = optional(object({ service_account_email = string, audience = optional(string) }))
  })
  default = null
}

variable "retry_policy" {
  description = "How long to wait before another attempt, each of which is billed; null tries at once."
  type        = object({ maximum_backoff = optional(string), minimum_backoff = optional(string) })
  default     = null
}

# Storage

variable "cloud_storage_config" {
  description = "Bucket to write messages to; billed as throughput, and as storage and operations there."
  type = object({
    bucket                   = string
    avro_config              = optional(object({ use_topic_schema = optional(bool), write_metadata = optional(bool) }))
    filename_datetime_format = optional(string)
    filename_prefix          = optional(string)
    filename_suffix          = optional(string)
    max_bytes                = optional(number)
    max_duration             = optional(string)
    max_messages             = optional(number)
    service_account_email    = optional(string)
    text_config              = optional(object({}))
  })
  default = null
}

variable "expiration_policy" {
  description = "When a subscription without use goes; null is after 31 days. `ttl`: How long a subscription lives without use; empty never expires."
  type        = object({ ttl = string })
  default     = null
}

variable "message_retention_duration" {
  description = "How long unacknowledged messages are kept, from ten minutes to 31 days, seven days unless said otherwise; beyond a day they are billed by the GiB and month."
  type        = string
  default     = null
  validation {
    condition     = var.message_retention_duration == null || can(regex("^[0-9]+s$", var.message_retention_duration))
    error_message = "message_retention_duration is written in seconds, such as 86400s."
  }
}

# Backup

variable "dead_letter_policy" {
  description = "Topic for messages that fail `max_delivery_attempts` times, 5 to 100; without one they are tried, and billed, until they expire."
  type        = object({ dead_letter_topic = optional(string), max_delivery_attempts = optional(number) })
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the subscription, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "retain_acked_messages" {
  description = "Keep acknowledged messages too, which are billed by the GiB and month."
  type        = bool
  default     = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Cost interface

variable "resource_tags" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

# Other

variable "ack_deadline_seconds" {
  description = "Seconds to acknowledge a message, 10 to 600; what comes late is delivered, and billed, again."
  type        = number
  default     = null
  validation {
    condition     = try(var.ack_deadline_seconds >= 10 && var.ack_deadline_seconds <= 600, true)
    error_message = "ack_deadline_seconds must be 10 to 600."
  }
}

variable "enable_exactly_once_delivery" {
  description = "Deliver each message once; takes longer."
  type        = bool
  default     = null
}

variable "enable_message_ordering" {
  description = "Keep the order of messages with the same key."
  type        = bool
  default     = null
}

variable "message_transforms" {
  description = "Functions that change or drop messages before they are delivered."
  type = list(object({
    ai_inference = optional(object({
      endpoint               = string
      service_account_email  = optional(string)
      unstructured_inference = optional(object({ parameters = optional(map(string)) }))
    }))
    disabled       = optional(bool)
    javascript_udf = optional(object({ code = string, function_name = string }))
  }))
  default  = []
  nullable = false
}
