# Name and place

variable "identifier" {
  description = "Name of the database instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,62}$", var.identifier)) && !can(regex("--|-$", var.identifier))
    error_message = "An identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "availability_zone" {
  description = "Availability zone of the database instance."
  type        = string
  default     = null
}

variable "db_name" {
  description = "Database to create with the instance; null creates none where the engine can do without."
  type        = string
  default     = null
}

variable "domain" {
  description = "ID of the Directory Service directory to join."
  type        = string
  default     = null
}

variable "domain_ou" {
  description = "Organizational unit of a self-managed Active Directory that the instance goes into."
  type        = string
  default     = null
}

variable "option_group_name" {
  description = "Name of an existing option group; `option_group` makes one."
  type        = string
  default     = null
}

variable "parameter_group_name" {
  description = "Name of an existing parameter group; `parameter_group` makes one."
  type        = string
  default     = null
}

# Size and cost

variable "instance_class" {
  description = "Size and generation. Graviton classes (`db.t4g`, `db.m7g`, `db.r7g`) cost less than Intel ones of the same size."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.instance_class, "db.")
    error_message = "An instance class begins with \"db.\"."
  }
}

variable "license_model" {
  description = "License model of Oracle and SQL Server; a license included is part of the hourly price."
  type        = string
  default     = null
}

variable "multi_az" {
  description = "Keep a standby in another zone; doubles the price of instance and storage."
  type        = bool
  default     = null
}

# Software and settings

variable "character_set_name" {
  description = "Character set of an Oracle database, or collation of SQL Server; cannot be changed later."
  type        = string
  default     = null
}

variable "engine" {
  description = "Database engine. Null for a replica or a restored snapshot."
  type        = string
  default     = null
}

variable "engine_lifecycle_support" {
  description = "Whether RDS keeps an engine past its end of support, which is billed by the vCPU (`open-source-rds-extended-support`), or upgrades it (`open-source-rds-extended-support-disabled`)."
  type        = string
  default     = null
  validation {
    condition     = var.engine_lifecycle_support == null || can(regex("^open-source-rds-extended-support(-disabled)?$", var.engine_lifecycle_support))
    error_message = "engine_lifecycle_support must be open-source-rds-extended-support or open-source-rds-extended-support-disabled."
  }
}

variable "engine_version" {
  description = "Version of the engine; a major version alone takes the newest minor one."
  type        = string
  default     = null
}

variable "nchar_character_set_name" {
  description = "National character set of an Oracle database."
  type        = string
  default     = null
}

variable "option_group" {
  description = "Option group of its own. `name_prefix`: The identifier by default."
  type = object({
    engine_name          = string
    major_engine_version = string
    name                 = optional(string)
    name_prefix          = optional(string)
    option = optional(list(object({
      option_name                    = string
      db_security_group_memberships  = optional(set(string))
      option_settings                = optional(list(object({ name = string, value = string })), [])
      port                           = optional(number)
      version                        = optional(string)
      vpc_security_group_memberships = optional(set(string))
    })), [])
    option_group_description = optional(string)
    skip_destroy             = optional(bool)
  })
  default = null
}

variable "parameter_group" {
  description = "Parameter group of its own. `name_prefix`: The identifier by default."
  type = object({
    family       = string
    description  = optional(string)
    name         = optional(string)
    name_prefix  = optional(string)
    parameter    = optional(list(object({ name = string, value = string, apply_method = optional(string) })), [])
    skip_destroy = optional(bool)
  })
  default = null
}

variable "timezone" {
  description = "Time zone of a SQL Server or Db2 instance; cannot be changed later."
  type        = string
  default     = null
}

# Storage

variable "allocated_storage" {
  description = "Gigabytes of storage, billed whether used or not; can grow but never shrink."
  type        = number
  default     = null
  validation {
    condition     = try(var.allocated_storage >= 5, true)
    error_message = "allocated_storage must be at least 5."
  }
}

variable "dedicated_log_volume" {
  description = "A volume of its own for the log, billed as provisioned storage."
  type        = bool
  default     = null
}

