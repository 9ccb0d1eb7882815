# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the firewall."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]([A-Za-z0-9._-]{0,54}[A-Za-z0-9_])?$", var.name))
    error_message = "A firewall name has up to 56 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen."
  }
}

variable "resource_group_name" {
  description = "Resource group of the firewall, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Zones of the firewall."
  type        = set(string)
  default     = null
}

# Size and cost

variable "sku_tier" {
  description = "`Basic`, `Standard` or `Premium`; billed by the hour as soon as it is deployed, from about USD 290 a month for `Basic` and 910 for `Standard` (Azure Firewall pricing, 2024-07)."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["Basic", "Premium", "Standard"], var.sku_tier)
    error_message = "sku_tier must be Basic, Premium or Standard."
  }
}

variable "sku_name" {
  description = "`AZFW_VNet` in a virtual network or `AZFW_Hub` in a virtual hub."
  type        = string
  default     = "AZFW_VNet"
  nullable    = false
  validation {
    condition     = contains(["AZFW_Hub", "AZFW_VNet"], var.sku_name)
    error_message = "sku_name must be AZFW_Hub or AZFW_VNet."
  }
}

# Network

variable "dns_proxy_enabled" {
  description = "Let machines resolve names through the firewall."
  type        = bool
  default     = null
}

variable "dns_servers" {
  description = "DNS servers that the firewall asks."
  type        = list(string)
  default     = null
}

variable "firewall_policy_id" {
  description = "Policy with the rules; a policy that several firewalls share is billed by the month."
  type        = string
  default     = null
}

variable "ip_configuration" {
  description = "Subnet (`AzureFirewallSubnet`) and public addresses, each billed by the hour."
  type        = list(object({ name = string, public_ip_address_id = optional(string), subnet_id = optional(string) }))
  default     = []
  nullable    = false
}

variable "management_ip_configuration" {
  description = "Subnet and address for management, which Basic and forced tunnelling need; the address is billed too."
  type        = object({ name = string, public_ip_address_id = string, subnet_id = string })
  default     = null
}

variable "private_ip_ranges" {
  description = "Ranges whose addresses are left as they are on the way out."
  type        = set(string)
  default     = null
}

variable "virtual_hub" {
  description = "Virtual hub of an `AZFW_Hub` firewall; the hub is billed by the hour."
  type        = object({ virtual_hub_id = string, public_ip_count = optional(number) })
  default     = null
}

# Security

variable "threat_intel_mode" {
  description = "What happens to known bad addresses: `Off`, `Alert` or `Deny`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Alert", "Deny", "Off"], var.threat_intel_mode), true)
    error_message = "threat_intel_mode must be Alert, Deny or Off."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
