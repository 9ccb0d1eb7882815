# Name and place

variable "domain" {
  description = "`vpc` for an address in a VPC."
  type        = string
  default     = "vpc"
  validation {
    condition     = try(contains(["vpc"], var.domain), true)
    error_message = "domain must be vpc."
  }
}

variable "name" {
  description = "Name of the Elastic IP address in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

# Network

variable "address" {
  description = "Address of your own pool to take."
  type        = string
  default     = null
}

variable "associate_with_private_ip" {
  description = "Private address of the instance or interface to attach to; null takes the first."
  type        = string
  default     = null
}

variable "customer_owned_ipv4_pool" {
  description = "Pool of an Outpost."
  type        = string
  default     = null
}

variable "ipam_pool_id" {
  description = "Pool of the IP Address Manager to take the address from."
  type        = string
  default     = null
}

variable "network_border_group" {
  description = "Where the address is announced: a region, Local Zone or Wavelength Zone."
  type        = string
  default     = null
}

variable "network_interface" {
  description = "Network interface to attach the address to; or give `instance`."
  type        = string
  default     = null
}

variable "public_ipv4_pool" {
  description = "Pool of your own addresses (BYOIP), which are not billed by the hour."
  type        = string
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "instance" {
  description = "Instance to attach the address to. An address that is attached to nothing is billed as well."
  type        = string
  default     = null
}