variable "iops" {
  description = "Provisioned IOPS; needed for io1 and io2, and billed above the baseline for gp3."
  type        = number
  default     = null
}

variable "max_allocated_storage" {
  description = "Gigabytes up to which storage grows by itself; a ceiling on what growth can cost. 0 or null switches growth off."
  type        = number
  default     = null
}

variable "storage_throughput" {
  description = "Megabytes per second, billed above the baseline (gp3 only)."
  type        = number
  default     = null
}

variable "storage_type" {
  description = "Kind of storage. gp3 has a baseline of IOPS and throughput included, gp2 ties them to the size."
  type        = string
  default     = "gp3"
  validation {
    condition     = var.storage_type == null || contains(["gp2", "gp3", "io1", "io2", "standard"], coalesce(var.storage_type, "gp3"))
    error_message = "storage_type must be gp3, gp2, io1, io2 or standard."
  }
}

variable "upgrade_storage_config" {
  description = "Give a new replica the newest layout of its storage; only with `replicate_source_db`."
  type        = bool
  default     = null
}

# Network

variable "customer_owned_ip_enabled" {
  description = "Give an instance on an Outpost a customer-owned address."
  type        = bool
  default     = null
}

variable "db_subnet_group_name" {
  description = "Name of an existing subnet group; `subnet_group` makes one."
  type        = string
  default     = null
}

variable "domain_dns_ips" {
  description = "Addresses of the two domain controllers of a self-managed Active Directory."
  type        = list(string)
  default     = null
}

variable "domain_fqdn" {
  description = "Fully qualified name of a self-managed Active Directory domain to join."
  type        = string
  default     = null
}

variable "network_type" {
  description = "Addresses of the instance, `IPV4` or `DUAL` with IPv6."
  type        = string
  default     = null
  validation {
    condition     = var.network_type == null || contains(["DUAL", "IPV4"], coalesce(var.network_type, "IPV4"))
    error_message = "network_type must be IPV4 or DUAL."
  }
}

variable "port" {
  description = "Port that the database listens on; null takes the engine's own."
  type        = number
  default     = null
}

variable "publicly_accessible" {
  description = "Give the instance a public address, which is billed by the hour."
  type        = bool
  default     = false
}

variable "security_group" {
  description = "Security group of its own, whose rules stand in `security_group_ingress`. `name`: The identifier and `-instance` by default."
  type = object({
    description            = optional(string, "Traffic to the database")
    name                   = optional(string)
    revoke_rules_on_delete = optional(bool)
    vpc_id                 = optional(string)
  })
  default = null
}

variable "security_group_egress" {
  description = "What may go out, by name."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "-1")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "security_group_ingress" {
  description = "What may come in, by name. `from_port`: The port of the instance by default. `to_port`: `from_port`, or else the port of the instance, by default."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "tcp")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "subnet_group" {
  description = "Subnet group of its own. `name`: The identifier by default."
  type        = object({ subnet_ids = set(string), description = optional(string), name = optional(string) })
  default     = null
}

variable "vpc_security_group_ids" {
  description = "Security groups that exist already; `security_group` makes one. Without both the instance takes the default one of its VPC."
  type        = set(string)
  default     = null
}

# Security

variable "ca_cert_identifier" {
  description = "Certificate authority of the server's certificate, such as `rds-ca-rsa2048-g1`."
  type        = string
  default     = null
}

variable "custom_iam_instance_profile" {
  description = "Instance profile of an RDS Custom instance."
  type        = string
  default     = null
}

variable "domain_auth_secret_arn" {
  description = "ARN of the secret with the user who joins a self-managed Active Directory."
  type        = string
  default     = null
}

variable "domain_iam_role_name" {
  description = "Role with which RDS calls Directory Service."
  type        = string
  default     = null
}

variable "iam_database_authentication_enabled" {
  description = "Let IAM users and roles log in with short-lived tokens."
  type        = bool
  default     = null
}

variable "kms_key_id" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

variable "log_kms_key_id" {
  description = "KMS key that encrypts exported logs; its requests are billed."
  type        = string
  default     = null
}

