# Name and place

variable "cluster_identifier" {
  description = "Cluster to join."
  type        = string
  nullable    = false
}

variable "identifier" {
  description = "Name of the instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,62}$", var.identifier)) && !can(regex("--|-$", var.identifier))
    error_message = "An identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "availability_zone" {
  description = "Zone of the instance; traffic between zones is billed by the GB."
  type        = string
  default     = null
}

variable "db_parameter_group_name" {
  description = "Parameter group of the instance."
  type        = string
  default     = null
}

# Size and cost

variable "instance_class" {
  description = "Size and generation, or `db.serverless`. Graviton classes (`db.t4g`, `db.r8g`) cost less than Intel ones of the same size."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.instance_class, "db.")
    error_message = "An instance class begins with \"db.\"."
  }
}

variable "promotion_tier" {
  description = "Who becomes the writer when it fails, 0 first. Serverless readers in tiers 0 and 1 scale with the writer, and cost what it does."
  type        = number
  default     = null
  validation {
    condition     = try(var.promotion_tier >= 0 && var.promotion_tier <= 15, true)
    error_message = "promotion_tier must be 0 to 15."
  }
}

# Software and settings

variable "engine" {
  description = "Database engine of the cluster: `aurora-mysql`, `aurora-postgresql`, `mysql` or `postgres`."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["aurora-mysql", "aurora-postgresql", "mysql", "postgres"], var.engine)
    error_message = "engine must be aurora-mysql, aurora-postgresql, mysql or postgres."
  }
}

variable "engine_version" {
  description = "Version of the engine; null takes the cluster's."
  type        = string
  default     = null
}

# Network

variable "db_subnet_group_name" {
  description = "Subnet group; null takes the cluster's, and another one is refused."
  type        = string
  default     = null
}

variable "publicly_accessible" {
  description = "Give the instance a public address, which is billed by the hour."
  type        = bool
  default     = false
}

# Security

variable "ca_cert_identifier" {
  description = "Certificate authority of the instance."
  type        = string
  default     = null
}

variable "custom_iam_instance_profile" {
  description = "Instance profile of RDS Custom."
  type        = string
  default     = null
}

variable "monitoring_role_arn" {
  description = "Role by which RDS publishes enhanced monitoring; needed for an interval above 0."
  type        = string
  default     = null
}

variable "performance_insights_kms_key_id" {
  description = "KMS key of Performance Insights."
  type        = string
  default     = null
}

# Backup

variable "copy_tags_to_snapshot" {
  description = "Of no effect with Aurora: snapshots are of the cluster, whose own `copy_tags_to_snapshot` decides."
  type        = bool
  default     = null
}

variable "preferred_backup_window" {
  description = "Daily window of backups in UTC; it belongs to the cluster."
  type        = string
  default     = null
}

# Logs and metrics

variable "monitoring_interval" {
  description = "Seconds between points of enhanced monitoring, which is billed as CloudWatch Logs; 0 switches it off."
  type        = number
  default     = null
  validation {
    condition     = try(contains([0, 1, 5, 10, 15, 30, 60], var.monitoring_interval), true)
    error_message = "monitoring_interval must be 0, 1, 5, 10, 15, 30 or 60."
  }
}

variable "performance_insights_enabled" {
  description = "Enable Performance Insights; seven days of history are free."
  type        = bool
  default     = null
}

variable "performance_insights_retention_period" {
  description = "Days of history, 7, 731 or months of 31; more than 7 are billed by the vCPU."
  type        = number
  default     = null
  validation {
    condition     = try(contains(concat([7, 731], [for month in range(1, 24) : month * 31]), var.performance_insights_retention_period), true)
    error_message = "performance_insights_retention_period must be 7, 731 or 31 times 1 to 23."
  }
}

# Life cycle

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

variable "force_destroy" {
  description = "Remove the instance from its global cluster to delete it."
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
