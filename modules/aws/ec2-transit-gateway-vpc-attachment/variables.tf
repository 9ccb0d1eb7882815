# Name and place

variable "name" {
  description = "Name of the attachment in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

# Network

variable "subnet_ids" {
  description = "Subnets of the attachment, one in each zone; traffic from zones without one crosses zones."
  type        = set(string)
  nullable    = false
}

variable "transit_gateway_id" {
  description = "Transit gateway. Every GB that enters it is billed; traffic to S3 and DynamoDB takes a gateway endpoint for nothing."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.transit_gateway_id, "tgw-")
    error_message = "A transit gateway ID begins with \"tgw-\"."
  }
}

variable "vpc_id" {
  description = "VPC to attach, billed by the hour."
  type        = string
  nullable    = false
}

variable "dns_support" {
  description = "Resolve names of the other side: `enable` or `disable`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["enable", "disable"], var.dns_support), true)
    error_message = "dns_support must be enable or disable."
  }
}

variable "ipv6_support" {
  description = "Take IPv6 too: `enable` or `disable`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["enable", "disable"], var.ipv6_support), true)
    error_message = "ipv6_support must be enable or disable."
  }
}

variable "routes" {
  description = "Routes of the VPC through the transit gateway, by any name."
  type = map(object({
    route_table_id              = string
    destination_cidr_block      = optional(string)
    destination_ipv6_cidr_block = optional(string)
    destination_prefix_list_id  = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "security_group_referencing_support" {
  description = "Let rules name security groups of other VPCs: `enable` or `disable`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["enable", "disable"], var.security_group_referencing_support), true)
    error_message = "security_group_referencing_support must be enable or disable."
  }
}

variable "transit_gateway_default_route_table_association" {
  description = "Join the default route table."
  type        = bool
  default     = null
}

variable "transit_gateway_default_route_table_propagation" {
  description = "Tell the default route table about the VPC."
  type        = bool
  default     = null
}

# Other

variable "appliance_mode_support" {
  description = "Keep both directions of a flow in one zone; traffic may cross zones for it, which is billed. Takes `enable` or `disable`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["enable", "disable"], var.appliance_mode_support), true)
    error_message = "appliance_mode_support must be enable or disable."
  }
}
