# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the Cosmos DB account, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$", var.name))
    error_message = "An account name has 3 to 50 lower-case letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the Cosmos DB account, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "kind" {
  description = "Kind of account, `GlobalDocumentDB` or `MongoDB`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["GlobalDocumentDB", "MongoDB", "Parse"], var.kind), true)
    error_message = "kind must be GlobalDocumentDB, MongoDB or Parse."
  }
}

variable "multiple_write_locations_enabled" {
  description = "Accept writes in every region; provisioned throughput costs more then."
  type        = bool
  default     = null
}

# Size and cost

variable "burst_capacity_enabled" {
  description = "Use throughput of the last five idle minutes for bursts, free of charge."
  type        = bool
  default     = null
}

variable "capacity" {
  description = "Ceiling on the throughput of all containers together. `total_throughput_limit`: RU/s that all containers together may be provisioned with; a ceiling on cost, or -1 for none."
  type        = object({ total_throughput_limit = number })
  default     = null
  validation {
    condition     = try(var.capacity.total_throughput_limit >= -1, true)
    error_message = "capacity.total_throughput_limit must be at least -1."
  }
}

variable "free_tier_enabled" {
  description = "Use the free tier, 1000 RU/s and 25 GB, for this account; one account of a subscription can."
  type        = bool
  default     = false
}

variable "offer_type" {
  description = "Offer of the account; Azure knows `Standard` alone."
  type        = string
  default     = "Standard"
  nullable    = false
  validation {
    condition     = contains(["Standard"], var.offer_type)
    error_message = "offer_type must be Standard."
  }
}

# Software and settings

variable "capabilities" {
  description = "Features of the account, for example `EnableServerless` (requests billed one by one, no throughput to provision), `EnableMongo`, `EnableCassandra`, `EnableGremlin` or `EnableTable`; most cannot be changed later."
  type        = list(object({ name = string }))
  default     = []
  nullable    = false
}

variable "consistency_policy" {
  description = "Consistency of reads. `Strong` and `BoundedStaleness` reads cost twice the RU of the others. `consistency_level`: `BoundedStaleness`, `ConsistentPrefix`, `Eventual`, `Session` or `Strong`."
  type        = object({ consistency_level = string, max_interval_in_seconds = optional(number), max_staleness_prefix = optional(number) })
  default     = { consistency_level = "Session" }
  nullable    = false
  validation {
    condition     = try(contains(["BoundedStaleness", "ConsistentPrefix", "Eventual", "Session", "Strong"], var.consistency_policy.consistency_level), true)
    error_message = "consistency_policy.consistency_level must be BoundedStaleness, ConsistentPrefix, Eventual, Session or Strong."
  }
}

variable "ip_range_filter" {
  description = "Addresses and ranges that may reach the account."
  type        = set(string)
  default     = null
}

variable "is_virtual_network_filter_enabled" {
  description = "Let in the subnets of `virtual_network_rule` alone."
  type        = bool
  default     = null
}

variable "mongo_server_version" {
  description = "Version of the MongoDB API: `3.2`, `3.6`, `4.0`, `4.2`, `5.0`, `6.0` or `7.0`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["3.2", "3.6", "4.0", "4.2", "5.0", "6.0", "7.0"], var.mongo_server_version), true)
    error_message = "mongo_server_version must be 3.2, 3.6, 4.0, 4.2, 5.0, 6.0 or 7.0."
  }
}

# Storage

variable "analytical_storage" {
  description = "Schema of the analytical copy, `WellDefined` or `FullFidelity`."
  type        = object({ schema_type = string })
  default     = null
}

variable "analytical_storage_enabled" {
  description = "Keep a second, analytical copy of the data, billed apart."
  type        = bool
  default     = null
}

variable "partition_merge_enabled" {
  description = "Merge partitions that have become small, so that their share of the throughput is not wasted."
  type        = bool
  default     = null
}

