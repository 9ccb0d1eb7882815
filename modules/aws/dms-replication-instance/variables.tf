# Name and place

variable "replication_instance_id" {
  description = "Name of the instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9-]{0,62}$", var.replication_instance_id)) && !can(regex("--|-$", var.replication_instance_id))
    error_message = "A name has up to 63 letters, digits and single hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "availability_zone" {
  description = "Zone of the instance; the one of the source spares the transfer between zones."
  type        = string
  default     = null
}

# Size and cost

variable "replication_instance_class" {
  description = "Size and generation, which decide the hourly price. Delete the instance when the migration is done."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.replication_instance_class, "dms.")
    error_message = "A replication instance class begins with \"dms.\"."
  }
}

variable "multi_az" {
  description = "Keep a standby in another zone; doubles the price, and a migration that runs once can do without."
  type        = bool
  default     = null
}

# Software and settings

variable "engine_version" {
  description = "Version of DMS."
  type        = string
  default     = null
}

# Storage

variable "allocated_storage" {
  description = "Gigabytes of storage for logs and cached changes, billed whether used or not."
  type        = number
  default     = null
  validation {
    condition     = try(var.allocated_storage >= 5 && var.allocated_storage <= 6144, true)
    error_message = "allocated_storage must be 5 to 6144."
  }
}

# Network

variable "network_type" {
  description = "Kind of addresses: `IPV4` or `DUAL`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["IPV4", "DUAL"], var.network_type), true)
    error_message = "network_type must be IPV4 or DUAL."
  }
}

variable "publicly_accessible" {
  description = "Give the instance a public address, which is billed by the hour."
  type        = bool
  default     = false
}

variable "replication_subnet_group_id" {
  description = "Subnet group, and so the VPC; null takes the default one."
  type        = string
  default     = null
}

variable "vpc_security_group_ids" {
  description = "Security groups of the instance; null takes the default one."
  type        = set(string)
  default     = null
}

# Security

variable "kms_key_arn" {
  description = "KMS key for encryption; its requests are billed."
  type        = string
  default     = null
}

# Logs and metrics

variable "log_retention_days" {
  description = "Days that logs of tasks are kept; stored logs are billed by the GB-month."
  type        = number
  default     = 30
  nullable    = false
  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

# Life cycle

variable "allow_major_version_upgrade" {
  description = "Allow a change of `engine_version` to another major version."
  type        = bool
  default     = null
}

variable "apply_immediately" {
  description = "Change at once instead of in the maintenance window."
  type        = bool
  default     = null
}

variable "auto_minor_version_upgrade" {
  description = "Take minor versions in the maintenance window."
  type        = bool
  default     = null
}

variable "preferred_maintenance_window" {
  description = "Weekly window of maintenance in UTC, for example `sun:04:00-sun:05:00`."
  type        = string
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
