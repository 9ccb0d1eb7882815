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

variable "database_name" {
  description = "Database to make at creation."
  type        = string
  default     = null
}

variable "db_cluster_parameter_group_name" {
  description = "Existing parameter group of the cluster; `cluster_parameter_group` makes one."
  type        = string
  default     = null
}

variable "db_instance_parameter_group_name" {
  description = "Parameter group for all instances during a major upgrade."
  type        = string
  default     = null
}

variable "global_cluster_identifier" {
  description = "Global database to join; replicated writes and the transfer between regions are billed. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "source_region" {
  description = "Region of `replication_source_identifier`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Size and cost

variable "cluster_scalability_type" {
  description = "`standard`, or `limitless` for sharded Aurora PostgreSQL."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["standard", "limitless"], var.cluster_scalability_type), true)
    error_message = "cluster_scalability_type must be standard or limitless."
  }
}

variable "db_cluster_instance_class" {
  description = "Size of the instances of a Multi-AZ cluster, which is no Aurora cluster; each is billed by the hour."
  type        = string
  default     = null
}

variable "instances" {
  description = "Instances by name, each billed by the hour; the first becomes the writer, a second one doubles the price and takes over when it fails. Graviton classes (`db.t4g`, `db.r8g`) cost less than Intel ones; `db.serverless` is billed by `serverlessv2_scaling_configuration`. `db_parameter_group_name`: That of `instance_parameter_group` by default. `monitoring_role_arn`: That of the cluster by default, for a `monitoring_interval` above 0. `publicly_accessible`: Give the instance a public address, which is billed by the hour."
  type = map(object({
    instance_class                        = string
    apply_immediately                     = optional(bool)
    auto_minor_version_upgrade            = optional(bool)
    availability_zone                     = optional(string)
    ca_cert_identifier                    = optional(string)
    custom_iam_instance_profile           = optional(string)
    db_parameter_group_name               = optional(string)
    force_destroy                         = optional(bool)
    monitoring_interval                   = optional(number)
    monitoring_role_arn                   = optional(string)
    performance_insights_enabled          = optional(bool)
    performance_insights_kms_key_id       = optional(string)
    performance_insights_retention_period = optional(number)
    preferred_maintenance_window          = optional(string)
    promotion_tier                        = optional(number)
    publicly_accessible                   = optional(bool, false)
  }))
  default  = {}
  nullable = false
}

variable "serverlessv2_scaling_configuration" {
  description = "Capacity of instances of the class `db.serverless`. `max_capacity`: Capacity units at most, a ceiling on what scaling can cost. `min_capacity`: Capacity units at least, billed around the clock; 0 lets an idle cluster pause. `seconds_until_auto_pause`: Idle seconds after which it pauses."
  type        = object({ max_capacity = number, min_capacity = number, seconds_until_auto_pause = optional(number) })
  default     = null
  validation {
    condition     = try(var.serverlessv2_scaling_configuration.max_capacity >= 1 && var.serverlessv2_scaling_configuration.max_capacity <= 256, true)
    error_message = "serverlessv2_scaling_configuration.max_capacity must be 1 to 256."
  }
  validation {
    condition     = try(var.serverlessv2_scaling_configuration.min_capacity >= 0 && var.serverlessv2_scaling_configuration.min_capacity <= 256, true)
    error_message = "serverlessv2_scaling_configuration.min_capacity must be 0 to 256."
  }
  validation {
    condition     = try(var.serverlessv2_scaling_configuration.seconds_until_auto_pause >= 300 && var.serverlessv2_scaling_configuration.seconds_until_auto_pause <= 86400, true)
    error_message = "serverlessv2_scaling_configuration.seconds_until_auto_pause must be 300 to 86400."
  }
}

# Software and settings

variable "engine" {
  description = "Database engine; `mysql` and `postgres` are Multi-AZ clusters, the others Aurora."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["aurora-mysql", "aurora-postgresql", "mysql", "postgres"], var.engine)
    error_message = "engine must be aurora-mysql, aurora-postgresql, mysql or postgres."
  }
}

variable "cluster_parameter_group" {
  description = "Parameter group of the cluster, made by the module. `name_prefix`: The name of the cluster by default."
  type = object({
    family      = string
    description = optional(string)
    name        = optional(string)
    name_prefix = optional(string)
    parameter   = optional(list(object({ name = string, value = string, apply_method = optional(string) })), [])
  })
  default = null
}

