# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the public address."
  type        = string
  nullable    = false
}

variable "resource_group_name" {
  description = "Resource group of the public address, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "domain_name_label" {
  description = "First part of the name under `cloudapp.azure.com`."
  type        = string
  default     = null
  validation {
    condition     = var.domain_name_label == null || can(regex("^[a-z]([a-z0-9-]{1,61}[a-z0-9])?$", var.domain_name_label))
    error_message = "domain_name_label must have up to 63 lower-case letters, digits and hyphens, begin with a letter and end with a letter or digit."
  }
}

variable "domain_name_label_scope" {
  description = "Within what the label may be used again, `NoReuse`, `ResourceGroupReuse`, `SubscriptionReuse` or `TenantReuse`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NoReuse", "ResourceGroupReuse", "SubscriptionReuse", "TenantReuse"], var.domain_name_label_scope), true)
    error_message = "domain_name_label_scope must be NoReuse, ResourceGroupReuse, SubscriptionReuse or TenantReuse."
  }
}

variable "edge_zone" {
  description = "Edge zone of the region; null stands in the region itself."
  type        = string
  default     = null
}

variable "ip_tags" {
  description = "Tags of the address for routing, for example `RoutingPreference = \"Internet\"`, over which data out costs less."
  type        = map(string)
  default     = null
}

variable "zones" {
  description = "Availability zones of the address; null spreads it over all."
  type        = set(string)
  default     = null
}

# Size and cost

variable "ddos_protection_plan_id" {
  description = "DDoS protection plan, billed by the month for up to 100 addresses."
  type        = string
  default     = null
}

variable "sku" {
  description = "`Standard` is billed by the hour; `Basic` was retired on 2025-09-30."
  type        = string
  default     = "Standard"
  validation {
    condition     = try(contains(["Basic", "Standard", "StandardV2"], var.sku), true)
    error_message = "sku must be Basic, Standard or StandardV2."
  }
}

variable "sku_tier" {
  description = "`Regional` or `Global`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Global", "Regional"], var.sku_tier), true)
    error_message = "sku_tier must be Global or Regional."
  }
}

# Network

variable "allocation_method" {
  description = "`Static` or `Dynamic`; a static address is billed from its creation, attached or not."
  type        = string
  default     = "Static"
  nullable    = false
  validation {
    condition     = contains(["Dynamic", "Static"], var.allocation_method)
    error_message = "allocation_method must be Dynamic or Static."
  }
}

variable "idle_timeout_in_minutes" {
  description = "Minutes after which an idle connection is dropped."
  type        = number
  default     = null
  validation {
    condition     = try(var.idle_timeout_in_minutes >= 4 && var.idle_timeout_in_minutes <= 30, true)
    error_message = "idle_timeout_in_minutes must be 4 to 30."
  }
}

variable "ip_version" {
  description = "`IPv4` or `IPv6`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["IPv4", "IPv6"], var.ip_version), true)
    error_message = "ip_version must be IPv4 or IPv6."
  }
}

variable "public_ip_prefix_id" {
  description = "Prefix to take the address from; a prefix is billed for all of its addresses."
  type        = string
  default     = null
}

variable "reverse_fqdn" {
  description = "Name for reverse look-ups."
  type        = string
  default     = null
}

# Life cycle

variable "ddos_protection_mode" {
  description = "`Enabled` protects this one address, billed by the month; `VirtualNetworkInherited` follows the network's plan."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Disabled", "Enabled", "VirtualNetworkInherited"], var.ddos_protection_mode), true)
    error_message = "ddos_protection_mode must be Disabled, Enabled or VirtualNetworkInherited."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
