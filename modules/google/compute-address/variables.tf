# Name and place

variable "name" {
  description = "Name of the address."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.name))
    error_message = "A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the address is for."
  type        = string
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
}

variable "region" {
  description = "Region of the address; null takes the provider's. Prices differ by region."
  type        = string
  default     = null
}

# Size and cost

variable "network_tier" {
  description = "`PREMIUM` or `STANDARD`; the standard tier sends data out at a lower price."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["PREMIUM", "STANDARD"], var.network_tier), true)
    error_message = "network_tier must be PREMIUM or STANDARD."
  }
}

# Software and settings

variable "purpose" {
  description = "What an internal address is for: `GCE_ENDPOINT`, `IPSEC_INTERCONNECT`, `PRIVATE_SERVICE_CONNECT`, `SHARED_LOADBALANCER_VIP` or `VPC_PEERING`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["GCE_ENDPOINT", "IPSEC_INTERCONNECT", "PRIVATE_SERVICE_CONNECT", "SHARED_LOADBALANCER_VIP", "VPC_PEERING"], var.purpose), true)
    error_message = "purpose must be GCE_ENDPOINT, IPSEC_INTERCONNECT, PRIVATE_SERVICE_CONNECT, SHARED_LOADBALANCER_VIP or VPC_PEERING."
  }
}

# Network

variable "address" {
  description = "The address itself; null lets Google choose."
  type        = string
  default     = null
}

variable "address_type" {
  description = "`EXTERNAL` or `INTERNAL`; external addresses are billed by the hour, attached or not."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["EXTERNAL", "INTERNAL"], var.address_type), true)
    error_message = "address_type must be EXTERNAL or INTERNAL."
  }
}

variable "ip_collection" {
  description = "Prefix of your own that the address comes from."
  type        = string
  default     = null
}

variable "ip_version" {
  description = "`IPV4` or `IPV6`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["IPV4", "IPV6"], var.ip_version), true)
    error_message = "ip_version must be IPV4 or IPV6."
  }
}

variable "ipv6_endpoint_type" {
  description = "What an IPv6 address is for, `VM` or `NETLB`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NETLB", "VM"], var.ipv6_endpoint_type), true)
    error_message = "ipv6_endpoint_type must be NETLB or VM."
  }
}

variable "network" {
  description = "Network of an internal address for peering or IPsec."
  type        = string
  default     = null
}

variable "prefix_length" {
  description = "Length of a range of addresses."
  type        = number
  default     = null
}

variable "subnetwork" {
  description = "Subnetwork of an internal address."
  type        = string
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the address, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
