# Name and place

variable "name" {
  description = "Name of the database instance; a name cannot be used again for a week after deletion."
  type        = string
  nullable    = false
  validation {
    condition     = var.name == null || can(regex("^[a-z]([a-z0-9-]{0,95}[a-z0-9])?$", var.name))
    error_message = "An instance name has up to 97 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "master_instance_name" {
  description = "Primary of a replica; a replica is billed like an instance."
  type        = string
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
  validation {
    condition     = var.project == null || !can(regex("^[0-9]+$", var.project))
    error_message = "project is the number of a project: give its id, since alarms find what they watch by that."
  }
}

variable "region" {
  description = "Region of the database instance; null takes the provider's. Prices differ by region."
  type        = string
  default     = null
}

# Size and cost

variable "instance_type" {
  description = "Kind of instance; a read pool is `READ_POOL_INSTANCE`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["CLOUD_SQL_INSTANCE", "ON_PREMISES_INSTANCE", "READ_POOL_INSTANCE", "READ_REPLICA_INSTANCE"], var.instance_type), true)
    error_message = "instance_type must be CLOUD_SQL_INSTANCE, READ_POOL_INSTANCE, READ_REPLICA_INSTANCE or ON_PREMISES_INSTANCE."
  }
}

variable "node_count" {
  description = "Nodes of a read pool, each billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.node_count >= 1 && var.node_count <= 20, true)
    error_message = "node_count must be 1 to 20."
  }
}

# Software and settings

variable "database_version" {
  description = "Engine and version, for example `POSTGRES_17`; SQL Server is billed with a license."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^(MYSQL|POSTGRES|SQLSERVER)_[0-9A-Z_]+$", var.database_version))
    error_message = "A version is the engine and its number, such as POSTGRES_17."
  }
}