variable "engine_lifecycle_support" {
  description = "Whether an old major version goes on under extended support, which is billed by the vCPU-hour (`open-source-rds-extended-support`), or is upgraded (`open-source-rds-extended-support-disabled`)."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["open-source-rds-extended-support", "open-source-rds-extended-support-disabled"], var.engine_lifecycle_support), true)
    error_message = "engine_lifecycle_support must be open-source-rds-extended-support or open-source-rds-extended-support-disabled."
  }
}

variable "engine_mode" {
  description = "Null for everything new, Serverless v2 too. Takes `global`, `parallelquery` or `provisioned`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["global", "parallelquery", "provisioned"], var.engine_mode), true)
    error_message = "engine_mode must be global, parallelquery or provisioned."
  }
}

variable "engine_version" {
  description = "Version of the engine; a major version alone takes the newest minor one."
  type        = string
  default     = null
}

variable "instance_parameter_group" {
  description = "Parameter group of all instances that name no other, made by the module. `name_prefix`: The name of the cluster by default."
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

# Storage

variable "allocated_storage" {
  description = "Gigabytes of a Multi-AZ cluster, billed whether used or not; Aurora grows by itself."
  type        = number
  default     = null
}

variable "iops" {
  description = "Provisioned IOPS of a Multi-AZ cluster, billed."
  type        = number
  default     = null
}

variable "storage_type" {
  description = "Null for Aurora Standard, which bills I/O; `aurora-iopt1` for dearer instances and storage without I/O charges, which pays off when I/O is a quarter of the bill; `io1`, `io2` or `gp3` for Multi-AZ clusters."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["aurora", "aurora-iopt1", "gp3", "io1", "io2"], var.storage_type), true)
    error_message = "storage_type must be aurora, aurora-iopt1, gp3, io1 or io2."
  }
}

# Network

variable "db_subnet_group_name" {
  description = "Existing subnet group, and so the VPC; `subnet_group` makes one, and without both the cluster stands in the default VPC."
  type        = string
  default     = null
}

variable "enable_http_endpoint" {
  description = "Data API, billed by the request."
  type        = bool
  default     = null
}

variable "endpoints" {
  description = "Endpoints of some instances, by name. Members are keys of `instances`, or identifiers of others."
  type        = map(object({ custom_endpoint_type = string, excluded_members = optional(set(string)), static_members = optional(set(string)) }))
  default     = {}
  nullable    = false
}

variable "network_type" {
  description = "`IPV4`, or `DUAL` for IPv6 as well."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["IPV4", "DUAL"], var.network_type), true)
    error_message = "network_type must be IPV4 or DUAL."
  }
}

variable "port" {
  description = "Port of the database."
  type        = number
  default     = null
}

