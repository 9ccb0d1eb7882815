# Name and place

variable "availability_zone_name" {
  description = "Keep the data in this zone alone (One Zone), which costs about half and has no copy elsewhere. Cannot be changed."
  type        = string
  default     = null
}

variable "creation_token" {
  description = "Makes creation safe to repeat; null lets Terraform choose."
  type        = string
  default     = null
}

variable "name" {
  description = "Name of the file system in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

# Size and cost

variable "performance_mode" {
  description = "`generalPurpose` suits nearly everything. Cannot be changed."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["generalPurpose", "maxIO"], var.performance_mode), true)
    error_message = "performance_mode must be generalPurpose or maxIO."
  }
}

variable "provisioned_throughput_in_mibps" {
  description = "MiB per second, billed above the share included (`provisioned` only)."
  type        = number
  default     = null
  validation {
    condition     = try(var.provisioned_throughput_in_mibps >= 1, true)
    error_message = "provisioned_throughput_in_mibps must be 1 or more."
  }
}

variable "throughput_mode" {
  description = "`elastic` bills each GB read and written, `provisioned` bills throughput whether used or not, `bursting` comes with what is stored at no extra price."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["bursting", "elastic", "provisioned"], var.throughput_mode), true)
    error_message = "throughput_mode must be bursting, elastic or provisioned."
  }
}

# Storage

variable "lifecycle_policy" {
  description = "When files move to cheaper classes, which are billed for reads, and back. One setting per element; [] keeps everything in the dearest class. Archive needs the throughput mode `elastic`. `transition_to_archive`: To Archive. `transition_to_ia`: To Infrequent Access. `transition_to_primary_storage_class`: Back."
  type = list(object({
    transition_to_archive               = optional(string)
    transition_to_ia                    = optional(string)
    transition_to_primary_storage_class = optional(string)
  }))
  default  = [{ transition_to_ia = "AFTER_30_DAYS" }, { transition_to_primary_storage_class = "AFTER_1_ACCESS" }]
  nullable = false
  validation {
    condition     = length(var.lifecycle_policy) <= 3
    error_message = "lifecycle_policy takes at most 3."
  }
  validation {
    condition     = alltrue([for one in var.lifecycle_policy : try(contains(["AFTER_1_DAY", "AFTER_7_DAYS", "AFTER_14_DAYS", "AFTER_30_DAYS", "AFTER_60_DAYS", "AFTER_90_DAYS", "AFTER_180_DAYS", "AFTER_270_DAYS", "AFTER_365_DAYS"], one.transition_to_archive), true)])
    error_message = "lifecycle_policy.transition_to_archive must be AFTER_1_DAY, AFTER_7_DAYS, AFTER_14_DAYS, AFTER_30_DAYS, AFTER_60_DAYS, AFTER_90_DAYS, AFTER_180_DAYS, AFTER_270_DAYS or AFTER_365_DAYS."
  }
  validation {
    condition     = alltrue([for one in var.lifecycle_policy : try(contains(["AFTER_1_DAY", "AFTER_7_DAYS", "AFTER_14_DAYS", "AFTER_30_DAYS", "AFTER_60_DAYS", "AFTER_90_DAYS", "AFTER_180_DAYS", "AFTER_270_DAYS", "AFTER_365_DAYS"], one.transition_to_ia), true)])
    error_message = "lifecycle_policy.transition_to_ia must be AFTER_1_DAY, AFTER_7_DAYS, AFTER_14_DAYS, AFTER_30_DAYS, AFTER_60_DAYS, AFTER_90_DAYS, AFTER_180_DAYS, AFTER_270_DAYS or AFTER_365_DAYS."
  }
  validation {
    condition     = alltrue([for one in var.lifecycle_policy : try(contains(["AFTER_1_ACCESS"], one.transition_to_primary_storage_class), true)])
    error_message = "lifecycle_policy.transition_to_primary_storage_class must be AFTER_1_ACCESS."
  }
}

# Network

variable "mount_targets" {
  description = "Where clients reach the file system, by zone - one subnet in each. Traffic to another zone is billed by the GB."
  type        = map(object({ subnet_id = string, ip_address = optional(string), security_groups = optional(set(string)) }))
  default     = {}
  nullable    = false
}

# Security

variable "access_points" {
  description = "Access points by name, with the user that all of it happens as."
  type = map(object({
    posix_user     = optional(object({ gid = number, uid = number, secondary_gids = optional(set(number)) }))
    root_directory = optional(object({ creation_info = optional(object({ owner_gid = number, owner_uid = number, permissions = string })), path = optional(string) }))
  }))
  default  = {}
  nullable = false
}

variable "encrypted" {
  description = "Encrypt the data; costs nothing but requests to the key. Cannot be changed."
  type        = bool
  default     = true
}

variable "kms_key_id" {
  description = "KMS key for encryption; null takes the one that AWS keeps for EFS."
  type        = string
  default     = null
}

# Backup

variable "backup_enabled" {
  description = "Let AWS Backup take a copy each day and keep it for 35 days, billed by the GB-month."
  type        = bool
  default     = true
  nullable    = false
}

# Life cycle

variable "protection" {
  description = "Protection of the file system; null leaves the block out. `replication_overwrite`: Whether a replication may write over this file system. Known values: `ENABLED` and `DISABLED`."
  type        = object({ replication_overwrite = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["DISABLED", "ENABLED"], var.protection.replication_overwrite), true)
    error_message = "protection.replication_overwrite must be DISABLED or ENABLED."
  }
}
