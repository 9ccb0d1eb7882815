# Name and place

variable "name" {
  description = "Name of the VPC endpoint in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

variable "service_region" {
  description = "Region of the service, if another; data between regions is billed on top."
  type        = string
  default     = null
}

# Software and settings

variable "resource_configuration_arn" {
  description = "Resource configuration to reach; or give `service_name`."
  type        = string
  default     = null
}

# Network

variable "vpc_id" {
  description = "VPC of the endpoint."
  type        = string
  nullable    = false
}

variable "dns_options" {
  description = "Names that lead to the endpoint. `dns_record_ip_type`: Kinds of addresses that they resolve to."
  type        = object({ dns_record_ip_type = optional(string), private_dns_only_for_inbound_resolver_endpoint = optional(bool) })
  default     = null
  validation {
    condition     = try(contains(["ipv4", "dualstack", "ipv6", "service-defined"], var.dns_options.dns_record_ip_type), true)
    error_message = "dns_options.dns_record_ip_type must be ipv4, dualstack, ipv6 or service-defined."
  }
}

variable "ip_address_type" {
  description = "Kinds of addresses of the endpoint: `ipv4`, `dualstack` or `ipv6`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ipv4", "dualstack", "ipv6"], var.ip_address_type), true)
    error_message = "ip_address_type must be ipv4, dualstack or ipv6."
  }
}

variable "private_dns_enabled" {
  description = "Let the service's own name lead to the endpoint, so that its traffic stays off a NAT gateway that bills it by the GB (interface endpoints)."
  type        = bool
  default     = null
}

variable "route_table_ids" {
  description = "Route tables whose traffic takes a gateway endpoint."
  type        = set(string)
  default     = null
}

variable "security_group_ids" {
  description = "Security groups of an interface endpoint; null takes the default one of the VPC."
  type        = set(string)
  default     = null
}

variable "service_name" {
  description = "Service to reach."
  type        = string
  default     = null
}

variable "service_network_arn" {
  description = "Service network to reach; or give `service_name`."
  type        = string
  default     = null
}

variable "subnet_configuration" {
  description = "Addresses of the endpoint in its subnets."
  type        = list(object({ ipv4 = optional(string), ipv6 = optional(string), subnet_id = optional(string) }))
  default     = []
  nullable    = false
}

variable "subnet_ids" {
  description = "Subnets of an interface endpoint; each zone is billed by the hour."
  type        = set(string)
  default     = null
}

variable "vpc_endpoint_type" {
  description = "`Gateway` is free, and there for S3 and DynamoDB; the others are billed by the hour and by the GB. Only they publish metrics."
  type        = string
  default     = null
  validation {
    condition     = var.vpc_endpoint_type == null || contains(["Gateway", "GatewayLoadBalancer", "Interface", "Resource", "ServiceNetwork"], coalesce(var.vpc_endpoint_type, "Gateway"))
    error_message = "vpc_endpoint_type must be Gateway, GatewayLoadBalancer, Interface, Resource or ServiceNetwork."
  }
}

# Security

variable "policy" {
  description = "What may be done through the endpoint, as JSON; null allows everything. Not for every service."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || can(jsondecode(var.policy))
    error_message = "policy must be JSON."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "auto_accept" {
  description = "Accept the endpoint at once, where the service is in the same account."
  type        = bool
  default     = null
}