variable "settings" {
  description = "Size, storage, backups and network of the instance. A clone, or what is restored, needs it too, as the labels that tell its cost stand nowhere else. `activation_policy`: `ALWAYS`, or `NEVER` to stop the instance; its storage is billed on. `availability_type`: `ZONAL` or `REGIONAL`; a regional instance keeps a standby, which doubles its price. `backup_configuration`: Backups, billed by the GiB and month. `backup_configuration.binary_log_enabled`: Keep the binary log (MySQL), which recovery to any second and a standby need; it takes storage. `backup_configuration.enabled`: Make backups every day. `backup_configuration.point_in_time_recovery_enabled`: Keep logs for restoring any second (PostgreSQL, SQL Server); they take storage. `backup_configuration.transaction_log_retention_days`: Days of logs, 1 to 7, or 35 with Enterprise Plus. `connector_enforcement`: `REQUIRED` refuses connections but by the Auth Proxy and connectors. `data_cache_config`: Cache on local SSD (Enterprise Plus), billed by the GiB. `deletion_protection_enabled`: Refuse deletion, by Google itself. `disk_autoresize`: Let storage grow by itself; what has grown is billed for good. `disk_autoresize_limit`: Gigabytes up to which storage grows by itself; 0 sets no limit. `disk_size`: Gigabytes of storage, billed used or not; can grow but never shrink. `disk_type`: `PD_SSD`, `PD_HDD`, which is cheaper, or `HYPERDISK_BALANCED`. `edition`: `ENTERPRISE` or `ENTERPRISE_PLUS`, which costs more. `final_backup_config`: Backup made at deletion, billed for the days it is kept. `insights_config`: Query insights, free of charge; enhanced ones need Enterprise Plus. `ip_configuration`: Network of the instance. `ip_configuration.ipv4_enabled`: Give the instance a public address, which is billed while it is unused. `ip_configuration.ssl_mode`: `ENCRYPTED_ONLY`, `TRUSTED_CLIENT_CERTIFICATE_REQUIRED` or `ALLOW_UNENCRYPTED_AND_ENCRYPTED`. `pricing_plan`: `PER_USE`; the other plan has ended. `retain_backups_on_delete`: Keep backups when the instance is deleted; they are billed on. `tier`: Size of the machine, for example `db-f1-micro` or `db-custom-2-7680`; billed by the second."
  type = object({
    tier              = string
    activation_policy = optional(string)
    active_directory_config = optional(object({
      domain                       = string
      admin_credential_secret_name = optional(string)
      dns_servers                  = optional(list(string))
      mode                         = optional(string)
      organizational_unit          = optional(string)
    }))
    advanced_machine_features = optional(object({ threads_per_core = optional(number) }))
    auto_upgrade_enabled      = optional(bool)
    availability_type         = optional(string, "ZONAL")
    backup_configuration = optional(object({
      backup_retention_settings      = optional(object({ retained_backups = number, retention_unit = optional(string) }))
      binary_log_enabled             = optional(bool)
      enabled                        = optional(bool, true)
      location                       = optional(string)
      point_in_time_recovery_enabled = optional(bool)
      start_time                     = optional(string)
      transaction_log_retention_days = optional(number)
    }))
    collation                        = optional(string)
    connection_pool_config           = optional(list(object({ connection_pooling_enabled = optional(bool), flags = optional(list(object({ name = string, value = string })), []) })), [])
    connector_enforcement            = optional(string)
    data_api_access                  = optional(string)
    data_cache_config                = optional(object({ data_cache_enabled = optional(bool) }))
    data_disk_provisioned_iops       = optional(number)
    data_disk_provisioned_throughput = optional(number)
    database_flags                   = optional(list(object({ name = string, value = string })), [])
    deletion_protection_enabled      = optional(bool)
    deny_maintenance_period          = optional(object({ end_date = string, start_date = string, time = string }))
    disk_autoresize                  = optional(bool)
    disk_autoresize_limit            = optional(number)
    disk_size                        = optional(number)
    disk_type                        = optional(string)
    edition                          = optional(string, "ENTERPRISE")
    enable_dataplex_integration      = optional(bool)
    enable_google_ml_integration     = optional(bool)
    entraid_config                   = optional(object({ application_id = optional(string), tenant_id = optional(string) }))
    final_backup_config              = optional(object({ enabled = optional(bool), retention_days = optional(number) }))
    insights_config = optional(object({
      enhanced_query_insights_enabled = optional(bool)
      query_insights_enabled          = optional(bool)
      query_plans_per_minute          = optional(number)
      query_string_length             = optional(number)
      record_application_tags         = optional(bool)
      record_client_address           = optional(bool)
    }))
    ip_configuration = optional(object({
      allocated_ip_range                            = optional(string)
      authorized_networks                           = optional(list(object({ value = string, expiration_time = optional(string), name = optional(string) })), [])
      custom_subject_alternative_names              = optional(set(string))
      enable_private_path_for_google_cloud_services = optional(bool)
      ipv4_enabled                                  = optional(bool, false)
      private_network                               = optional(string)
      psc_config = optional(list(object({
        allowed_consumer_projects          = optional(set(string))
        network_attachment_uri             = optional(string)
        psc_auto_connection_policy_enabled = optional(bool)
        psc_auto_connections               = optional(list(object({ consumer_network = string, consumer_service_project_id = optional(string) })), [])
        psc_auto_dns_enabled               = optional(bool)
        psc_enabled                        = optional(bool)
        psc_write_endpoint_dns_enabled     = optional(bool)
      })), [])
      server_ca_mode                   = optional(string)
      server_ca_pool                   = optional(string)
      server_certificate_rotation_mode = optional(string)
      ssl_mode                         = optional(string, "ENCRYPTED_ONLY")
    }))
    location_preference = optional(object({ follow_gae_application = optional(string), secondary_zone = optional(string), zone = optional(string) }))
    maintenance_window  = optional(object({ day = optional(number), hour = optional(number), update_track = optional(string) }))
    password_validation_policy = optional(object({
      enable_password_policy      = bool
      complexity                  = optional(string)
      disallow_username_substring = optional(bool)
      min_length                  = optional(number)
      password_change_interval    = optional(string)
      reuse_interval              = optional(number)
    }))
    pricing_plan = optional(string)
    read_pool_auto_scale_config = optional(object({
      disable_scale_in           = optional(bool)
      enabled                    = optional(bool)
      max_node_count             = optional(number)
      min_node_count             = optional(number)
      scale_in_cooldown_seconds  = optional(number)
      scale_out_cooldown_seconds = optional(number)
      target_metrics             = optional(list(object({ metric = optional(string), target_value = optional(number) })), [])
    }))
    replication_lag_max_seconds = optional(number)
    retain_backups_on_delete    = optional(bool)
    sql_server_audit_config     = optional(object({ bucket = optional(string), retention_interval = optional(string), upload_interval = optional(string) }))
    time_zone                   = optional(string)
  })
  nullable = false
  validation {
    condition     = try(var.settings.ip_configuration.ipv4_enabled || var.settings.ip_configuration.private_network != null || length(var.settings.ip_configuration.psc_config) > 0, false)
    error_message = "settings.ip_configuration needs private_network, psc_config or ipv4_enabled: otherwise nothing reaches the instance."
  }
  validation {
    condition     = try(contains(["ALWAYS", "NEVER", "ON_DEMAND"], var.settings.activation_policy), true)
    error_message = "settings.activation_policy must be ALWAYS, NEVER or ON_DEMAND."
  }
  validation {
    condition     = try(contains(["REGIONAL", "ZONAL"], var.settings.availability_type), true)
    error_message = "settings.availability_type must be REGIONAL or ZONAL."
  }
  validation {
    condition     = try(contains(["NOT_REQUIRED", "REQUIRED"], var.settings.connector_enforcement), true)
    error_message = "settings.connector_enforcement must be NOT_REQUIRED or REQUIRED."
  }
  validation {
    condition     = try(var.settings.disk_autoresize_limit >= 0, true)
    error_message = "settings.disk_autoresize_limit must be at least 0."
  }
  validation {
    condition     = try(contains(["HYPERDISK_BALANCED", "PD_HDD", "PD_SSD"], var.settings.disk_type), true)
    error_message = "settings.disk_type must be HYPERDISK_BALANCED, PD_HDD or PD_SSD."
  }
  validation {
    condition     = try(contains(["ENTERPRISE", "ENTERPRISE_PLUS"], var.settings.edition), true)
    error_message = "settings.edition must be ENTERPRISE or ENTERPRISE_PLUS."
  }
  validation {
    condition     = try(contains(["ALLOW_UNENCRYPTED_AND_ENCRYPTED", "ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"], var.settings.ip_configuration.ssl_mode), true)
    error_message = "settings.ip_configuration.ssl_mode must be ALLOW_UNENCRYPTED_AND_ENCRYPTED, ENCRYPTED_ONLY or TRUSTED_CLIENT_CERTIFICATE_REQUIRED."
  }
  validation {
    condition     = try(contains(["PACKAGE", "PER_USE"], var.settings.pricing_plan), true)
    error_message = "settings.pricing_plan must be PACKAGE or PER_USE."
  }
}

