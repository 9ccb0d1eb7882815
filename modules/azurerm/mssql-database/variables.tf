# Name and place

variable "name" {
  description = "Name of the database."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[^<>*%&:\\\\\\\\/?]{0,127}[^<>*%&:\\\\\\\\/?. ]$", var.name))
    error_message = "A database name has up to 128 characters, none of < > * % & : \\ / ?, and does not end with a dot or space."
  }
}

variable "server_id" {
  description = "Server of the database."
  type        = string
  nullable    = false
}

# Size and cost

variable "auto_pause_delay_in_minutes" {
  description = "Minutes without use after which a serverless database pauses and only its storage is billed, 15 to 10080; -1 never pauses, null takes Azure's hour."
  type        = number
  default     = null
  validation {
    condition     = try(var.auto_pause_delay_in_minutes == -1 || (var.auto_pause_delay_in_minutes >= 15 && var.auto_pause_delay_in_minutes <= 10080), true)
    error_message = "auto_pause_delay_in_minutes must be -1 or 15 to 10080."
  }
}

variable "elastic_pool_id" {
  description = "Elastic pool that the database shares, and that is billed instead of it."
  type        = string
  default     = null
}

variable "license_type" {
  description = "`LicenseIncluded`, or `BasePrice` for a SQL Server license you own (Azure Hybrid Benefit)."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["BasePrice", "LicenseIncluded"], var.license_type), true)
    error_message = "license_type must be BasePrice or LicenseIncluded."
  }
}

variable "max_size_gb" {
  description = "Gigabytes at most; provisioned vCore databases are billed for this size."
  type        = number
  default     = null
}

variable "min_capacity" {
  description = "Least vCores of a serverless database, billed whenever it is not paused."
  type        = number
  default     = null
}

variable "read_replica_count" {
  description = "Readable replicas of a Hyperscale database; each is billed like the database."
  type        = number
  default     = null
  validation {
    condition     = try(var.read_replica_count >= 0 && var.read_replica_count <= 4, true)
    error_message = "read_replica_count must be 0 to 4."
  }
}

variable "read_scale" {
  description = "Let read-only connections use a replica of a Premium or Business Critical database; the replica is part of the price."
  type        = bool
  default     = null
}

variable "sku_name" {
  description = "Size and purchasing model, for example `Basic`, `S0`, `GP_S_Gen5_1` (serverless) or `GP_Gen5_2`. Serverless bills compute by the second and pauses when idle. `GP_Fsv2` was retired on 2026-10-01."
  type        = string
  default     = "GP_S_Gen5_1"
}

variable "zone_redundant" {
  description = "Spread replicas over zones; General Purpose charges for it."
  type        = bool
  default     = null
}

# Storage

variable "collation" {
  description = "Collation; cannot be changed later."
  type        = string
  default     = null
}

variable "creation_source_database_id" {
  description = "Database to copy or to be the secondary of; a secondary is billed like a database. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "long_term_retention_policy" {
  description = "Backups kept for weeks, months or years, each billed by the GB and month."
  type = object({
    monthly_retention = optional(string)
    week_of_year      = optional(number)
    weekly_retention  = optional(string)
    yearly_retention  = optional(string)
  })
  default = null
}

variable "recover_database_id" {
  description = "Database to recover, for `create_mode` `Recovery`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_dropped_database_id" {
  description = "Deleted database, for `create_mode` `Restore`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "short_term_retention_policy" {
  description = "Days of point-in-time restore, 1 to 35, and hours between differential backups; backups above the database's size are billed."
  type        = object({ retention_days = number, backup_interval_in_hours = optional(number) })
  default     = null
}

variable "storage_account_type" {
  description = "Redundancy of the backup storage, `Local`, `Zone`, `Geo` or `GeoZone`; local is the cheapest."
  type        = string
  default     = "Local"
  validation {
    condition     = try(contains(["Geo", "GeoZone", "Local", "Zone"], var.storage_account_type), true)
    error_message = "storage_account_type must be Geo, GeoZone, Local or Zone."
  }
}

# Security

variable "enclave_type" {
  description = "Secure enclaves, `Default` or `VBS`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Default", "VBS"], var.enclave_type), true)
    error_message = "enclave_type must be Default or VBS."
  }
}

