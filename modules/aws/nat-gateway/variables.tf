# Name and place

variable "name" {
  description = "Name of the NAT gateway in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

# Network

variable "subnet_id" {
  description = "Subnet of the gateway. One gateway in each zone costs its hours, one for all zones costs transfer between them."
  type        = string
  nullable    = false
}

variable "allocation_id" {
  description = "Elastic IP address of a public gateway, billed by the hour besides the gateway, where `create_elastic_ip` is false."
  type        = string
  default     = null
}

variable "connectivity_type" {
  description = "`public` or `private`; both are billed by the hour and by the GB."
  type        = string
  default     = null
  validation {
    condition     = var.connectivity_type == null || contains(["private", "public"], coalesce(var.connectivity_type, "public"))
    error_message = "connectivity_type must be public or private."
  }
}

variable "create_elastic_ip" {
  description = "Make the Elastic IP address of a public gateway here; it goes with the gateway instead of being billed on."
  type        = bool
  default     = true
  nullable    = false
}

variable "private_ip" {
  description = "Private address of the gateway; null takes one from the subnet."
  type        = string
  default     = null
}

variable "secondary_allocation_ids" {
  description = "Further Elastic IP addresses, each billed by the hour; each allows 55,000 more connections to one destination."
  type        = set(string)
  default     = null
}

variable "secondary_private_ip_address_count" {
  description = "Further private addresses of a private gateway."
  type        = number
  default     = null
  validation {
    condition     = try(var.secondary_private_ip_address_count >= 1 && var.secondary_private_ip_address_count <= 31, true)
    error_message = "secondary_private_ip_address_count must be 1 to 31."
  }
}

variable "secondary_private_ip_addresses" {
  description = "Further private addresses to take."
  type        = set(string)
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