variable "replica_configuration" {
  description = "Settings of a replica; passwords are kept in the state."
  type = object({
    ca_certificate            = optional(string)
    cascadable_replica        = optional(bool)
    client_certificate        = optional(string)
    client_key                = optional(string)
    connect_retry_interval    = optional(number)
    dump_file_path            = optional(string)
    failover_target           = optional(bool)
    master_heartbeat_period   = optional(number)
    password                  = optional(string)
    ssl_cipher                = optional(string)
    username                  = optional(string)
    verify_server_certificate = optional(bool)
  })
  default   = null
  sensitive = true
}

# Storage

variable "databases" {
  description = "Databases by name."
  type        = map(object({ charset = optional(string), collation = optional(string) }))
  default     = {}
  nullable    = false
}

variable "switch_transaction_logs_to_cloud_storage_enabled" {
  description = "Keep logs for recovery in Cloud Storage instead of on the disk, which need not grow for them."
  type        = bool
  default     = null
}

# Network

variable "enforce_new_sql_network_architecture" {
  description = "Use the newer network of Cloud SQL."
  type        = bool
  default     = null
}

# Security

variable "encryption_confidential_mode" {
  description = "Encrypt memory in use."
  type        = bool
  default     = null
}

variable "encryption_key_name" {
  description = "KMS key for encryption at rest; every request to the key is billed."
  type        = string
  default     = null
}

