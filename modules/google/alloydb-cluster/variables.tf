# Name and place

variable "cluster_id" {
  description = "Id of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.cluster_id))
    error_message = "A cluster id has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "location" {
  description = "Region of the cluster."
  type        = string
  nullable    = false
}

variable "display_name" {
  description = "Name shown in the console."
  type        = string
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
}

# Size and cost

variable "instances" {
  description = "Instances by id; one is `PRIMARY`, the others are read pools. `activation_policy`: `NEVER` stops the instance; storage is billed on. `availability_type`: `ZONAL`, or `REGIONAL` with a standby, which doubles the price of the primary. `machine_config`: Machine, by `cpu_count` (2 at least) or `machine_type`; billed by the hour. `read_pool_config`: Nodes of a read pool, each billed like an instance."
  type = map(object({
    activation_policy        = optional(string)
    availability_type        = optional(string, "ZONAL")
    client_connection_config = optional(object({ require_connectors = optional(bool), ssl_config = optional(object({ ssl_mode = optional(string) })) }))
    connection_pool_config   = optional(object({ enabled = bool, flags = optional(map(string)) }))
    database_flags           = optional(map(string))
    display_name             = optional(string)
    gce_zone                 = optional(string)
    instance_type            = optional(string, "PRIMARY")
    machine_config           = optional(object({ cpu_count = optional(number), machine_type = optional(string) }))
    network_config = optional(object({
      allocated_ip_range_override  = optional(string)
      authorized_external_networks = optional(list(object({ cidr_range = optional(string) })), [])
      enable_outbound_public_ip    = optional(bool)
      enable_public_ip             = optional(bool)
    }))
    query_insights_config = optional(object({
      query_plans_per_minute  = optional(number)
      query_string_length     = optional(number)
      record_application_tags = optional(bool)
      record_client_address   = optional(bool)
    }))
    read_pool_config = optional(object({ node_count = optional(number) }))
  }))
  default  = {}
  nullable = false
  validation {
    condition     = length([for one in values(var.instances) : one if one.instance_type == "PRIMARY"]) <= 1
    error_message = "A cluster has one PRIMARY instance."
  }
}

# Software and settings

variable "database_version" {
  description = "Version of PostgreSQL, for example `POSTGRES_17`."
  type        = string
  default     = null
  validation {
    condition     = var.database_version == null || can(regex("^POSTGRES_[0-9]+$", var.database_version))
    error_message = "A version is POSTGRES_ and a number, such as POSTGRES_17."
  }
}

variable "dataplex_config" {
  description = "Whether Dataplex shows the cluster."
  type        = object({ enabled = bool })
  default     = null
}

variable "secondary_config" {
  description = "Primary cluster of a secondary one."
  type        = object({ primary_cluster_name = string })
  default     = null
}

variable "subscription_type" {
  description = "`TRIAL`, which ends by itself, or `STANDARD`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["STANDARD", "TRIAL"], var.subscription_type), true)
    error_message = "subscription_type must be STANDARD or TRIAL."
  }
}

# Network

variable "network_config" {
  description = "Network of the cluster, over private services access; excludes `psc_config`."
  type        = object({ allocated_ip_range = optional(string), network = optional(string) })
  default     = null
}

variable "psc_config" {
  description = "Reach the cluster by Private Service Connect instead."
  type        = object({ psc_enabled = optional(bool) })
  default     = null
}

# Security

variable "encryption_config" {
  description = "KMS key for encryption at rest; every request to the key is billed."
  type        = object({ kms_key_name = optional(string) })
  default     = null
}

variable "initial_user" {
  description = "First user and password, kept in the state; signing in by IAM avoids that."
  type        = object({ password = optional(string), user = optional(string) })
  default     = null
  sensitive   = true
}

# Backup

variable "automated_backup_policy" {
  description = "Backups by schedule and how long they are kept; each is billed by the GiB and month. `enabled`: Make backups by schedule, billed by the GiB and month."
  type = object({
    backup_window            = optional(string)
    enabled                  = optional(bool)
    encryption_config        = optional(object({ kms_key_name = optional(string) }))
    labels                   = optional(map(string))
    location                 = optional(string)
    quantity_based_retention = optional(object({ count = optional(number) }))
    time_based_retention     = optional(object({ retention_period = optional(string) }))
    weekly_schedule = optional(object({
      start_times  = list(object({ hours = optional(number), minutes = optional(number), nanos = optional(number), seconds = optional(number) }))
      days_of_week = optional(list(string))
    }))
  })
  default = null
  validation {
    condition     = try(alltrue([for value in var.automated_backup_policy.weekly_schedule.days_of_week : contains(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], value)]), true)
    error_message = "automated_backup_policy: weekly_schedule.days_of_week must be MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY."
  }
}

variable "continuous_backup_config" {
  description = "Days to which the cluster can be set back; on for 14 days unless said. `recovery_window_days`: Days to which the cluster can be set back, 1 to 35; what they need is billed."
  type = object({
    enabled              = optional(bool)
    encryption_config    = optional(object({ kms_key_name = optional(string) }))
    recovery_window_days = optional(number)
  })
  default = null
  validation {
    condition     = try(var.continuous_backup_config.recovery_window_days >= 1 && var.continuous_backup_config.recovery_window_days <= 35, true)
    error_message = "continuous_backup_config.recovery_window_days must be 1 to 35."
  }
}

variable "restore_backup_source" {
  description = "Backup to restore. Counts at creation alone; later changes are ignored."
  type        = object({ backup_name = string })
  default     = null
}

variable "restore_backupdr_backup_source" {
  description = "Backup of the Backup and DR service to restore. Counts at creation alone; later changes are ignored."
  type        = object({ backup = string })
  default     = null
}

variable "restore_backupdr_pitr_source" {
  description = "Point in time of the Backup and DR service to restore. Counts at creation alone; later changes are ignored."
  type        = object({ data_source = string, point_in_time = string })
  default     = null
}

variable "restore_continuous_backup_source" {
  description = "Cluster and point in time to restore. Counts at creation alone; later changes are ignored."
  type        = object({ cluster = string, point_in_time = string })
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `FORCE` deletes instances with the cluster, `DEFAULT`, which `DELETE` means too, is refused while there are some, `PREVENT` refuses it always, `ABANDON` forgets the cluster, which is billed on; null means `DEFAULT`, unless the provider's own `deletion_policy` says otherwise."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DEFAULT", "DELETE", "FORCE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DEFAULT, DELETE, FORCE or PREVENT."
  }
}

variable "deletion_protection" {
  description = "Let Terraform refuse deletion."
  type        = bool
  default     = true
}

variable "maintenance_update_policy" {
  description = "Hour of the week for maintenance."
  type = object({
    maintenance_windows = optional(list(object({
      day        = string
      start_time = object({ hours = number, minutes = optional(number), nanos = optional(number), seconds = optional(number) })
    })), [])
  })
  default = null
  validation {
    condition     = alltrue([for one in try(var.maintenance_update_policy.maintenance_windows, []) : try(contains(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], one.day), true)])
    error_message = "maintenance_update_policy: maintenance_windows.day must be MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY."
  }
}

variable "skip_await_major_version_upgrade" {
  description = "Do not wait for a major upgrade to end."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "annotations" {
  description = "Annotations, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

variable "cluster_type" {
  description = "`PRIMARY`, or `SECONDARY` in another region, whose storage is billed again."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["PRIMARY", "SECONDARY"], var.cluster_type), true)
    error_message = "cluster_type must be PRIMARY or SECONDARY."
  }
}
