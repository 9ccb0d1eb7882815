# Name and place

variable "name" {
  description = "Name of the NAT gateway; its alarms tell gateways of one name apart by region, and not by router, which metrics know by a number that Terraform does not see."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.name))
    error_message = "A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
  validation {
    condition     = var.project == null || !can(regex("^[0-9]+$", var.project))
    error_message = "project is the number of a project: give its id, since alarms find what they watch by that."
  }
}

variable "region" {
  description = "Region of the router; null takes the provider's."
  type        = string
  default     = null
}

# Size and cost

variable "auto_network_tier" {
  description = "Network tier of addresses that Google takes, `PREMIUM` or `STANDARD`, which sends data out at a lower price."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["PREMIUM", "STANDARD"], var.auto_network_tier), true)
    error_message = "auto_network_tier must be PREMIUM or STANDARD."
  }
}

# Software and settings

variable "rules" {
  description = "Addresses for certain destinations."
  type = list(object({
    match       = string
    rule_number = number
    action = optional(object({
      source_nat_active_ips    = optional(set(string))
      source_nat_active_ranges = optional(set(string))
      source_nat_drain_ips     = optional(set(string))
      source_nat_drain_ranges  = optional(set(string))
    }))
    description = optional(string)
  }))
  default  = []
  nullable = false
}

variable "type" {
  description = "`PUBLIC` or `PRIVATE`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["PRIVATE", "PUBLIC"], var.type), true)
    error_message = "type must be PRIVATE or PUBLIC."
  }
}

# Network

variable "router" {
  description = "Router of the gateway."
  type        = string
  nullable    = false
}

variable "source_subnetwork_ip_ranges_to_nat" {
  description = "Which subnetworks may use the gateway; the hourly price follows the number of machines served. Takes `ALL_SUBNETWORKS_ALL_IP_RANGES`, `ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES` or `LIST_OF_SUBNETWORKS`."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["ALL_SUBNETWORKS_ALL_IP_RANGES", "ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES", "LIST_OF_SUBNETWORKS"], var.source_subnetwork_ip_ranges_to_nat)
    error_message = "source_subnetwork_ip_ranges_to_nat must be ALL_SUBNETWORKS_ALL_IP_RANGES, ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES or LIST_OF_SUBNETWORKS."
  }
}

variable "drain_nat_ips" {
  description = "Addresses that serve open connections only; they are billed until they are given back."
  type        = set(string)
  default     = null
}

variable "enable_dynamic_port_allocation" {
  description = "Give machines more ports when they need them, so that fewer addresses do."
  type        = bool
  default     = null
}

variable "enable_endpoint_independent_mapping" {
  description = "Keep the address and port of a connection for all destinations; excludes dynamic ports."
  type        = bool
  default     = null
}

variable "endpoint_types" {
  description = "What the gateway serves: `ENDPOINT_TYPE_VM`, `ENDPOINT_TYPE_SWG` or `ENDPOINT_TYPE_MANAGED_PROXY_LB`."
  type        = list(string)
  default     = null
}

variable "icmp_idle_timeout_sec" {
  description = "Seconds after which an idle ICMP connection is dropped."
  type        = number
  default     = null
}

variable "initial_nat_ips" {
  description = "Addresses to begin with, when others manage them."
  type        = set(string)
  default     = null
}

variable "max_ports_per_vm" {
  description = "Ports at most of a machine, with dynamic ports."
  type        = number
  default     = null
}

variable "min_ports_per_vm" {
  description = "Ports kept for each machine; more ports need more addresses."
  type        = number
  default     = null
  validation {
    condition     = try(var.min_ports_per_vm >= 2 && var.min_ports_per_vm <= 65536, true)
    error_message = "min_ports_per_vm must be 2 to 65536."
  }
}

variable "nat64_subnetwork" {
  description = "Subnetworks that use NAT64."
  type        = list(object({ name = string }))
  default     = []
  nullable    = false
}

variable "nat_ip_allocate_option" {
  description = "`AUTO_ONLY` lets Google take addresses as needed, `MANUAL_ONLY` uses `nat_ips`."
  type        = string
  default     = "AUTO_ONLY"
  validation {
    condition     = try(contains(["AUTO_ONLY", "MANUAL_ONLY"], var.nat_ip_allocate_option), true)
    error_message = "nat_ip_allocate_option must be AUTO_ONLY or MANUAL_ONLY."
  }
}

variable "nat_ips" {
  description = "External addresses of the gateway, each billed by the hour."
  type        = set(string)
  default     = null
}

variable "source_subnetwork_ip_ranges_to_nat64" {
  description = "Which IPv6 subnetworks use NAT64: `ALL_IPV6_SUBNETWORKS` or `LIST_OF_IPV6_SUBNETWORKS`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ALL_IPV6_SUBNETWORKS", "LIST_OF_IPV6_SUBNETWORKS"], var.source_subnetwork_ip_ranges_to_nat64), true)
    error_message = "source_subnetwork_ip_ranges_to_nat64 must be ALL_IPV6_SUBNETWORKS or LIST_OF_IPV6_SUBNETWORKS."
  }
}

variable "subnetwork" {
  description = "Subnetworks that use the gateway, for `LIST_OF_SUBNETWORKS`."
  type        = list(object({ name = string, source_ip_ranges_to_nat = set(string), secondary_ip_range_names = optional(set(string)) }))
  default     = []
  nullable    = false
}

variable "tcp_established_idle_timeout_sec" {
  description = "Seconds after which an idle TCP connection is dropped."
  type        = number
  default     = null
}

variable "tcp_time_wait_timeout_sec" {
  description = "Seconds that a closed TCP connection keeps its port."
  type        = number
  default     = null
}

variable "tcp_transitory_idle_timeout_sec" {
  description = "Seconds after which a half-open TCP connection is dropped."
  type        = number
  default     = null
}

variable "udp_idle_timeout_sec" {
  description = "Seconds after which an idle UDP connection is dropped."
  type        = number
  default     = null
}

# Logs and metrics

variable "log_config" {
  description = "Log connections; Cloud Logging bills what it ingests, and `ERRORS_ONLY` is little. `enable`: Log connections; Cloud Logging bills what it ingests. `filter`: `ERRORS_ONLY`, `TRANSLATIONS_ONLY` or `ALL`."
  type        = object({ enable = bool, filter = string })
  default     = { enable = true, filter = "ERRORS_ONLY" }
  validation {
    condition     = try(contains(["ALL", "ERRORS_ONLY", "TRANSLATIONS_ONLY"], var.log_config.filter), true)
    error_message = "log_config.filter must be ALL, ERRORS_ONLY or TRANSLATIONS_ONLY."
  }
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the NAT gateway, which is billed on."
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
