# Name and place

variable "name" {
  description = "Name of the cache."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9-]{0,39}$", var.name)) && !can(regex("--|-$", var.name))
    error_message = "A cache name has up to 40 letters, digits and single hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the cache is for."
  type        = string
  default     = null
}

# Size and cost

variable "cache_usage_limits" {
  description = "Ceilings on data and on ECPUs per second, and so on what the cache can cost; minimums are billed whether used or not. `data_storage.maximum`: Gigabytes at most. `data_storage.minimum`: Gigabytes billed at least. `data_storage.unit`: Only one is known. `ecpu_per_second.maximum`: ECPUs per second at most. `ecpu_per_second.minimum`: ECPUs per second billed at least."
  type = list(object({
    data_storage    = optional(list(object({ unit = string, maximum = optional(number), minimum = optional(number) })), [])
    ecpu_per_second = optional(list(object({ maximum = optional(number), minimum = optional(number) })), [])
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.cache_usage_limits : try(alltrue([for inner in one.data_storage : try(inner.maximum >= 1 && inner.maximum <= 5000, true)]), true)])
    error_message = "cache_usage_limits.data_storage.maximum must be 1 to 5000."
  }
  validation {
    condition     = alltrue([for one in var.cache_usage_limits : try(alltrue([for inner in one.data_storage : try(inner.minimum >= 1 && inner.minimum <= 5000, true)]), true)])
    error_message = "cache_usage_limits.data_storage.minimum must be 1 to 5000."
  }
  validation {
    condition     = alltrue([for one in var.cache_usage_limits : try(alltrue([for inner in one.data_storage : try(contains(["GB"], inner.unit), true)]), true)])
    error_message = "cache_usage_limits.data_storage.unit must be GB."
  }
  validation {
    condition     = alltrue([for one in var.cache_usage_limits : try(alltrue([for inner in one.ecpu_per_second : try(inner.maximum >= 1000 && inner.maximum <= 15000000, true)]), true)])
    error_message = "cache_usage_limits.ecpu_per_second.maximum must be 1000 to 15000000."
  }
  validation {
    condition     = alltrue([for one in var.cache_usage_limits : try(alltrue([for inner in one.ecpu_per_second : try(inner.minimum >= 1000 && inner.minimum <= 15000000, true)]), true)])
    error_message = "cache_usage_limits.ecpu_per_second.minimum must be 1000 to 15000000."
  }
}

# Software and settings

variable "engine" {
  description = "`valkey`, `redis` or `memcached`. Valkey costs a third less, and bills 100 MB at least instead of 1 GB."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["memcached", "redis", "valkey"], var.engine)
    error_message = "engine must be memcached, redis or valkey."
  }
}

variable "major_engine_version" {
  description = "Major version of the engine, for example `8`."
  type        = string
  default     = null
}

# Network

variable "security_group_ids" {
  description = "Security groups of the cache; null takes the default one."
  type        = set(string)
  default     = null
}

variable "subnet_ids" {
  description = "Subnets of the cache; null takes the default VPC's."
  type        = set(string)
  default     = null
}

# Security

variable "kms_key_id" {
  description = "KMS key for encryption; null takes one that costs nothing."
  type        = string
  default     = null
}

variable "user_group_id" {
  description = "User group whose users may log in."
  type        = string
  default     = null
}

# Backup

variable "daily_snapshot_time" {
  description = "When daily snapshots are taken in UTC, for example `03:00`."
  type        = string
  default     = null
  validation {
    condition     = try(can(regex("^([01][0-9]|2[0-3]):[0-5][0-9]$", coalesce(var.daily_snapshot_time, "00:00"))), true)
    error_message = "daily_snapshot_time is a time such as 03:00."
  }
}

variable "snapshot_arns_to_restore" {
  description = "Snapshots to fill the cache from. Counts at creation alone; later changes are ignored."
  type        = list(string)
  default     = null
}

variable "snapshot_retention_limit" {
  description = "Days that daily snapshots are kept, billed by the GB-month; 0 switches them off."
  type        = number
  default     = null
  validation {
    condition     = try(var.snapshot_retention_limit >= 0 && var.snapshot_retention_limit <= 35, true)
    error_message = "snapshot_retention_limit must be 0 to 35."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
