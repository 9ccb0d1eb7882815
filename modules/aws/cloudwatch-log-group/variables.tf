# Name and place

variable "name" {
  description = "Name of the log group."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9_./#-]{1,512}$", var.name))
    error_message = "A log group name has 1 to 512 letters, digits and _ . / # -."
  }
}

# Storage

variable "retention_in_days" {
  description = "Days that logs are kept; 0 keeps them for good. Stored logs are billed by the GB-month."
  type        = number
  default     = 30
  validation {
    condition     = try(contains([0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.retention_in_days), true)
    error_message = "retention_in_days must be 0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653."
  }
}

# Security

variable "kms_key_id" {
  description = "KMS key that encrypts the logs; its requests are billed."
  type        = string
  default     = null
}

# Logs and metrics

variable "log_group_class" {
  description = "`STANDARD`, or `INFREQUENT_ACCESS` at half the price of ingestion with fewer features; `DELIVERY` only hands logs on. Cannot be changed."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["STANDARD", "INFREQUENT_ACCESS", "ESSENTIALS", "DELIVERY"], var.log_group_class), true)
    error_message = "log_group_class must be STANDARD, INFREQUENT_ACCESS, ESSENTIALS or DELIVERY."
  }
}

variable "metric_filters" {
  description = "Metrics to count from the logs, by name of the filter; each is billed as a custom metric."
  type = map(object({
    metric_transformation = object({
      name          = string
      namespace     = string
      value         = string
      default_value = optional(string)
      dimensions    = optional(map(string))
      unit          = optional(string)
    })
    pattern = string
  }))
  default  = {}
  nullable = false
}

# Life cycle

variable "skip_destroy" {
  description = "Leave the log group, and its bill, behind when the module is destroyed."
  type        = bool
  default     = null
}