variable "sql_databases" {
  description = "Databases of the SQL API by name. `autoscale_settings`: RU/s that follow the load from a tenth of `max_throughput`, billed by the highest of each hour at one and a half times the price. `throughput`: RU/s that the containers share, in hundreds from 400, billed by the hour; null on a serverless account, or with throughput of each container."
  type        = map(object({ autoscale_settings = optional(object({ max_throughput = optional(number) })), throughput = optional(number) }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.sql_databases) : one.throughput == null || one.autoscale_settings == null])
    error_message = "throughput and autoscale_settings exclude each other."
  }
}

# Network

variable "geo_location" {
  description = "Regions of the account, the one with `failover_priority` 0 first; throughput and storage are billed again in each. `zone_redundant`: Spread replicas over zones, which can raise the price of provisioned throughput."
  type        = list(object({ failover_priority = number, location = string, zone_redundant = optional(bool) }))
  nullable    = false
  validation {
    condition     = length(var.geo_location) >= 1
    error_message = "geo_location needs at least 1."
  }
  validation {
    condition     = length([for one in var.geo_location : one if one.failover_priority == 0]) == 1
    error_message = "Exactly one geo_location has failover_priority 0."
  }
}

variable "cors_rule" {
  description = "Origins that browsers may call from."
  type = object({
    allowed_headers    = list(string)
    allowed_methods    = list(string)
    allowed_origins    = list(string)
    exposed_headers    = list(string)
    max_age_in_seconds = optional(number)
  })
  default = null
}

variable "virtual_network_rule" {
  description = "Subnets that may reach the account."
  type        = list(object({ id = string, ignore_missing_vnet_service_endpoint = optional(bool) }))
  default     = []
  nullable    = false
}

# Security

variable "access_key_metadata_writes_enabled" {
  description = "Let account keys change databases, containers and throughput; off, only Azure Resource Manager can, so nobody raises throughput by an SDK."
  type        = bool
  default     = false
}

variable "default_identity_type" {
  description = "Identity that reads the key in Key Vault."
  type        = string
  default     = null
}

variable "identity" {
  description = "Managed identity of the Cosmos DB account; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "key_vault_key_id" {
  description = "Versionless id of a key of your own, whose operations are billed; null leaves it to a key of Microsoft."
  type        = string
  default     = null
}

variable "local_authentication_enabled" {
  description = "Accept account keys; false leaves Microsoft Entra ID alone (SQL API only)."
  type        = bool
  default     = null
}

variable "minimal_tls_version" {
  description = "Oldest TLS version accepted; Azure knows `Tls12` alone."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Tls12"], var.minimal_tls_version), true)
    error_message = "minimal_tls_version must be Tls12."
  }
}

variable "network_acl_bypass_for_azure_services" {
  description = "Let in services of Azure despite the filters."
  type        = bool
  default     = null
}

variable "network_acl_bypass_ids" {
  description = "Resources that get in despite the filters."
  type        = list(string)
  default     = null
}

variable "public_network_access_enabled" {
  description = "Open the account to the Internet, behind its filters; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = false
}

# Backup

variable "automatic_failover_enabled" {
  description = "Fail over by itself; needs a second region."
  type        = bool
  default     = null
}

variable "backup" {
  description = "Backups: `Periodic`, two copies of which are free, or `Continuous`, whose tier `Continuous7Days` is free and `Continuous30Days` is billed by the GB and region. `storage_redundancy`: Redundancy of periodic backups, `Geo`, `Local` or `Zone`. `tier`: `Continuous7Days` or `Continuous30Days`. `type`: `Periodic` or `Continuous`; there is no way back from continuous."
  type = object({
    type                = string
    interval_in_minutes = optional(number)
    retention_in_hours  = optional(number)
    storage_redundancy  = optional(string)
    tier                = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["Continuous", "Periodic"], var.backup.type), true)
    error_message = "backup.type must be Continuous or Periodic."
  }
  validation {
    condition     = try(contains(["Continuous30Days", "Continuous7Days"], var.backup.tier), true)
    error_message = "backup.tier must be Continuous30Days or Continuous7Days."
  }
  validation {
    condition     = try(contains(["Geo", "Local", "Zone"], var.backup.storage_redundancy), true)
    error_message = "backup.storage_redundancy must be Geo, Local or Zone."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