variable "manage_master_user_password" {
  description = "Let RDS keep the password in Secrets Manager, where one secret is billed each month. Replicas and a `password` of your own do without."
  type        = bool
  default     = true
}

variable "master_user_secret_kms_key_id" {
  description = "KMS key of the master user's secret; null takes the account's key for Secrets Manager."
  type        = string
  default     = null
}

variable "master_user_secret_rotation" {
  description = "How often RDS changes the password that it manages; every 7 days without this."
  type = object({
    rotation_rules     = object({ automatically_after_days = optional(number), duration = optional(string), schedule_expression = optional(string) })
    rotate_immediately = optional(bool, false)
  })
  default = null
}

variable "monitoring_role_arn" {
  description = "Role of enhanced monitoring; `monitoring_role` makes one."
  type        = string
  default     = null
}

variable "password" {
  description = "Password of the master user, kept in the state; `manage_master_user_password` avoids that."
  type        = string
  default     = null
  sensitive   = true
}

variable "performance_insights_kms_key_id" {
  description = "KMS key of Performance Insights; null takes the account's key for RDS."
  type        = string
  default     = null
}

variable "role_associations" {
  description = "Roles for features such as `s3Import`, by name."
  type        = map(object({ feature_name = string, role_arn = string }))
  default     = {}
  nullable    = false
}

variable "storage_encrypted" {
  description = "Encrypt the storage; costs nothing but requests to the key. Counts at creation alone; later changes are ignored."
  type        = bool
  default     = true
}

variable "username" {
  description = "Master user. Null for a replica or a restored snapshot."
  type        = string
  default     = null
}

# Backup

variable "backup_retention_period" {
  description = "Days that automated backups are kept; 0 switches them off. Backups up to the size of the storage are free."
  type        = number
  default     = 7
  validation {
    condition     = try(var.backup_retention_period >= 0 && var.backup_retention_period <= 35, true)
    error_message = "backup_retention_period must be 0 to 35."
  }
}

variable "backup_target" {
  description = "Where backups are kept, `region` or `outposts`."
  type        = string
  default     = null
  validation {
    condition     = var.backup_target == null || contains(["outposts", "region"], coalesce(var.backup_target, "region"))
    error_message = "backup_target must be region or outposts."
  }
}

variable "backup_window" {
  description = "When backups are taken, in UTC, such as `02:00-03:00`; must not overlap with maintenance."
  type        = string
  default     = null
  validation {
    condition     = var.backup_window == null || can(regex("^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$", var.backup_window))
    error_message = "backup_window looks like 02:00-03:00."
  }
}

variable "copy_tags_to_snapshot" {
  description = "Put the cost tags on snapshots too, so that their storage is not anonymous."
  type        = bool
  default     = true
}

variable "delete_automated_backups" {
  description = "Delete automated backups with the instance; otherwise they are kept, and billed, for their retention."
  type        = bool
  default     = true
}

variable "final_snapshot_identifier" {
  description = "Name of the snapshot taken when the instance is deleted, unless `skip_final_snapshot` is true; settled at creation, `<identifier>-final-<time>` unless said otherwise, so that the next one of the name can go too. It is billed until somebody deletes it."
  type        = string
  default     = null
}

variable "replica_mode" {
  description = "Mode of an Oracle or Db2 replica, `open-read-only` or `mounted`."
  type        = string
  default     = null
  validation {
    condition     = var.replica_mode == null || contains(["mounted", "open-read-only"], coalesce(var.replica_mode, "mounted"))
    error_message = "replica_mode must be open-read-only or mounted."
  }
}

variable "replicate_source_db" {
  description = "Instance to be a replica of, its identifier or from another region its ARN. A replica is billed like any instance."
  type        = string
  default     = null
}

variable "restore_to_point_in_time" {
  description = "Make the instance from the automated backups of another one, as it was at a time. Counts at creation alone; later changes are ignored."
  type = object({
    restore_time                             = optional(string)
    source_db_instance_automated_backups_arn = optional(string)
    source_db_instance_identifier            = optional(string)
    source_dbi_resource_id                   = optional(string)
    use_latest_restorable_time               = optional(bool)
  })
  default = null
}

