# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the plan."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9-]{1,60}$", var.name))
    error_message = "A plan name has up to 60 letters, digits and hyphens."
  }
}

variable "resource_group_name" {
  description = "Resource group of the plan, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "sku_name" {
  description = "Size of the plan's instances: `Y1` (for Linux until 2028-09-30) and `FC1` bill functions by use, `F1` is free, `B1` and up are billed by the hour, with apps or without."
  type        = string
  nullable    = false
}

variable "autoscale" {
  description = "Add an instance when the CPU of all is above `add_above_percent` for ten minutes, remove one when it is below `remove_below_percent`, within `minimum` and `maximum`. Null keeps `worker_count`."
  type        = object({ minimum = number, maximum = number, add_above_percent = optional(number, 70), remove_below_percent = optional(number, 30) })
  default     = null
  validation {
    condition     = try(var.autoscale.minimum >= 1 && var.autoscale.minimum <= var.autoscale.maximum, true)
    error_message = "autoscale.minimum must be at least 1 and not above autoscale.maximum."
  }
  validation {
    condition     = try(var.autoscale.remove_below_percent < var.autoscale.add_above_percent, true)
    error_message = "autoscale.remove_below_percent must be below autoscale.add_above_percent."
  }
}

variable "maximum_elastic_worker_count" {
  description = "Instances that an Elastic plan may grow to; a ceiling on what it can cost."
  type        = number
  default     = null
  validation {
    condition     = try(var.maximum_elastic_worker_count >= 0 && var.maximum_elastic_worker_count <= 100, true)
    error_message = "maximum_elastic_worker_count must be 0 to 100."
  }
}

variable "per_site_scaling_enabled" {
  description = "Let apps of the plan run on different numbers of its instances, which are paid for once."
  type        = bool
  default     = null
}

variable "premium_plan_auto_scale_enabled" {
  description = "Let a Premium plan add instances by load; every one is billed."
  type        = bool
  default     = null
}

variable "worker_count" {
  description = "Number of instances, each of which is billed; null with `autoscale` or a plan billed by use."
  type        = number
  default     = null
  validation {
    condition     = try(var.worker_count >= 1, true)
    error_message = "worker_count must be at least 1."
  }
}

variable "zone_balancing_enabled" {
  description = "Spread the instances over zones, which takes more than one of them."
  type        = bool
  default     = null
}

# Software and settings

variable "app_service_environment_id" {
  description = "App Service Environment, billed by the hour whether it holds plans or not; needs an isolated size (`I…`)."
  type        = string
  default     = null
}

variable "os_type" {
  description = "Operating system, `Linux`, `Windows` or `WindowsContainer`; the same size costs more with Windows."
  type        = string
  default     = "Linux"
  nullable    = false
  validation {
    condition     = contains(["Linux", "Windows", "WindowsContainer"], var.os_type)
    error_message = "os_type must be Linux, Windows or WindowsContainer."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
