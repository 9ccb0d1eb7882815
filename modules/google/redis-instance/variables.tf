# Name and place

variable "name" {
  description = "Name of the Redis instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "An instance name has up to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "alternative_location_id" {
  description = "Zone of the replica of a `STANDARD_HA` instance."
  type        = string
  default     = null
}

variable "display_name" {
  description = "Name shown in the console."
  type        = string
  default     = null
}

variable "location_id" {
  description = "Zone of the instance; null lets Google choose."
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
  description = "Region of the Redis instance; null takes the provider's. Prices differ by region."
  type        = string
  default     = null
}

# Size and cost

variable "memory_size_gb" {
  description = "Gigabytes of memory, billed by the hour, full or empty."
  type        = number
  nullable    = false
  validation {
    condition     = var.memory_size_gb >= 1 && var.memory_size_gb <= 300
    error_message = "memory_size_gb must be 1 to 300."
  }
}

variable "replica_count" {
  description = "Read replicas; each is billed like the instance."
  type        = number
  default     = null
  validation {
    condition     = try(var.replica_count >= 0 && var.replica_count <= 5, true)
    error_message = "replica_count must be 0 to 5."
  }
}

variable "tier" {
  description = "`BASIC`, or `STANDARD_HA` with a replica, at a higher price per GiB."
  type        = string
  default     = "BASIC"
  validation {
    condition     = try(contains(["BASIC", "STANDARD_HA"], var.tier), true)
    error_message = "tier must be BASIC or STANDARD_HA."
  }
}

# Software and settings

variable "persistence_config" {
  description = "Snapshots of the data (RDB), from which a failed instance starts again."
  type        = object({ persistence_mode = optional(string), rdb_snapshot_period = optional(string), rdb_snapshot_start_time = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["DISABLED", "RDB"], var.persistence_config.persistence_mode), true)
    error_message = "persistence_config: persistence_mode must be DISABLED or RDB."
  }
  validation {
    condition     = try(contains(["ONE_HOUR", "SIX_HOURS", "TWELVE_HOURS", "TWENTY_FOUR_HOURS"], var.persistence_config.rdb_snapshot_period), true)
    error_message = "persistence_config: rdb_snapshot_period must be ONE_HOUR, SIX_HOURS, TWELVE_HOURS or TWENTY_FOUR_HOURS."
  }
}

variable "redis_configs" {
  description = "Settings of Redis, for example `{ maxmemory-policy = \"allkeys-lru\" }`; dropping what is old spares a larger instance."
  type        = map(string)
  default     = null
}

variable "redis_version" {
  description = "Version, for example `REDIS_7_2`; null takes the newest."
  type        = string
  default     = null
}

# Network

variable "authorized_network" {
  description = "Network whose machines reach the instance; null takes `default`."
  type        = string
  default     = null
}

variable "connect_mode" {
  description = "`DIRECT_PEERING` or `PRIVATE_SERVICE_ACCESS`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["DIRECT_PEERING", "PRIVATE_SERVICE_ACCESS"], var.connect_mode), true)
    error_message = "connect_mode must be DIRECT_PEERING or PRIVATE_SERVICE_ACCESS."
  }
}

variable "reserved_ip_range" {
  description = "Range of addresses for the instance."
  type        = string
  default     = null
}

variable "secondary_ip_range" {
  description = "Range of addresses for read replicas."
  type        = string
  default     = null
}

# Security

variable "auth_enabled" {
  description = "Ask clients for a password."
  type        = bool
  default     = true
}

variable "customer_managed_key" {
  description = "KMS key for encryption at rest; every request to the key is billed."
  type        = string
  default     = null
}

variable "transit_encryption_mode" {
  description = "`SERVER_AUTHENTICATION` encrypts by TLS, `DISABLED` does not; cannot be changed later."
  type        = string
  default     = "SERVER_AUTHENTICATION"
  validation {
    condition     = try(contains(["DISABLED", "SERVER_AUTHENTICATION"], var.transit_encryption_mode), true)
    error_message = "transit_encryption_mode must be DISABLED or SERVER_AUTHENTICATION."
  }
}

# Backup

variable "read_replicas_mode" {
  description = "Whether there are read replicas: `READ_REPLICAS_DISABLED` or `READ_REPLICAS_ENABLED`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["READ_REPLICAS_DISABLED", "READ_REPLICAS_ENABLED"], var.read_replicas_mode), true)
    error_message = "read_replicas_mode must be READ_REPLICAS_DISABLED or READ_REPLICAS_ENABLED."
  }
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the Redis instance, which is billed on."
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
  default     = null
}

variable "maintenance_policy" {
  description = "Hour of the week for maintenance; null lets Google choose."
  type = object({
    description = optional(string)
    weekly_maintenance_window = optional(list(object({
      day        = string
      start_time = object({ hours = optional(number), minutes = optional(number), nanos = optional(number), seconds = optional(number) })
    })), [])
  })
  default = null
  validation {
    condition     = alltrue([for one in try(var.maintenance_policy.weekly_maintenance_window, []) : try(contains(["DAY_OF_WEEK_UNSPECIFIED", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], one.day), true)])
    error_message = "maintenance_policy: weekly_maintenance_window.day must be DAY_OF_WEEK_UNSPECIFIED, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY."
  }
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
