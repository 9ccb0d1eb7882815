# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the cache, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", var.name))
    error_message = "A cache name has up to 63 letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the cache, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "family" {
  description = "`C` for Basic and Standard, `P` for Premium."
  type        = string
  default     = "C"
  nullable    = false
  validation {
    condition     = contains(["C", "P"], var.family)
    error_message = "family must be C or P."
  }
}

variable "zones" {
  description = "Availability zones of the cache."
  type        = set(string)
  default     = null
}

# Size and cost

variable "capacity" {
  description = "Size within the family, 0 to 6 for C and 1 to 5 for P; billed by the hour, full or empty."
  type        = number
  nullable    = false
  validation {
    condition     = var.capacity >= 0 && var.capacity <= 6
    error_message = "capacity must be 0 to 6."
  }
}

variable "sku_name" {
  description = "Tier, `Basic`, `Standard` (two nodes) or `Premium`. Azure retires all three on 2028-09-30, and lets make new ones only who had one before 2026-04-01."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["Basic", "Premium", "Standard"], var.sku_name)
    error_message = "sku_name must be Basic, Premium or Standard."
  }
}

variable "patch_schedule" {
  description = "Hours of the week in which the cache is patched."
  type        = list(object({ day_of_week = string, maintenance_window = optional(string), start_hour_utc = optional(number) }))
  default     = []
  nullable    = false
}

variable "replicas_per_primary" {
  description = "Replicas of each node of a Premium cache; each is billed."
  type        = number
  default     = null
}

variable "shard_count" {
  description = "Shards of a Premium cache; each is billed like a cache of its own."
  type        = number
  default     = null
}

# Software and settings

variable "redis_configuration" {
  description = "Settings of Redis: memory policy, Microsoft Entra ID, backups of a Premium cache, which are billed in their storage account. `maxmemory_policy`: What is dropped when memory is full, for example `allkeys-lru`; dropping what is old spares a larger cache."
  type = object({
    active_directory_authentication_enabled = optional(bool)
    aof_backup_enabled                      = optional(bool)
    aof_storage_connection_string_0         = optional(string)
    aof_storage_connection_string_1         = optional(string)
    authentication_enabled                  = optional(bool)
    data_persistence_authentication_method  = optional(string)
    maxfragmentationmemory_reserved         = optional(number)
    maxmemory_delta                         = optional(number)
    maxmemory_policy                        = optional(string)
    maxmemory_reserved                      = optional(number)
    notify_keyspace_events                  = optional(string)
    rdb_backup_enabled                      = optional(bool)
    rdb_backup_frequency                    = optional(number)
    rdb_backup_max_snapshot_count           = optional(number)
    rdb_storage_connection_string           = optional(string)
    storage_account_subscription_id         = optional(string)
  })
  default   = null
  sensitive = true
}

variable "redis_version" {
  description = "Version of Redis: `4` or `6`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["4", "6"], var.redis_version), true)
    error_message = "redis_version must be 4 or 6."
  }
}

variable "tenant_settings" {
  description = "Settings that Microsoft asks for."
  type        = map(string)
  default     = null
}

# Network

variable "non_ssl_port_enabled" {
  description = "Open the port without TLS."
  type        = bool
  default     = false
}

variable "private_static_ip_address" {
  description = "Address of a Premium cache in its subnet."
  type        = string
  default     = null
}

variable "subnet_id" {
  description = "Subnet of a Premium cache."
  type        = string
  default     = null
}

# Security

variable "access_keys_authentication_enabled" {
  description = "Accept access keys; false needs Microsoft Entra ID switched on in `redis_configuration`."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Managed identity of the cache; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "minimum_tls_version" {
  description = "Oldest TLS version accepted; Azure knows `1.2` alone."
  type        = string
  default     = "1.2"
  validation {
    condition     = try(contains(["1.2"], var.minimum_tls_version), true)
    error_message = "minimum_tls_version must be 1.2."
  }
}

variable "public_network_access_enabled" {
  description = "Open the cache to the Internet; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = false
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
