# Name and place

variable "cluster_identifier" {
  description = "Name of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,62}$", var.cluster_identifier)) && !can(regex("--|-$", var.cluster_identifier))
    error_message = "A cluster identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "db_cluster_parameter_group_name" {
  description = "Parameter group of the cluster; audit and profiler logs are switched on there."
  type        = string
  default     = null
}

variable "global_cluster_identifier" {
  description = "Global cluster to join; replicated writes are billed. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Size and cost

variable "instances" {
  description = "Instances by name, each billed by the hour; the first becomes the primary, a second one doubles the price and takes over when it fails. Graviton classes (`db.t4g`, `db.r6g`) cost less than Intel ones. `copy_tags_to_snapshot`: Ask DocumentDB to copy the tags to snapshots too; those are of the cluster, and whether they get the tags of an instance is not known."
  type = map(object({
    instance_class                  = string
    apply_immediately               = optional(bool)
    auto_minor_version_upgrade      = optional(bool)
    availability_zone               = optional(string)
    ca_cert_identifier              = optional(string)
    copy_tags_to_snapshot           = optional(bool, true)
    enable_performance_insights     = optional(bool)
    engine                          = optional(string)
    performance_insights_kms_key_id = optional(string)
    preferred_maintenance_window    = optional(string)
    promotion_tier                  = optional(number)
  }))
  default  = {}
  nullable = false
}

# Software and settings

variable "engine" {
  description = "`docdb`, the only one."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["docdb"], var.engine), true)
    error_message = "engine must be docdb."
  }
}

variable "engine_version" {
  description = "Version of the engine, for example `5.0.0`."
  type        = string
  default     = null
}

# Storage

variable "storage_type" {
  description = "`standard`, which bills I/O, or `iopt1` with dearer instances and storage without I/O charges."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["standard", "iopt1"], var.storage_type), true)
    error_message = "storage_type must be standard or iopt1."
  }
}

# Network

variable "db_subnet_group_name" {
  description = "Subnet group, and so the VPC; null takes the default one."
  type        = string
  default     = null
}

variable "port" {
  description = "Port of the database."
  type        = number
  default     = null
}

variable "vpc_security_group_ids" {
  description = "Security groups of the cluster; null takes the default one."
  type        = set(string)
  default     = null
}

# Security

variable "kms_key_id" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

variable "manage_master_user_password" {
  description = "Let DocumentDB keep the password in Secrets Manager, where one secret is billed each month. Only where `master_username` is given and `master_password` is not."
  type        = bool
  default     = true
}

variable "master_password" {
  description = "Password of the master user, kept in the state; without it `manage_master_user_password` holds."
  type        = string
  default     = null
  sensitive   = true
}

variable "master_username" {
  description = "Master user. Null for a restored snapshot."
  type        = string
  default     = null
}

variable "storage_encrypted" {
  description = "Encrypt the storage; costs nothing but requests to the key. Counts at creation alone; later changes are ignored."
  type        = bool
  default     = true
}

# Backup

variable "backup_retention_period" {
  description = "Days that automated backups are kept; what exceeds the free share is billed by the GB-month."
  type        = number
  default     = 7
  validation {
    condition     = try(var.backup_retention_period >= 1 && var.backup_retention_period <= 35, true)
    error_message = "backup_retention_period must be 1 to 35."
  }
}

variable "final_snapshot_identifier" {
  description = "Name of the snapshot taken when the cluster is deleted, unless `skip_final_snapshot` is true; settled at creation, `<cluster_identifier>-final-<time>` unless said otherwise, so that the next one of the name can go too. It is billed until somebody deletes it."
  type        = string
  default     = null
}

variable "preferred_backup_window" {
  description = "Daily window of backups in UTC, for example `03:00-04:00`."
  type        = string
  default     = null
}

variable "restore_to_point_in_time" {
  description = "Make the cluster from another one as it was at a time. `restore_type` copy-on-write shares storage with it, and bills only what changes. `restore_type`: `full-copy` or `copy-on-write`. Counts at creation alone; later changes are ignored."
  type = object({
    source_cluster_identifier  = string
    restore_to_time            = optional(string)
    restore_type               = optional(string)
    use_latest_restorable_time = optional(bool)
  })
  default = null
  validation {
    condition     = try(contains(["full-copy", "copy-on-write"], var.restore_to_point_in_time.restore_type), true)
    error_message = "restore_to_point_in_time.restore_type must be full-copy or copy-on-write."
  }
}

variable "skip_final_snapshot" {
  description = "Delete the cluster without a last snapshot, which would be billed until somebody deletes it."
  type        = bool
  default     = null
}

variable "snapshot_identifier" {
  description = "Snapshot to restore. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Logs and metrics

variable "enabled_cloudwatch_logs_exports" {
  description = "Logs to send to CloudWatch Logs, where ingestion and storage are billed. The module makes their log groups."
  type        = list(string)
  default     = null
  validation {
    condition     = alltrue([for one in coalesce(var.enabled_cloudwatch_logs_exports, []) : contains(["audit", "profiler"], one)])
    error_message = "enabled_cloudwatch_logs_exports may hold audit and profiler."
  }
}

variable "log_retention_days" {
  description = "Days that exported logs are kept; stored logs are billed by the GB-month."
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

variable "deletion_protection" {
  description = "Refuse deletion."
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