variable "root_password" {
  description = "Password of the root user, kept in the state; SQL Server needs it, the others sign in by IAM without."
  type        = string
  default     = null
  sensitive   = true
}

variable "users" {
  description = "Users who sign in by IAM, by e-mail address of the person, service account or group; `cloudsql.iam_authentication` (PostgreSQL) or `cloudsql_iam_authentication` (MySQL) in `settings.database_flags` lets them in. Users with passwords are made in the database, since the state would keep a password. `database_roles`: Roles in the database that the user is given. `deletion_policy`: `ABANDON` leaves a user of PostgreSQL who owns something in a database, and cannot be deleted. `type`: `CLOUD_IAM_USER`, `CLOUD_IAM_SERVICE_ACCOUNT` or `CLOUD_IAM_GROUP`."
  type        = map(object({ database_roles = optional(list(string)), deletion_policy = optional(string), type = optional(string) }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.users) : try(contains(["CLOUD_IAM_GROUP", "CLOUD_IAM_SERVICE_ACCOUNT", "CLOUD_IAM_USER"], one.type), false)])
    error_message = "users.type must be CLOUD_IAM_USER, CLOUD_IAM_SERVICE_ACCOUNT or CLOUD_IAM_GROUP."
  }
  validation {
    condition     = alltrue([for name in keys(var.users) : can(regex("^[^@ ]+@[^@ ]+$", name))])
    error_message = "users are named by the e-mail address of a person, service account or group."
  }
}

# Backup

variable "backupdr_backup" {
  description = "Backup of the Backup and DR service to restore."
  type        = string
  default     = null
}

variable "clone" {
  description = "Instance to copy; a clone is billed like one."
  type = object({
    source_instance_name          = string
    allocated_ip_range            = optional(string)
    database_names                = optional(list(string))
    point_in_time                 = optional(string)
    preferred_zone                = optional(string)
    source_instance_deletion_time = optional(string)
    source_project                = optional(string)
  })
  default = null
}

variable "final_backup_description" {
  description = "What is said of the final backup."
  type        = string
  default     = null
}

variable "point_in_time_restore_context" {
  description = "Point in time of another instance to restore."
  type = object({
    datasource         = string
    allocated_ip_range = optional(string)
    point_in_time      = optional(string)
    preferred_zone     = optional(string)
    region             = optional(string)
    target_instance    = optional(string)
  })
  default = null
}

variable "replication_cluster" {
  description = "Replica that takes over after a disaster."
  type        = object({ failover_dr_replica_name = optional(string), psa_write_endpoint = optional(string) })
  default     = null
}

variable "restore_backup_context" {
  description = "Backup to restore."
  type        = object({ backup_run_id = number, instance_id = optional(string), project = optional(string) })
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the database instance, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "deletion_protection" {
  description = "Let Terraform refuse deletion."
  type        = bool
  default     = true
}

variable "include_replicas_for_major_version_upgrade" {
  description = "Upgrade replicas along with the primary."
  type        = bool
  default     = null
}

variable "maintenance_version" {
  description = "Version of the maintenance to install."
  type        = string
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
