# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the workspace."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$", var.name))
    error_message = "A workspace name has 4 to 63 letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the workspace and of its budget."
  type        = string
  nullable    = false
}

# Size and cost

variable "daily_quota_gb" {
  description = "Gigabytes a day after which ingestion stops; a ceiling on cost, or -1 for none."
  type        = number
  default     = null
  validation {
    condition     = try(var.daily_quota_gb == -1 || var.daily_quota_gb > 0, true)
    error_message = "daily_quota_gb must be -1 or above 0."
  }
}

variable "reservation_capacity_in_gb_per_day" {
  description = "Gigabytes a day of a commitment, billed whether they come or not."
  type        = number
  default     = null
  validation {
    condition     = try(contains([100, 200, 300, 400, 500, 1000, 2000, 5000, 10000, 25000, 50000], var.reservation_capacity_in_gb_per_day), true)
    error_message = "reservation_capacity_in_gb_per_day must be 100, 200, 300, 400, 500, 1000, 2000, 5000, 10000, 25000 or 50000."
  }
}

variable "sku" {
  description = "`PerGB2018` bills each GB ingested, `CapacityReservation` a daily commitment at a lower price."
  type        = string
  default     = "PerGB2018"
  validation {
    condition     = try(contains(["CapacityReservation", "LACluster", "PerGB2018", "PerNode", "Premium", "Standalone", "Standard", "Unlimited"], var.sku), true)
    error_message = "sku must be CapacityReservation, LACluster, PerGB2018, PerNode, Premium, Standalone, Standard or Unlimited."
  }
}

# Storage

variable "retention_in_days" {
  description = "Days that data is kept; 31 come with ingestion, more is billed by the GB and month."
  type        = number
  default     = 30
  validation {
    condition     = try(var.retention_in_days >= 30 && var.retention_in_days <= 730, true)
    error_message = "retention_in_days must be 30 to 730."
  }
}

# Security

variable "allow_resource_only_permissions" {
  description = "Let people read the data of resources that they may read."
  type        = bool
  default     = null
}

variable "cmk_for_query_forced" {
  description = "Keep queries in a storage account of your own."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Managed identity of the workspace; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned` or `UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned or UserAssigned."
  }
}

variable "internet_ingestion_access_type" {
  description = "Who may send data over the public network, `Enabled`, `Disabled` or `SecuredByPerimeter`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Disabled", "Enabled", "SecuredByPerimeter"], var.internet_ingestion_access_type), true)
    error_message = "internet_ingestion_access_type must be Disabled, Enabled or SecuredByPerimeter."
  }
}

variable "internet_query_access_type" {
  description = "Who may query over the public network, `Enabled`, `Disabled` or `SecuredByPerimeter`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Disabled", "Enabled", "SecuredByPerimeter"], var.internet_query_access_type), true)
    error_message = "internet_query_access_type must be Disabled, Enabled or SecuredByPerimeter."
  }
}

variable "local_authentication_enabled" {
  description = "Accept the workspace key besides Microsoft Entra ID."
  type        = bool
  default     = false
}

# Logs and metrics

variable "data_collection_rule_id" {
  description = "Rule that transforms data before it is stored; what it drops is not billed as ingested, save for large drops."
  type        = string
  default     = null
}

# Life cycle

variable "immediate_data_purge_on_30_days_enabled" {
  description = "Delete data at 30 days sharp instead of at the end of the free 31."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
