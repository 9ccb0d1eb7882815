# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the registry, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]{5,50}$", var.name))
    error_message = "A registry name has 5 to 50 letters and digits."
  }
}

variable "resource_group_name" {
  description = "Resource group of the registry, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "sku" {
  description = "`Basic`, `Standard` or `Premium`; billed by the day, each with more storage included."
  type        = string
  default     = "Basic"
  nullable    = false
  validation {
    condition     = contains(["Basic", "Premium", "Standard"], var.sku)
    error_message = "sku must be Basic, Premium or Standard."
  }
}

variable "zone_redundancy_enabled" {
  description = "Spread the registry over zones."
  type        = bool
  default     = null
}

# Storage

variable "retention_policy_in_days" {
  description = "Days after which untagged manifests are deleted (Premium only); they are billed as storage until then."
  type        = number
  default     = null
  validation {
    condition     = try(var.retention_policy_in_days >= 0 && var.retention_policy_in_days <= 365, true)
    error_message = "retention_policy_in_days must be 0 to 365."
  }
}

# Network

variable "data_endpoint_enabled" {
  description = "Give the registry a data endpoint of its own in each region (Premium only)."
  type        = bool
  default     = null
}

variable "network_rule_bypass_for_tasks_enabled" {
  description = "Let registry tasks in despite the network rules."
  type        = bool
  default     = null
}

variable "network_rule_bypass_option" {
  description = "`AzureServices` lets trusted services in despite the network rules, `None` nobody."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AzureServices", "None"], var.network_rule_bypass_option), true)
    error_message = "network_rule_bypass_option must be AzureServices or None."
  }
}

variable "network_rule_set" {
  description = "Addresses that get in (Premium only)."
  type        = list(object({ default_action = optional(string), ip_rule = optional(set(object({ action = optional(string), ip_range = optional(string) }))) }))
  default     = null
}

# Security

variable "admin_enabled" {
  description = "Enable the admin user, whose password everybody shares."
  type        = bool
  default     = false
}

variable "anonymous_pull_enabled" {
  description = "Let anybody pull, at your cost of data out (Standard and Premium)."
  type        = bool
  default     = false
}

variable "azuread_authentication_as_arm_policy_enabled" {
  description = "Accept tokens of Azure Resource Manager."
  type        = bool
  default     = null
}

variable "encryption" {
  description = "Key of your own in Key Vault, whose operations are billed (Premium only)."
  type        = list(object({ identity_client_id = optional(string), key_vault_key_id = optional(string) }))
  default     = null
}

variable "identity" {
  description = "Managed identity of the registry; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "public_network_access_enabled" {
  description = "Open the registry to the Internet; only Premium can be closed, and is then reached through private endpoints, each billed by the hour."
  type        = bool
  default     = null
}

variable "quarantine_policy_enabled" {
  description = "Hold new images until a scanner lets them go (Premium only)."
  type        = bool
  default     = null
}

variable "role_assignment_mode" {
  description = "How roles are given, `AbacRepositoryPermissions` (by repository) or `LegacyRegistryPermissions`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AbacRepositoryPermissions", "LegacyRegistryPermissions"], var.role_assignment_mode), true)
    error_message = "role_assignment_mode must be AbacRepositoryPermissions or LegacyRegistryPermissions."
  }
}

# Backup

variable "export_policy_enabled" {
  description = "Allow artifacts to be exported; needs public access off to be false."
  type        = bool
  default     = null
}

variable "georeplications" {
  description = "Replicas in other regions, each billed like a registry of its own (Premium only). `location`: Region of a replica; each is billed like a registry of its own (Premium only)."
  type        = list(object({ global_endpoint_routing_enabled = bool, location = string, tags = optional(map(string)), zone_redundancy_enabled = optional(bool) }))
  default     = []
  nullable    = false
}

# Life cycle

variable "purge" {
  description = "Delete images on a schedule (cron, UTC) that match `filter` (repository and tag, regular expressions), are older than `older_than` and are not among the last `keep` of their repository, and with `untagged` those without a tag. Seconds of the run are billed. Null deletes nothing."
  type        = object({ schedule = optional(string, "0 3 * * 0"), filter = optional(string, ".*:.*"), older_than = optional(string, "30d"), keep = optional(number, 10), untagged = optional(bool, true) })
  default     = null
  validation {
    condition     = var.purge == null || can(regex("^[0-9]+(d|h|m)([0-9]+(h|m))*$", var.purge.older_than))
    error_message = "purge.older_than must be a duration such as 30d."
  }
  validation {
    condition     = try(var.purge.keep >= 0, true)
    error_message = "purge.keep must not be negative."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
