# Name and place

variable "bucket_id" {
  description = "Id of the bucket; `_Default` takes what no other sink takes."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Location of the bucket."
  type        = string
  nullable    = false
}

variable "project" {
  description = "Project of the bucket."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the log bucket is for."
  type        = string
  default     = null
}

# Software and settings

variable "index_configs" {
  description = "Fields to index for quicker searches."
  type        = list(object({ field_path = string, type = string }))
  default     = []
  nullable    = false
}

# Storage

variable "enable_analytics" {
  description = "Query the logs with SQL; cannot be switched off again."
  type        = bool
  default     = null
}

variable "retention_days" {
  description = "Days that logs are kept; more than 30 are billed by the GiB and month."
  type        = number
  default     = 30
  validation {
    condition     = try(var.retention_days >= 1 && var.retention_days <= 3650, true)
    error_message = "retention_days must be 1 to 3650."
  }
}

# Security

variable "cmek_settings" {
  description = "KMS key of the bucket; every request to the key is billed, and the bucket keeps it for good."
  type        = object({ kms_key_name = string })
  default     = null
}

variable "locked" {
  description = "Lock the retention for good; locked logs cannot be deleted before their time."
  type        = bool
  default     = false
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the log bucket, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}