variable "identity" {
  description = "Managed identity for a key of your own. `identity_ids`: Ids of the user-assigned identities. `type`: `UserAssigned`, with `identity_ids`."
  type        = object({ identity_ids = set(string), type = string })
  default     = null
  validation {
    condition     = try(contains(["UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be UserAssigned."
  }
}

variable "threat_detection_policy" {
  description = "Alerts on threats, part of Microsoft Defender for SQL, which is billed by the server."
  type = object({
    disabled_alerts              = optional(set(string))
    email_account_admins_enabled = optional(bool)
    email_addresses              = optional(set(string))
    retention_days               = optional(number)
    state                        = optional(string)
    storage_account_access_key   = optional(string)
    storage_endpoint             = optional(string)
  })
  default   = null
  sensitive = true
}

variable "transparent_data_encryption_enabled" {
  description = "Encrypt the data at rest; free of charge."
  type        = bool
  default     = true
}

variable "transparent_data_encryption_key_automatic_rotation_enabled" {
  description = "Take a new version of the key by itself."
  type        = bool
  default     = null
}

variable "transparent_data_encryption_key_vault_key_id" {
  description = "Key of your own in Key Vault, whose operations are billed; null leaves it to a key of Microsoft."
  type        = string
  default     = null
}

# Backup

variable "create_mode" {
  description = "How the database comes about: `Default`, or as a copy, a secondary or from a backup. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Copy", "Default", "OnlineSecondary", "PointInTimeRestore", "Recovery", "Restore", "RestoreExternalBackup", "RestoreExternalBackupSecondary", "RestoreLongTermRetentionBackup", "Secondary"], var.create_mode), true)
    error_message = "create_mode must be Copy, Default, OnlineSecondary, PointInTimeRestore, Recovery, Restore, RestoreExternalBackup, RestoreExternalBackupSecondary, RestoreLongTermRetentionBackup or Secondary."
  }
}

variable "geo_backup_enabled" {
  description = "Geo-redundant backups of a data warehouse (`DW` sizes); ignored for others."
  type        = bool
  default     = null
}

variable "import" {
  description = "Fill the new database from a BACPAC file; its secrets are kept in the state."
  type = object({
    administrator_login          = string
    administrator_login_password = string
    authentication_type          = string
    storage_key                  = string
    storage_key_type             = string
    storage_uri                  = string
    storage_account_id           = optional(string)
  })
  default   = null
  sensitive = true
}

variable "recovery_point_id" {
  description = "Recovery point to restore, for `create_mode` `Recovery`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_long_term_retention_backup_id" {
  description = "Long-term backup, for `create_mode` `RestoreLongTermRetentionBackup`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_point_in_time" {
  description = "Time to restore, for `create_mode` `PointInTimeRestore`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Life cycle

variable "maintenance_configuration_name" {
  description = "Maintenance window, for example `SQL_WestEurope_DB_1`."
  type        = string
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "ledger_enabled" {
  description = "Make every table a ledger table; the history is stored, and billed, for good."
  type        = bool
  default     = null
}

variable "sample_name" {
  description = "Sample data, `AdventureWorksLT`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AdventureWorksLT"], var.sample_name), true)
    error_message = "sample_name must be AdventureWorksLT."
  }
}

variable "secondary_type" {
  description = "Kind of secondary: `Geo`, `Named`, or `Standby`, which needs no SQL Server license."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Geo", "Named", "Standby"], var.secondary_type), true)
    error_message = "secondary_type must be Geo, Named or Standby."
  }
}
