# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the key vault, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$", var.name))
    error_message = "A vault name has 3 to 24 letters, digits and hyphens, begins with a letter and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the key vault, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "sku_name" {
  description = "`standard`, or `premium` for keys in hardware, which are billed by the month."
  type        = string
  default     = "standard"
  nullable    = false
  validation {
    condition     = contains(["premium", "standard"], var.sku_name)
    error_message = "sku_name must be premium or standard."
  }
}

# Security

variable "tenant_id" {
  description = "Tenant whose identities may reach the vault."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.tenant_id))
    error_message = "A tenant id is a UUID in lower case."
  }
}

variable "access_policy" {
  description = "Access policies, for a vault without `rbac_authorization_enabled`."
  type = list(object({
    application_id          = optional(string)
    certificate_permissions = optional(list(string))
    key_permissions         = optional(list(string))
    object_id               = optional(string)
    secret_permissions      = optional(list(string))
    storage_permissions     = optional(list(string))
    tenant_id               = optional(string)
  }))
  default = null
}

variable "enabled_for_disk_encryption" {
  description = "Let Azure Disk Encryption fetch secrets and unwrap keys."
  type        = bool
  default     = null
}

variable "network_acls" {
  description = "Networks and addresses that get in; counts only while public access is on."
  type        = object({ bypass = string, default_action = string, ip_rules = optional(set(string)), virtual_network_subnet_ids = optional(set(string)) })
  default     = null
}

variable "public_network_access_enabled" {
  description = "Open the vault to the Internet, behind `network_acls`; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = false
}

variable "rbac_authorization_enabled" {
  description = "Control access by roles instead of access policies."
  type        = bool
  default     = true
  nullable    = false
}

# Backup

variable "soft_delete_retention_days" {
  description = "Days that deleted items can be restored, 7 to 90, which they keep their names taken; null means 90. Cannot be changed once the vault is made."
  type        = number
  default     = null
  validation {
    condition     = try(var.soft_delete_retention_days >= 7 && var.soft_delete_retention_days <= 90, true)
    error_message = "soft_delete_retention_days must be 7 to 90."
  }
}

# Life cycle

variable "enabled_for_deployment" {
  description = "Let virtual machines fetch certificates."
  type        = bool
  default     = null
}

variable "enabled_for_template_deployment" {
  description = "Let Azure Resource Manager fetch secrets."
  type        = bool
  default     = null
}

variable "purge_protection_enabled" {
  description = "Keep deleted vaults and keys for their retention, whoever asks; cannot be taken back."
  type        = bool
  default     = true
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
