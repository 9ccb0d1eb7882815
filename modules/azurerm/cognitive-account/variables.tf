# Name and place

variable "kind" {
  description = "Service, for example `OpenAI`, `AIServices` or `TextAnalytics`."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the AI services account."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9_.-]{1,63}$", var.name))
    error_message = "An account name has 2 to 64 letters, digits, dots, hyphens and underscores, and begins with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the AI services account, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "sku_name" {
  description = "Tier, for example `F0`, which is free up to a limit, or `S0`."
  type        = string
  nullable    = false
}

variable "dynamic_throttling_enabled" {
  description = "Let calls go beyond the rate limit when there is room; they are billed."
  type        = bool
  default     = null
}

# Storage

variable "storage" {
  description = "Storage accounts of some services, billed apart."
  type        = list(object({ storage_account_id = string, identity_client_id = optional(string) }))
  default     = []
  nullable    = false
}

# Network

variable "custom_subdomain_name" {
  description = "Subdomain, unique in all of Azure; needed for Microsoft Entra ID, `network_acls` and private endpoints."
  type        = string
  default     = null
  validation {
    condition     = var.custom_subdomain_name == null || can(regex("^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$", var.custom_subdomain_name))
    error_message = "custom_subdomain_name must have 2 to 64 lower-case letters, digits and hyphens, and begin and end with a letter or digit."
  }
}

variable "fqdns" {
  description = "Names that the account may call, when outgoing access is restricted."
  type        = list(string)
  default     = null
}

variable "network_injection" {
  description = "Subnet for the agents of an AI Foundry account."
  type        = object({ scenario = string, subnet_id = string })
  default     = null
}

# Security

variable "custom_question_answering_search_service_key" {
  description = "Key of that search service, kept in the state."
  type        = string
  default     = null
  sensitive   = true
}

variable "customer_managed_key" {
  description = "Key of your own in Key Vault for the encryption, whose operations are billed; null leaves it to a key of Microsoft, which is free."
  type        = object({ key_vault_key_id = string, identity_client_id = optional(string) })
  default     = null
}

variable "identity" {
  description = "Managed identity of the AI services account; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "local_auth_enabled" {
  description = "Accept the account's keys, which anybody can spend your tokens with; off, Microsoft Entra ID is the only way, and `custom_subdomain_name` is needed."
  type        = bool
  default     = null
}

variable "network_acls" {
  description = "Networks and addresses that get in; needs `custom_subdomain_name`."
  type = object({
    default_action        = string
    bypass                = optional(string)
    ip_rules              = optional(set(string))
    virtual_network_rules = optional(list(object({ subnet_id = string, ignore_missing_vnet_service_endpoint = optional(bool) })), [])
  })
  default = null
}

variable "outbound_network_access_restricted" {
  description = "Let the account call the names in `fqdns` alone."
  type        = bool
  default     = null
}

variable "public_network_access_enabled" {
  description = "Open the account to the Internet, behind `network_acls`; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = false
}

# Life cycle

variable "deployments" {
  description = "Models to deploy, by the name that callers use. `dynamic_throttling_enabled`: Let calls go beyond the rate limit when there is room; they are billed. `sku`: `GlobalStandard` and `Standard` are billed by the token, with `capacity` thousands of tokens a minute as a ceiling; `ProvisionedManaged` and its kin are billed by the hour and unit of `capacity`, used or not; `GlobalBatch` costs about half. `version_upgrade_option`: `OnceNewDefaultVersionAvailable`, `OnceCurrentVersionExpired` or `NoAutoUpgrade`; another version has prices of its own."
  type = map(object({
    model                      = object({ format = string, name = string, version = optional(string) })
    sku                        = object({ name = string, capacity = optional(number), family = optional(string), size = optional(string), tier = optional(string) })
    dynamic_throttling_enabled = optional(bool)
    rai_policy_name            = optional(string)
    spillover_deployment_name  = optional(string)
    version_upgrade_option     = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "custom_question_answering_search_service_id" {
  description = "Search service of custom question answering, billed apart."
  type        = string
  default     = null
}

variable "project_management_enabled" {
  description = "Let an `AIServices` account hold projects; needs `custom_subdomain_name` and an identity."
  type        = bool
  default     = null
}
