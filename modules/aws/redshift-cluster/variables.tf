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

variable "availability_zone" {
  description = "Zone of the cluster; traffic between zones is billed by the GB."
  type        = string
  default     = null
}

variable "availability_zone_relocation_enabled" {
  description = "Let the cluster move to another zone (RA3)."
  type        = bool
  default     = null
}

variable "cluster_parameter_group_name" {
  description = "Parameter group of the cluster."
  type        = string
  default     = null
}

variable "cluster_subnet_group_name" {
  description = "Subnet group, and so the VPC; null takes the default one."
  type        = string
  default     = null
}

variable "database_name" {
  description = "Database to make at creation."
  type        = string
  default     = null
}

variable "snapshot_cluster_identifier" {
  description = "Cluster of the snapshot to restore. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Size and cost

variable "node_type" {
  description = "Type of the nodes. RA3 nodes bill storage apart from compute, and can be paused."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^(dc2|ra3|rg)\\.", var.node_type))
    error_message = "node_type must be a dc2, ra3 or rg type, for example ra3.large."
  }
}

variable "multi_az" {
  description = "Run nodes in a second zone as well, which doubles their price; for `ra3` and `rg` nodes, two at least, of an encrypted cluster that is never paused."
  type        = bool
  default     = null
}

variable "number_of_nodes" {
  description = "Nodes, each billed by the hour; a paused cluster bills storage alone."
  type        = number
  default     = null
  validation {
    condition     = try(var.number_of_nodes >= 1 && var.number_of_nodes <= 128, true)
    error_message = "number_of_nodes must be 1 to 128."
  }
}

variable "scheduled_actions" {
  description = "What to do by the clock, by name; `schedule` is `cron(...)` or `at(...)`, and `iam_role` may pause, resume and resize."
  type = map(object({
    iam_role = string
    schedule = string
    target_action = object({
      pause_cluster  = optional(object({}))
      resize_cluster = optional(object({ classic = optional(bool), cluster_type = optional(string), node_type = optional(string), number_of_nodes = optional(number) }))
      resume_cluster = optional(object({}))
    })
    description = optional(string)
    enable      = optional(bool)
    end_time    = optional(string)
    start_time  = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "usage_limits" {
  description = "Ceilings by name; `amount` is minutes of `concurrency-scaling`, or terabytes of `spectrum` and `cross-region-datasharing`."
  type        = map(object({ amount = number, feature_type = string, limit_type = string, breach_action = optional(string), period = optional(string) }))
  default     = { concurrency-scaling = { feature_type = "concurrency-scaling", limit_type = "time", amount = 60, period = "daily", breach_action = "log" } }
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.usage_limits) : contains(["concurrency-scaling", "cross-region-datasharing", "extra-compute-for-automatic-optimization", "spectrum"], one.feature_type)])
    error_message = "usage_limits.feature_type must be concurrency-scaling, cross-region-datasharing, extra-compute-for-automatic-optimization or spectrum."
  }
  validation {
    condition     = alltrue([for one in values(var.usage_limits) : try(contains(["disable", "emit-metric", "log"], one.breach_action), true)])
    error_message = "usage_limits.breach_action must be log, emit-metric or disable."
  }
}

# Software and settings

variable "cluster_version" {
  description = "Version of Redshift."
  type        = string
  default     = null
}

# Storage

variable "automated_snapshot_retention_period" {
  description = "Days that automated snapshots are kept, which costs nothing up to the size of the cluster; RA3 nodes need 1 at least."
  type        = number
  default     = null
  validation {
    condition     = try(var.automated_snapshot_retention_period >= 0 && var.automated_snapshot_retention_period <= 35, true)
    error_message = "automated_snapshot_retention_period must be 0 to 35."
  }
}

variable "manual_snapshot_retention_period" {
  description = "Days that manual snapshots are kept, and billed; -1 keeps them for good."
  type        = number
  default     = null
  validation {
    condition     = try(var.manual_snapshot_retention_period == -1 || (var.manual_snapshot_retention_period >= 1 && var.manual_snapshot_retention_period <= 3653), true)
    error_message = "manual_snapshot_retention_period must be -1, or 1 to 3653."
  }
}

# Network

variable "elastic_ip" {
  description = "Elastic IP address, billed by the hour."
  type        = string
  default     = null
}

variable "enhanced_vpc_routing" {
  description = "Send all traffic through the VPC, where NAT gateways and endpoints bill it."
  type        = bool
  default     = null
}

variable "port" {
  description = "Port of the database."
  type        = number
  default     = null
}

variable "publicly_accessible" {
  description = "Give the cluster a public address, which is billed by the hour."
  type        = bool
  default     = false
}

variable "vpc_security_group_ids" {
  description = "Security groups of the cluster; null takes the default one."
  type        = set(string)
  default     = null
}

# Security

variable "default_iam_role_arn" {
  description = "Role that is used where a command names none."
  type        = string
  default     = null
}

variable "encrypted" {
  description = "Encrypt the cluster; costs nothing but requests to the key."
  type        = string
  default     = "true"
  validation {
    condition     = try(contains(["true", "false"], var.encrypted), true)
    error_message = "encrypted must be true or false."
  }
}

variable "iam_roles" {
  description = "Roles that COPY, UNLOAD and Spectrum may take."
  type        = set(string)
  default     = null
}

variable "kms_key_id" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

variable "manage_master_password" {
  description = "Let Redshift keep the password in Secrets Manager, where one secret is billed each month. Only where `master_username` is given and `master_password` is not."
  type        = bool
  default     = true
}

variable "master_password" {
  description = "Password of the master user, kept in the state; without it `manage_master_password` holds."
  type        = string
  default     = null
  sensitive   = true
}

variable "master_password_secret_kms_key_id" {
  description = "KMS key of the secret that Redshift keeps; its requests are billed."
  type        = string
  default     = null
}

variable "master_username" {
  description = "Master user; null for a restored snapshot."
  type        = string
  default     = null
}

# Backup

variable "final_snapshot_identifier" {
  description = "Name of the snapshot taken when the cluster is deleted, unless `skip_final_snapshot` is true; settled at creation, `<cluster_identifier>-final-<time>` unless said otherwise, so that the next one of the name can go too. It is billed until somebody deletes it."
  type        = string
  default     = null
}

variable "skip_final_snapshot" {
  description = "Delete the cluster without a last snapshot."
  type        = bool
  default     = null
}

variable "snapshot_arn" {
  description = "Snapshot to restore, by ARN. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "snapshot_identifier" {
  description = "Snapshot to restore, by name. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Logs and metrics

variable "logging" {
  description = "Audit logs, to `s3` or `cloudwatch`, which bill them by the GB."
  type = object({
    bucket_name          = optional(string)
    log_destination_type = optional(string)
    log_exports          = optional(set(string))
    s3_key_prefix        = optional(string)
  })
  default = null
}

# Life cycle

variable "allow_version_upgrade" {
  description = "Take major versions in the maintenance window."
  type        = bool
  default     = null
}

variable "apply_immediately" {
  description = "Change at once instead of in the maintenance window."
  type        = bool
  default     = null
}

variable "maintenance_track_name" {
  description = "`current` or `trailing`, one version behind."
  type        = string
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

# Other

variable "cluster_type" {
  description = "`single-node` or `multi-node`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["single-node", "multi-node"], var.cluster_type), true)
    error_message = "cluster_type must be single-node or multi-node."
  }
}
