# Name and place

variable "name" {
  description = "Name of the application."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9._/#-]{1,64}$", var.name))
    error_message = "An application name has 1 to 64 letters, digits and . _ / # -."
  }
}

variable "release_label" {
  description = "Release of EMR."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.release_label, "emr-")
    error_message = "A release label begins with \"emr-\"."
  }
}

# Size and cost

variable "architecture" {
  description = "`ARM64` costs less than `X86_64` for the same vCPU-hours and GB-hours."
  type        = string
  default     = "ARM64"
  validation {
    condition     = try(contains(["ARM64", "X86_64"], var.architecture), true)
    error_message = "architecture must be ARM64 or X86_64."
  }
}

variable "initial_capacity" {
  description = "Workers that wait for jobs, billed while they do. `initial_capacity_type`: Kind of worker, such as `Driver` or `Executor`."
  type = list(object({
    initial_capacity_type   = string
    initial_capacity_config = optional(object({ worker_count = number, worker_configuration = optional(object({ cpu = string, memory = string, disk = optional(string) })) }))
  }))
  default  = []
  nullable = false
}

variable "maximum_capacity" {
  description = "CPUs, memory and disk at most; a ceiling on what all jobs together can cost at a time."
  type        = object({ cpu = string, memory = string, disk = optional(string) })
  default     = null
}

# Software and settings

variable "type" {
  description = "What the jobs run on: `spark` or `hive`."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["spark", "hive"], var.type)
    error_message = "type must be spark or hive."
  }
}

variable "auto_start_configuration" {
  description = "Start with the first job."
  type        = object({ enabled = optional(bool) })
  default     = null
}

variable "auto_stop_configuration" {
  description = "Stop when no job has run for `idle_timeout_minutes`, 15 unless told. `enabled`: Whether it does; workers of `initial_capacity` are billed until then. `idle_timeout_minutes`: Minutes."
  type        = object({ enabled = optional(bool, true), idle_timeout_minutes = optional(number, 15) })
  default     = {}
  validation {
    condition     = try(var.auto_stop_configuration.idle_timeout_minutes >= 1 && var.auto_stop_configuration.idle_timeout_minutes <= 10080, true)
    error_message = "auto_stop_configuration.idle_timeout_minutes must be 1 to 10080."
  }
}

variable "image_configuration" {
  description = "Container image of the workers."
  type        = object({ image_uri = string })
  default     = null
}

variable "interactive_configuration" {
  description = "Livy endpoint and Studio."
  type        = object({ livy_endpoint_enabled = optional(bool), studio_enabled = optional(bool) })
  default     = null
}

# Network

variable "network_configuration" {
  description = "Subnets and security groups of jobs that reach into a VPC."
  type        = object({ security_group_ids = optional(set(string)), subnet_ids = optional(set(string)) })
  default     = null
}