variable "s3_import" {
  description = "Fill a new MySQL database from a Percona XtraBackup in S3. Counts at creation alone; later changes are ignored."
  type = object({
    bucket_name           = string
    ingestion_role        = string
    source_engine         = string
    source_engine_version = string
    bucket_prefix         = optional(string)
  })
  default = null
}

variable "skip_final_snapshot" {
  description = "Delete the instance without a last snapshot."
  type        = bool
  default     = null
}

variable "snapshot_identifier" {
  description = "Snapshot to make the instance from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Logs and metrics

variable "database_insights_mode" {
  description = "Database Insights, `standard` or `advanced`; advanced is billed by the vCPU, and its 15 months of history with it."
  type        = string
  default     = null
}

variable "enabled_cloudwatch_logs_exports" {
  description = "Logs to send to CloudWatch Logs, where ingestion and storage are billed; the module makes their log groups, which forget after `log_retention_days`."
  type        = set(string)
  default     = null
}

variable "log_group_class" {
  description = "`STANDARD`, or `INFREQUENT_ACCESS`, which halves the price of ingestion and lacks alarms on logs."
  type        = string
  default     = null
  validation {
    condition     = var.log_group_class == null || contains(["INFREQUENT_ACCESS", "STANDARD"], coalesce(var.log_group_class, "STANDARD"))
    error_message = "log_group_class must be STANDARD or INFREQUENT_ACCESS."
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

variable "monitoring_interval" {
  description = "Seconds between points of enhanced monitoring, which is billed as CloudWatch Logs; 0 switches it off."
  type        = number
  default     = null
  validation {
    condition     = var.monitoring_interval == null || contains([0, 1, 5, 10, 15, 30, 60], coalesce(var.monitoring_interval, 0))
    error_message = "monitoring_interval must be 0, 1, 5, 10, 15, 30 or 60."
  }
}

variable "monitoring_role" {
  description = "Role of enhanced monitoring, for a `monitoring_interval` above 0. `name_prefix`: The first 26 characters of the identifier and `-monitoring-` by default."
  type = object({
    description           = optional(string)
    force_detach_policies = optional(bool)
    max_session_duration  = optional(number)
    name                  = optional(string)
    name_prefix           = optional(string)
    path                  = optional(string)
    permissions_boundary  = optional(string)
  })
  default = null
}

variable "performance_insights_enabled" {
  description = "Enable Performance Insights; seven days of history are free."
  type        = bool
  default     = null
}

variable "performance_insights_retention_period" {
  description = "Days of history, 7, 731 or whole months of 31 days; more than 7 are billed by the vCPU."
  type        = number
  default     = null
  validation {
    condition     = try(contains(concat([7, 731], [for month in range(1, 24) : month * 31]), var.performance_insights_retention_period), true)
    error_message = "performance_insights_retention_period must be 7, 731 or 31 times 1 to 23."
  }
}

# Life cycle

variable "allow_major_version_upgrade" {
  description = "Whether a new `engine_version` may be another major version."
  type        = bool
  default     = null
}

variable "apply_immediately" {
  description = "Apply changes at once instead of in the next maintenance window."
  type        = bool
  default     = null
}

variable "auto_minor_version_upgrade" {
  description = "Take minor versions in the maintenance window."
  type        = bool
  default     = null
}

variable "blue_green_update" {
  description = "Make changes on a copy that takes over when it is ready; both are billed until then."
  type        = object({ enabled = optional(bool) })
  default     = null
}

variable "deletion_protection" {
  description = "Refuse deletion."
  type        = bool
  default     = null
}

variable "maintenance_window" {
  description = "When maintenance may run, in UTC, such as `sun:03:00-sun:04:00`."
  type        = string
  default     = null
  validation {
    condition     = var.maintenance_window == null || can(regex("^[A-Za-z]{3}:[0-2][0-9]:[0-5][0-9]-[A-Za-z]{3}:[0-2][0-9]:[0-5][0-9]$", var.maintenance_window))
    error_message = "maintenance_window looks like sun:03:00-sun:04:00."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
