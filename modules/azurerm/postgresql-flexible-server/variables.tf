# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the PostgreSQL server, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.name))
    error_message = "A server name has 3 to 63 lower-case letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the PostgreSQL server, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Elastic cluster: `size` nodes, each billed like a server."
  type        = object({ size = number, default_database_name = optional(string) })
  default     = null
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

variable "auto_grow_enabled" {
  description = "Let the storage grow by itself, in which case `storage_mb` must stay null; what has grown is billed for good."
  type        = bool
  default     = false
}

variable "high_availability" {
  description = "Standby server; doubles the price of compute and storage. Burstable sizes have none. `mode`: Keep a standby, `SameZone` or `ZoneRedundant`; doubles the price of compute and storage. `standby_availability_zone`: Zone of a new standby, another than `zone`; null leaves the choice to Azure. It counts when the standby is made alone, because a failover exchanges it."
  type        = object({ mode = string, standby_availability_zone = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["SameZone", "ZoneRedundant"], var.high_availability.mode), true)
    error_message = "high_availability.mode must be SameZone or ZoneRedundant."
  }
}

variable "sku_name" {
  description = "Tier and size, for example `B_Standard_B1ms` (burstable, the cheapest), `GP_Standard_D2ds_v5` or `MO_Standard_E2ds_v5`."
  type        = string
  default     = "B_Standard_B1ms"
  validation {
    condition     = var.sku_name == null || can(regex("^(B|GP|MO)_Standard_[A-Za-z0-9_]+$", var.sku_name))
    error_message = "sku_name must be a tier (B, GP, MO) and a size, such as B_Standard_B1ms."
  }
}

# Software and settings

variable "configurations" {
  description = "Server parameters by name, for example `{ log_connections = \"off\" }`."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "resource_version" {
  description = "Major version of PostgreSQL."
  type        = string
  default     = "17"
}

# Storage

variable "databases" {
  description = "Databases by name."
  type        = map(object({ charset = optional(string, "UTF8"), collation = optional(string, "en_US.utf8") }))
  default     = {}
  nullable    = false
}

variable "storage_iops" {
  description = "Provisioned IOPS of Premium SSD v2, billed above its baseline."
  type        = number
  default     = null
}

variable "storage_mb" {
  description = "Megabytes of storage, billed used or not; can grow, but a smaller number replaces the server. Null takes 32768, the least, for a new server, and leaves an existing one as it is."
  type        = number
  default     = null
  validation {
    condition     = try(var.storage_mb >= 32768, true)
    error_message = "storage_mb must be at least 32768."
  }
}

variable "storage_throughput" {
  description = "Provisioned megabytes per second of Premium SSD v2, billed above its baseline."
  type        = number
  default     = null
}

variable "storage_tier" {
  description = "Performance tier of the storage; one above the size's own costs more. Null takes the size's own."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["P10", "P15", "P20", "P30", "P4", "P40", "P50", "P6", "P60", "P70", "P80"], var.storage_tier), true)
    error_message = "storage_tier must be P4, P6, P10, P15, P20, P30, P40, P50, P60, P70 or P80."
  }
}

variable "storage_type" {
  description = "Kind of storage, `Premium_LRS` or `PremiumV2_LRS`."
  type        = string
  default     = null
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
  description = "Name of the administrator; needed for a new server that takes passwords."
  type        = string
  default     = null
  validation {
    condition     = try(!contains(["admin", "administrator", "azure_pg_admin", "azure_superuser", "guest", "public", "root"], var.administrator_login) && !startswith(var.administrator_login, "pg_"), true)
    error_message = "Azure reserves this name: take another than admin, administrator, root, guest, public, azure_… or pg_…."
  }
}

variable "administrator_password" {
  description = "Password of the administrator, kept in the state; signing in with Microsoft Entra ID alone (`authentication`) avoids that."
  type        = string
  default     = null
  sensitive   = true
}

variable "administrators" {
  description = "Administrators of Microsoft Entra ID, by the name of the user, group or application; `object_id` is the principal's, of an application not its `client_id`. Needs `active_directory_auth_enabled` in `authentication`."
  type        = map(object({ object_id = string, principal_type = string, tenant_id = string }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.administrators) : contains(["Group", "ServicePrincipal", "User"], one.principal_type)])
    error_message = "administrators.principal_type must be Group, ServicePrincipal or User."
  }
}

variable "authentication" {
  description = "How clients sign in; with `password_auth_enabled` false, Microsoft Entra ID is the only way, and no password is in the state."
  type        = object({ active_directory_auth_enabled = optional(bool), password_auth_enabled = optional(bool), tenant_id = optional(string) })
  default     = null
}

variable "customer_managed_key" {
  description = "Key of your own in Key Vault for the encryption, whose operations are billed; null leaves it to a key of Microsoft, which is free."
  type = object({
    key_vault_key_id                     = string
    geo_backup_key_vault_key_id          = optional(string)
    geo_backup_user_assigned_identity_id = optional(string)
    primary_user_assigned_identity_id    = optional(string)
  })
  default = null
}

variable "identity" {
  description = "Managed identity of the PostgreSQL server; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "public_network_access_enabled" {
  description = "Open the server to addresses that its firewall rules name; off, it is reached through its subnet or a private endpoint (billed by the hour)."
  type        = bool
  default     = false
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
  description = "Days that backups are kept, 7 to 35; backups beyond the size of the storage are billed."
  type        = number
  default     = 7
  validation {
    condition     = try(var.backup_retention_days >= 7 && var.backup_retention_days <= 35, true)
    error_message = "backup_retention_days must be 7 to 35."
  }
}

variable "create_mode" {
  description = "How the server comes about: `Default`, `PointInTimeRestore`, `GeoRestore`, `Replica` or `ReviveDropped`; `Update` changes a replica. A replica is billed like a server."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Default", "GeoRestore", "PointInTimeRestore", "Replica", "ReviveDropped", "Update"], var.create_mode), true)
    error_message = "create_mode must be Default, GeoRestore, PointInTimeRestore, Replica, ReviveDropped or Update."
  }
}

variable "geo_redundant_backup_enabled" {
  description = "Keep backups in a second region too, which doubles what they take."
  type        = bool
  default     = false
}

variable "point_in_time_restore_time_in_utc" {
  description = "Time to restore, for `create_mode` `PointInTimeRestore` or `GeoRestore`. Counts at creation alone; later changes are ignored."
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
