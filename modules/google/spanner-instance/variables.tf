# Name and place

variable "display_name" {
  description = "Name shown in the console."
  type        = string
  nullable    = false
  validation {
    condition     = length(var.display_name) >= 4 && length(var.display_name) <= 30
    error_message = "display_name must have 4 to 30 characters."
  }
}

variable "name" {
  description = "Name of the Spanner instance."
  type        = string
  nullable    = false
  validation {
    condition     = var.name == null || can(regex("^[a-z][a-z0-9-]{0,62}[a-z0-9]$", var.name))
    error_message = "An instance name has 2 to 64 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
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

# Size and cost

variable "autoscaling_config" {
  description = "Let capacity follow the load between limits; excludes `num_nodes` and `processing_units`. `autoscaling_limits`: Least and most nodes or processing units. `autoscaling_limits.max_processing_units`: Processing units at most; a ceiling on cost. `autoscaling_targets`: Load to aim at, in percent; a higher one is cheaper, and leaves less room."
  type = object({
    asymmetric_autoscaling_options = optional(list(object({
      overrides = object({
        autoscaling_limits = optional(object({
          max_nodes            = optional(number)
          max_processing_units = optional(number)
          min_nodes            = optional(number)
          min_processing_units = optional(number)
        }))
        autoscaling_target_high_priority_cpu_utilization_percent = optional(number)
        autoscaling_target_total_cpu_utilization_percent         = optional(number)
        disable_high_priority_cpu_autoscaling                    = optional(bool)
        disable_total_cpu_autoscaling                            = optional(bool)
      })
      replica_selection = object({ location = string })
    })), [])
    autoscaling_limits = optional(object({
      max_nodes            = optional(number)
      max_processing_units = optional(number)
      min_nodes            = optional(number)
      min_processing_units = optional(number)
    }))
    autoscaling_targets = optional(object({
      high_priority_cpu_utilization_percent = optional(number)
      storage_utilization_percent           = optional(number)
      total_cpu_utilization_percent         = optional(number)
    }))
  })
  default = null
}

variable "default_backup_schedule_type" {
  description = "`AUTOMATIC` makes a backup a day of every new database, which is billed; `NONE` does not."
  type        = string
  default     = "NONE"
  validation {
    condition     = try(contains(["AUTOMATIC", "NONE"], var.default_backup_schedule_type), true)
    error_message = "default_backup_schedule_type must be AUTOMATIC or NONE."
  }
}

variable "edition" {
  description = "`STANDARD`, `ENTERPRISE` or `ENTERPRISE_PLUS`, at rising prices; several regions need the last. Name that of an instance that is taken over, which the default would lower."
  type        = string
  default     = "STANDARD"
  validation {
    condition     = try(contains(["ENTERPRISE", "ENTERPRISE_PLUS", "STANDARD"], var.edition), true)
    error_message = "edition must be ENTERPRISE, ENTERPRISE_PLUS or STANDARD."
  }
}

variable "instance_type" {
  description = "`PROVISIONED`, or `FREE_INSTANCE` for 90 days without charge."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["FREE_INSTANCE", "PROVISIONED"], var.instance_type), true)
    error_message = "instance_type must be FREE_INSTANCE or PROVISIONED."
  }
}

variable "num_nodes" {
  description = "Nodes, each of 1000 processing units, billed by the hour."
  type        = number
  default     = null
  validation {
    condition     = try(var.num_nodes >= 1, true)
    error_message = "num_nodes must be at least 1."
  }
}

variable "processing_units" {
  description = "Processing units, from 100; a tenth of a node is the least that can be billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.processing_units >= 100 && (var.processing_units < 1000 ? var.processing_units % 100 == 0 : var.processing_units % 1000 == 0), true)
    error_message = "processing_units must be a multiple of 100 up to 1000, and of 1000 above."
  }
}

# Software and settings

variable "config" {
  description = "Where the instance stands; multi-region configurations cost several times as much."
  type        = string
  nullable    = false
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the Spanner instance, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "force_destroy" {
  description = "Delete the backups with the instance."
  type        = bool
  default     = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
