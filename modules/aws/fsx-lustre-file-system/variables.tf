# Name and place

variable "name" {
  description = "Name of the Lustre file system in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

# Size and cost

variable "imported_file_chunk_size" {
  description = "Megabytes of a stripe of imported files."
  type        = number
  default     = null
  validation {
    condition     = try(var.imported_file_chunk_size >= 1 && var.imported_file_chunk_size <= 512000, true)
    error_message = "imported_file_chunk_size must be 1 to 512000."
  }
}

variable "storage_capacity" {
  description = "Gigabytes, 1200 or a multiple of 2400, billed whether used or not; can grow but never shrink."
  type        = number
  default     = null
}

variable "throughput_capacity" {
  description = "MB/s of intelligent tiering, billed."
  type        = number
  default     = null
}

# Software and settings

variable "data_read_cache_configuration" {
  description = "SSD cache of intelligent tiering, billed by the GB. `sizing_mode`: How large it is."
  type        = object({ sizing_mode = string, size = optional(number) })
  default     = null
  validation {
    condition     = try(contains(["NO_CACHE", "USER_PROVISIONED", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY"], var.data_read_cache_configuration.sizing_mode), true)
    error_message = "data_read_cache_configuration.sizing_mode must be NO_CACHE, USER_PROVISIONED or PROPORTIONAL_TO_THROUGHPUT_CAPACITY."
  }
}

variable "metadata_configuration" {
  description = "IOPS for metadata (PERSISTENT_2); more than the capacity includes are billed. `mode`: Who decides."
  type        = object({ iops = optional(number), mode = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["AUTOMATIC", "USER_PROVISIONED"], var.metadata_configuration.mode), true)
    error_message = "metadata_configuration.mode must be AUTOMATIC or USER_PROVISIONED."
  }
}

# Storage

variable "data_compression_type" {
  description = "`LZ4` stores more in the same capacity."
  type        = string
  default     = "LZ4"
  validation {
    condition     = try(contains(["LZ4", "NONE"], var.data_compression_type), true)
    error_message = "data_compression_type must be LZ4 or NONE."
  }
}

variable "drive_cache_type" {
  description = "SSD cache of an HDD file system, billed: `NONE` or `READ`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NONE", "READ"], var.drive_cache_type), true)
    error_message = "drive_cache_type must be NONE or READ."
  }
}

variable "export_path" {
  description = "Where changes go in the linked bucket (scratch and PERSISTENT_1)."
  type        = string
  default     = null
}

variable "file_system_type_version" {
  description = "Version of Lustre: `2.10`, `2.12` or `2.15`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["2.10", "2.12", "2.15"], var.file_system_type_version), true)
    error_message = "file_system_type_version must be 2.10, 2.12 or 2.15."
  }
}

variable "import_path" {
  description = "Bucket to show as files (scratch and PERSISTENT_1); nothing is billed there before it is read. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "per_unit_storage_throughput" {
  description = "MB/s per TiB of storage, needed by the persistent types; more costs more per GB."
  type        = number
  default     = null
  validation {
    condition     = try(contains([12, 40, 50, 100, 125, 200, 250, 500, 1000], var.per_unit_storage_throughput), true)
    error_message = "per_unit_storage_throughput must be 12, 40, 50, 100, 125, 200, 250, 500 or 1000."
  }
}

variable "storage_type" {
  description = "`SSD`, `HDD` for less per GB, or `INTELLIGENT_TIERING`, which bills what is stored."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["SSD", "HDD", "INTELLIGENT_TIERING"], var.storage_type), true)
    error_message = "storage_type must be SSD, HDD or INTELLIGENT_TIERING."
  }
}

# Network

variable "subnet_ids" {
  description = "Subnet of the file system; clients in other zones are billed for transfer."
  type        = list(string)
  nullable    = false
  validation {
    condition     = length(var.subnet_ids) == 1
    error_message = "A Lustre file system has one subnet."
  }
}

variable "efa_enabled" {
  description = "Elastic Fabric Adapter and GPUDirect (PERSISTENT_2)."
  type        = bool
  default     = null
}

variable "security_group_ids" {
  description = "Security groups of the file system."
  type        = set(string)
  default     = null
}

# Security

variable "kms_key_id" {
  description = "KMS key for encryption (persistent types); its requests are billed."
  type        = string
  default     = null
}

variable "root_squash_configuration" {
  description = "Which user root becomes, and which clients are spared."
  type        = object({ no_squash_nids = optional(set(string)), root_squash = optional(string) })
  default     = null
}

# Backup

variable "auto_import_policy" {
  description = "Which changes of the linked bucket show up by themselves (scratch and PERSISTENT_1): `NONE`, `NEW`, `NEW_CHANGED` or `NEW_CHANGED_DELETED`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NONE", "NEW", "NEW_CHANGED", "NEW_CHANGED_DELETED"], var.auto_import_policy), true)
    error_message = "auto_import_policy must be NONE, NEW, NEW_CHANGED or NEW_CHANGED_DELETED."
  }
}

variable "automatic_backup_retention_days" {
  description = "Days that automatic backups are kept, and billed by the GB-month; 0 switches them off."
  type        = number
  default     = null
  validation {
    condition     = try(var.automatic_backup_retention_days >= 0 && var.automatic_backup_retention_days <= 90, true)
    error_message = "automatic_backup_retention_days must be 0 to 90."
  }
}

variable "backup_id" {
  description = "Backup to restore. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "copy_tags_to_backups" {
  description = "Put the cost tags on backups too, so that they are not anonymous (persistent types only)."
  type        = bool
  default     = null
}

variable "daily_automatic_backup_start_time" {
  description = "When backups start in UTC, for example `03:00`."
  type        = string
  default     = null
}

variable "skip_final_backup" {
  description = "Delete a persistent file system without a last backup, which would be billed until somebody deletes it."
  type        = bool
  default     = null
}

# Logs and metrics

variable "log_configuration" {
  description = "Audit logs of imports and exports, billed by the GB. `level`: How much."
  type        = object({ destination = optional(string), level = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["DISABLED", "WARN_ONLY", "ERROR_ONLY", "WARN_ERROR"], var.log_configuration.level), true)
    error_message = "log_configuration.level must be DISABLED, WARN_ONLY, ERROR_ONLY or WARN_ERROR."
  }
}

# Life cycle

variable "deployment_type" {
  description = "`SCRATCH_2` keeps one copy and costs less; `PERSISTENT_1` and `PERSISTENT_2` replicate."
  type        = string
  default     = "SCRATCH_2"
  validation {
    condition     = try(contains(["SCRATCH_1", "SCRATCH_2", "PERSISTENT_1", "PERSISTENT_2"], var.deployment_type), true)
    error_message = "deployment_type must be SCRATCH_1, SCRATCH_2, PERSISTENT_1 or PERSISTENT_2."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

variable "weekly_maintenance_start_time" {
  description = "When maintenance starts in UTC, for example `7:04:00`."
  type        = string
  default     = null
}
