# Name and place

variable "name" {
  description = "Name of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,255}$", var.name))
    error_message = "A cluster name holds letters, digits, - and _, 255 characters at most."
  }
}

# Size and cost

variable "capacity_providers" {
  description = "Where tasks may run, and in which shares unless a service says otherwise. Null leaves the cluster without capacity providers."
  type = object({
    capacity_providers                 = optional(set(string))
    default_capacity_provider_strategy = optional(list(object({ capacity_provider = string, base = optional(number), weight = optional(number) })), [])
  })
  default = { capacity_providers = ["FARGATE", "FARGATE_SPOT"] }
}

# Software and settings

variable "configuration" {
  description = "Logs of `ecs exec` and encryption of Fargate storage. `execute_command_configuration.logging`: Where commands are logged."
  type = object({
    execute_command_configuration = optional(object({
      kms_key_id = optional(string)
      log_configuration = optional(object({
        cloud_watch_encryption_enabled = optional(bool)
        cloud_watch_log_group_name     = optional(string)
        s3_bucket_encryption_enabled   = optional(bool)
        s3_bucket_name                 = optional(string)
        s3_key_prefix                  = optional(string)
      }))
      logging = optional(string)
    }))
    managed_storage_configuration = optional(object({ fargate_ephemeral_storage_kms_key_id = optional(string), kms_key_id = optional(string) }))
  })
  default = null
  validation {
    condition     = try(contains(["NONE", "DEFAULT", "OVERRIDE"], var.configuration.execute_command_configuration.logging), true)
    error_message = "configuration.execute_command_configuration.logging must be NONE, DEFAULT or OVERRIDE."
  }
}

variable "setting" {
  description = "Settings; `containerInsights` (`disabled`, `enabled` or `enhanced`) publishes metrics and logs that are billed. `name`: Only one is known. `value`: Its value."
  type        = list(object({ name = string, value = string }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.setting : try(contains(["containerInsights"], one.name), true)])
    error_message = "setting.name must be containerInsights."
  }
  validation {
    condition     = alltrue([for one in var.setting : try(contains(["disabled", "enabled", "enhanced"], one.value), true)])
    error_message = "setting.value must be disabled, enabled or enhanced."
  }
}

# Network

variable "service_connect_defaults" {
  description = "Cloud Map namespace of the services, whose instances are billed."
  type        = object({ namespace = string })
  default     = null
}
