# Name and place

variable "name" {
  description = "Name of the workgroup."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9._-]{1,128}$", var.name))
    error_message = "A workgroup name has 1 to 128 letters, digits and . _ -."
  }
}

variable "description" {
  description = "What the workgroup is for."
  type        = string
  default     = null
}

# Software and settings

variable "configuration" {
  description = "How queries run, and where their results go. Queries are stopped after 100 GB unless said otherwise. `bytes_scanned_cutoff_per_query`: Bytes after which a query is stopped; a ceiling on what one query can cost. There always is one; write a number as large as you like. `enforce_workgroup_configuration`: Whether these settings win over those of the client. `engine_version.selected_engine_version`: Version of the engine; null keeps up by itself. `publish_cloudwatch_metrics_enabled`: Publish metrics, which the alarm needs. `requester_pays_enabled`: Read buckets whose readers pay. `result_configuration`: Where results go, and their encryption; they are stored and billed until a lifecycle rule of the bucket removes them. `result_configuration.encryption_configuration.encryption_option`: Kind of encryption."
  type = object({
    bytes_scanned_cutoff_per_query     = optional(number, 100000000000)
    enforce_workgroup_configuration    = optional(bool, true)
    engine_version                     = optional(object({ selected_engine_version = optional(string) }))
    execution_role                     = optional(string)
    publish_cloudwatch_metrics_enabled = optional(bool, true)
    requester_pays_enabled             = optional(bool)
    result_configuration = optional(object({
      acl_configuration        = optional(object({ s3_acl_option = string }))
      encryption_configuration = optional(object({ encryption_option = optional(string), kms_key_arn = optional(string) }))
      expected_bucket_owner    = optional(string)
      output_location          = optional(string)
    }))
  })
  default = {}
  validation {
    condition     = try(var.configuration.bytes_scanned_cutoff_per_query >= 10000000, true)
    error_message = "configuration.bytes_scanned_cutoff_per_query must be 10000000 or more."
  }
  validation {
    condition     = try(contains(["SSE_S3", "SSE_KMS", "CSE_KMS"], var.configuration.result_configuration.encryption_configuration.encryption_option), true)
    error_message = "configuration.result_configuration.encryption_configuration.encryption_option must be SSE_S3, SSE_KMS or CSE_KMS."
  }
}

variable "named_queries" {
  description = "Queries to keep, by name."
  type        = map(object({ database = string, query = string, description = optional(string) }))
  default     = {}
  nullable    = false
}

# Life cycle

variable "force_destroy" {
  description = "Delete the workgroup together with its queries."
  type        = bool
  default     = null
}

# Other

variable "state" {
  description = "`ENABLED` or `DISABLED`, which runs no queries."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ENABLED", "DISABLED"], var.state), true)
    error_message = "state must be ENABLED or DISABLED."
  }
}
