# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the MySQL server, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.name))
    error_message = "A server name has 3 to 63 lower-case letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the MySQL server, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "private_dns_zone_id" {
  description = "Private DNS zone for a server in a subnet."
  type        = string
  default     = null
}

variable "source_server_id" {
  description = "Server to restore or to be the replica of. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "zone" {
  description = "Availability zone of a new server, best that of its clients; null leaves the choice to Azure. It counts when the server is made alone, because a failover exchanges it. Takes `1`, `2` or `3`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["1", "2", "3"], var.zone), true)
    error_message = "zone must be 1, 2 or 3."
  }
}

# Size and cost

variable "high_availability" {
  description = "Standby server; doubles the price of compute and storage. Burstable sizes have none. It needs `storage.auto_grow_enabled`, and a server that was made without cannot get one later but by being made anew. `mode`: Keep a standby, `SameZone` or `ZoneRedundant`; doubles the price of compute and storage. `standby_availability_zone`: Zone of a new standby, another than `zone`; null leaves the choice to Azure. It counts when the standby is made alone, because a failover exchanges it."
  type        = object({ mode = string, standby_availability_zone = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["SameZone", "ZoneRedundant"], var.high_availability.mode), true)
    error_message = "high_availability.mode must be SameZone or ZoneRedundant."
  }
}

variable "sku_name" {
  description = "Tier and size, for example `B_Standard_B1ms` (burstable, the cheapest), `GP_Standard_D2ads_v5` or `MO_Standard_E2ds_v4`."
  type        = string
  default     = "B_Standard_B1ms"
  validation {
    condition     = var.sku_name == null || can(regex("^(B|GP|MO)_Standard_[A-Za-z0-9_]+$", var.sku_name))
    error_message = "sku_name must be a tier (B, GP, MO) and a size, such as B_Standard_B1ms."
  }
}

# Software and settings

variable "configurations" {
  description = "Server parameters by name, for example `{ slow_query_log = \"OFF\" }`."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "resource_version" {
  description = "Version of MySQL; an old one ends in extended support, billed by the vCore."
  type        = string
  default     = "8.4"
}

# Storage

variable "databases" {
  description = "Databases by name."
  type        = map(object({ charset = string, collation = string }))
  default     = {}
  nullable    = false
}

variable "storage" {
  description = "Storage, billed used or not, and its IOPS. `auto_grow_enabled`: Let the storage grow by itself, in which case `size_gb` must stay null; what has grown is billed for good. Null means true with `high_availability`, which needs it, and false without. `io_scaling_enabled`: Let IOPS follow the load, billed by the million used; excludes `iops`. `iops`: IOPS above those that come with the size are billed. `log_on_disk_enabled`: Keep logs on the server's disk. `size_gb`: Gigabytes of storage, billed used or not; can grow, but a smaller number replaces the server. Null takes what Azure gives a new server, and leaves an existing one as it is; 20 is the least."
  type = object({
    auto_grow_enabled   = optional(bool)
    io_scaling_enabled  = optional(bool)
    iops                = optional(number)
    log_on_disk_enabled = optional(bool)
    size_gb             = optional(number)
  })
  default = {}
  validation {
    condition     = try(var.storage.iops >= 360 && var.storage.iops <= 48000, true)
    error_message = "storage.iops must be 360 to 48000."
  }
  validation {
    condition     = try(var.storage.size_gb >= 20 && var.storage.size_gb <= 16384, true)
    error_message = "storage.size_gb must be 20 to 16384."
  }
}

# Network

variable "delegated_subnet_id" {
  description = "Subnet delegated to the server; makes it private for good, and needs `private_dns_zone_id`."
  type        = string
  default     = null
}

variable "firewall_rules" {
  description = "Ranges of addresses that may connect, by name; `0.0.0.0` to `0.0.0.0` lets all of Azure in."
  type        = map(object({ end_ip_address = string, start_ip_address = string }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.firewall_rules) : !(one.start_ip_address == "0.0.0.0" && one.end_ip_address == "255.255.255.255")])
    error_message = "A rule from 0.0.0.0 to 255.255.255.255 lets everybody in."
  }
}

# Security

variable "administrator_login" {
  description = "Name of the administrator; needed for a new server."
  type        = string
  default     = null
  validation {
    condition     = try(!contains(["admin", "administrator", "azure_superuser", "guest", "public", "root"], var.administrator_login), true)
    error_message = "Azure reserves this name: take another than admin, administrator, azure_superuser, guest, public or root."
  }
}

variable "administrator_password" {
  description = "Password of the administrator, kept in the state."
  type        = string
  default     = null
  sensitive   = true
}

variable "customer_managed_key" {
  description = "Key of your own in Key Vault for the encryption, whose operations are billed; null leaves it to a key of Microsoft, which is free."
  type = object({
    geo_backup_key_vault_key_id          = optional(string)
    geo_backup_user_assigned_identity_id = optional(string)
    key_vault_key_id                     = optional(string)
    primary_user_assigned_identity_id    = optional(string)
  })
  default = null
}

variable "identity" {
  description = "Managed identity for a key of your own. `identity_ids`: Ids of the user-assigned identities. `type`: `UserAssigned`, with `identity_ids`."
  type        = object({ identity_ids = set(string), type = string })
  default     = null
  validation {
    condition     = try(contains(["UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be UserAssigned."
  }
}

variable "public_network_access" {
  description = "`Enabled` opens the server to addresses that its firewall rules name; `Disabled` leaves its subnet or a private endpoint (billed by the hour)."
  type        = string
  default     = "Disabled"
  validation {
    condition     = try(contains(["Disabled", "Enabled"], var.public_network_access), true)
    error_message = "public_network_access must be Disabled or Enabled."
  }
}

variable "replication_role" {
  description = "`None` makes a replica a server of its own."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["None"], var.replication_role), true)
    error_message = "replication_role must be None."
  }
}

# Backup

variable "backup_retention_days" {
  description = "Days that backups are kept, 1 to 35; backups beyond the size of the storage are billed."
  type        = number
  default     = 7
  validation {
    condition     = try(var.backup_retention_days >= 1 && var.backup_retention_days <= 35, true)
    error_message = "backup_retention_days must be 1 to 35."
  }
}

variable "create_mode" {
  description = "How the server comes about: `Default`, `PointInTimeRestore`, `GeoRestore` or `Replica`, which is billed like a server. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Default", "GeoRestore", "PointInTimeRestore", "Replica"], var.create_mode), true)
    error_message = "create_mode must be Default, GeoRestore, PointInTimeRestore or Replica."
  }
}

variable "geo_redundant_backup_enabled" {
  description = "Keep backups in a second region too, which doubles what they take."
  type        = bool
  default     = false
}

variable "point_in_time_restore_time_in_utc" {
  description = "Time to restore, for `create_mode` `PointInTimeRestore`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Life cycle

variable "maintenance_window" {
  description = "Day (0 is Sunday) and hour of maintenance."
  type        = object({ day_of_week = optional(number), start_hour = optional(number), start_minute = optional(number) })
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