variable "security_group" {
  description = "Security group of its own, whose rules stand in `security_group_ingress`. `name`: The name of the cluster and `-cluster` by default."
  type = object({
    description            = optional(string, "Traffic to the database cluster")
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
  description = "What may come in, by name. `from_port`: The port of the cluster by default. `to_port`: `from_port`, or else the port of the cluster, by default."
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
  description = "Subnet group of its own. `name`: The name of the cluster and `-cluster` by default."
  type        = object({ subnet_ids = set(string), description = optional(string), name = optional(string) })
  default     = null
}

variable "vpc_security_group_ids" {
  description = "Security groups that exist already; `security_group` makes one. Without both the cluster takes the default one of its VPC."
  type        = set(string)
  default     = null
}

# Security

variable "ca_certificate_identifier" {
  description = "Certificate authority of the instances of a Multi-AZ cluster."
  type        = string
  default     = null
}

variable "iam_database_authentication_enabled" {
  description = "Let IAM users and roles log in."
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
  description = "Let RDS keep the password in Secrets Manager, where one secret is billed each month. Only where `master_username` is given and `master_password` is not."
  type        = bool
  default     = true
}

variable "master_password" {
  description = "Password of the master user, kept in the state; without it `manage_master_user_password` holds."
  type        = string
  default     = null
  sensitive   = true
}

variable "master_user_secret_kms_key_id" {
  description = "KMS key of the secret that RDS keeps; its requests are billed."
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

variable "master_username" {
  description = "Master user. Null for a replica or a restored snapshot."
  type        = string
  default     = null
}

variable "monitoring_role_arn" {
  description = "Existing role by which RDS publishes enhanced monitoring; `monitoring_role` makes one."
  type        = string
  default     = null
}

variable "performance_insights_kms_key_id" {
  description = "KMS key of Performance Insights."
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

# Backup

variable "backtrack_window" {
  description = "Seconds that the cluster can be wound back (Aurora MySQL); change records are billed by the hour."
  type        = number
  default     = null
  validation {
    condition     = try(var.backtrack_window >= 0 && var.backtrack_window <= 259200, true)
    error_message = "backtrack_window must be 0 to 259200."
  }
}

variable "backup_retention_period" {
  description = "Days that automated backups are kept; what exceeds the size of the cluster is billed by the GB-month."
  type        = number
  default     = 7
  validation {
    condition     = try(var.backup_retention_period >= 1 && var.backup_retention_period <= 35, true)
    error_message = "backup_retention_period must be 1 to 35."
  }
}

variable "copy_tags_to_snapshot" {
  description = "Put the cost tags on snapshots too, so that their storage is not anonymous."
  type        = bool
  default     = true
}

variable "delete_automated_backups" {
  description = "Delete automated backups with the cluster; otherwise they are kept, and billed, for their retention."
  type        = bool
  default     = true
}

variable "enable_global_write_forwarding" {
  description = "Forward writes of a secondary region to the primary one."
  type        = bool
  default     = null
}

variable "enable_local_write_forwarding" {
  description = "Forward writes of readers to the writer."
  type        = bool
  default     = null
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

variable "replication_source_identifier" {
  description = "Cluster or instance to replicate. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_to_point_in_time" {
  description = "Make the cluster from another one as it was at a time. `restore_type` copy-on-write shares storage with it, and bills only what changes. `restore_type`: `full-copy` or `copy-on-write`. Counts at creation alone; later changes are ignored."
  type = object({
    restore_to_time            = optional(string)
    restore_type               = optional(string)
    source_cluster_identifier  = optional(string)
    source_cluster_resource_id = optional(string)
    use_latest_restorable_time = optional(bool)
  })
  default = null
  validation {
    condition     = try(contains(["full-copy", "copy-on-write"], var.restore_to_point_in_time.restore_type), true)
    error_message = "restore_to_point_in_time.restore_type must be full-copy or copy-on-write."
  }
}

variable "s3_import" {
  description = "Backup of Percona XtraBackup in S3 to start from (Aurora MySQL). Counts at creation alone; later changes are ignored."
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

variable "database_insights_mode" {
  description = "Database Insights; `advanced` is billed by the vCPU, and its 15 months of history with it."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["standard", "advanced"], var.database_insights_mode), true)
    error_message = "database_insights_mode must be standard or advanced."
  }
}

variable "enabled_cloudwatch_logs_exports" {
  description = "Logs to send to CloudWatch Logs, where ingestion and storage are billed. The module makes their log groups."
  type        = set(string)
  default     = null
  validation {
    condition     = alltrue([for one in coalesce(var.enabled_cloudwatch_logs_exports, []) : contains(["audit", "error", "general", "iam-db-auth-error", "instance", "postgresql", "slowquery", "upgrade"], one)])
    error_message = "enabled_cloudwatch_logs_exports may hold audit, error, general, iam-db-auth-error, instance, postgresql, slowquery and upgrade."
  }
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
  description = "Seconds between points of enhanced monitoring of all instances, which is billed as CloudWatch Logs; 0 switches it off."
  type        = number
  default     = null
  validation {
    condition     = try(contains([0, 1, 5, 10, 15, 30, 60], var.monitoring_interval), true)
    error_message = "monitoring_interval must be 0, 1, 5, 10, 15, 30 or 60."
  }
}

variable "monitoring_role" {
  description = "Role of enhanced monitoring, for a `monitoring_interval` above 0. `name_prefix`: The first 26 characters of the name of the cluster and `-monitoring-` by default."
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
  description = "Enable Performance Insights on all instances; seven days of history are free."
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
