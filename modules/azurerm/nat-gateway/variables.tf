# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the NAT gateway."
  type        = string
  nullable    = false
}

variable "resource_group_name" {
  description = "Resource group of the NAT gateway, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Zones of the gateway; a gateway of its own for another zone is billed apart."
  type        = set(string)
  default     = null
}

# Size and cost

variable "sku_name" {
  description = "`Standard` or `StandardV2`."
  type        = string
  default     = "Standard"
  validation {
    condition     = try(contains(["Standard", "StandardV2"], var.sku_name), true)
    error_message = "sku_name must be Standard or StandardV2."
  }
}

# Network

variable "idle_timeout_in_minutes" {
  description = "Minutes after which an idle connection is dropped."
  type        = number
  default     = null
  validation {
    condition     = try(var.idle_timeout_in_minutes >= 4 && var.idle_timeout_in_minutes <= 120, true)
    error_message = "idle_timeout_in_minutes must be 4 to 120."
  }
}

variable "public_ip_ids" {
  description = "Ids of public addresses by any name; each is billed by the hour, and each brings 64,512 ports."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "subnet_ids" {
  description = "Ids of the subnets that leave through the gateway, by any name."
  type        = map(string)
  default     = {}
  nullable    = false
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
