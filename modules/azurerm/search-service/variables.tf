# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the search service, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$", var.name))
    error_message = "A service name has 2 to 60 lower-case letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the search service, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "sku" {
  description = "Tier, from `free` and `basic` to `standard3`; a search unit is billed by the hour."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["basic", "free", "standard", "standard2", "standard3", "storage_optimized_l1", "storage_optimized_l2"], var.sku)
    error_message = "sku must be basic, free, standard, standard2, standard3, storage_optimized_l1 or storage_optimized_l2."
  }
}

variable "partition_count" {
  description = "Partitions; search units are replicas times partitions."
  type        = number
  default     = null
  validation {
    condition     = try(contains([1, 2, 3, 4, 6, 12], var.partition_count), true)
    error_message = "partition_count must be 1, 2, 3, 4, 6 or 12."
  }
}

variable "replica_count" {
  description = "Replicas; search units are replicas times partitions."
  type        = number
  default     = null
  validation {
    condition     = try(var.replica_count >= 1 && var.replica_count <= 12, true)
    error_message = "replica_count must be 1 to 12."
  }
}

variable "semantic_search_sku" {
  description = "Semantic ranking, `free` up to a monthly limit or `standard`, billed by the query."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["free", "standard"], var.semantic_search_sku), true)
    error_message = "semantic_search_sku must be free or standard."
  }
}

# Network

variable "allowed_ips" {
  description = "Addresses and ranges that get in."
  type        = set(string)
  default     = null
}

variable "network_rule_bypass_option" {
  description = "`AzureServices` lets trusted services in, `None` nobody."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AzureServices", "None"], var.network_rule_bypass_option), true)
    error_message = "network_rule_bypass_option must be AzureServices or None."
  }
}

# Security

variable "authentication_failure_mode" {
  description = "Answer to a failed sign-in with Microsoft Entra ID, `http401WithBearerChallenge` or `http403`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["http401WithBearerChallenge", "http403"], var.authentication_failure_mode), true)
    error_message = "authentication_failure_mode must be http401WithBearerChallenge or http403."
  }
}

variable "customer_managed_key_enforcement_enabled" {
  description = "Report indexes that are not encrypted with a key of your own."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Managed identity of the search service; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "local_authentication_enabled" {
  description = "Accept API keys; false leaves Microsoft Entra ID alone."
  type        = bool
  default     = null
}

variable "public_network_access_enabled" {
  description = "Open the service to the Internet; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "hosting_mode" {
  description = "`HighDensity` holds up to 1000 small indexes on a standard3 service, `Default` fewer."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Default", "HighDensity"], var.hosting_mode), true)
    error_message = "hosting_mode must be Default or HighDensity."
  }
}
