# Name and place

variable "name" {
  description = "Name of the Bigtable instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,31}[a-z0-9]$", var.name))
    error_message = "An instance name has 6 to 33 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "cluster" {
  description = "Clusters of the instance, each with nodes and a copy of the data of its own, which are billed. `autoscaling_config.max_nodes`: Nodes at most; a ceiling on cost. `num_nodes`: Nodes of a cluster, billed by the hour; leave it out with autoscaling. `storage_type`: `SSD` or `HDD`; HDD stores at a fraction of the price."
  type = list(object({
    cluster_id          = string
    autoscaling_config  = optional(object({ cpu_target = number, max_nodes = number, min_nodes = number, storage_target = optional(number) }))
    kms_key_name        = optional(string)
    node_scaling_factor = optional(string)
    num_nodes           = optional(number)
    storage_type        = optional(string)
    zone                = optional(string)
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.cluster : one.num_nodes == null || one.autoscaling_config == null])
    error_message = "A cluster has either num_nodes or autoscaling_config."
  }
  validation {
    condition     = alltrue([for one in var.cluster : try(contains(["HDD", "SSD"], one.storage_type), true)])
    error_message = "The storage_type of a cluster is SSD or HDD."
  }
}

variable "display_name" {
  description = "Name shown in the console."
  type        = string
  default     = null
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

variable "edition" {
  description = "Edition of the instance, which sets its features and price: `ENTERPRISE` or `ENTERPRISE_PLUS`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ENTERPRISE", "ENTERPRISE_PLUS"], var.edition), true)
    error_message = "edition must be ENTERPRISE or ENTERPRISE_PLUS."
  }
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the Bigtable instance, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "deletion_protection" {
  description = "Let Terraform refuse deletion."
  type        = bool
  default     = true
}

variable "force_destroy" {
  description = "Delete the backups with the instance."
  type        = bool
  default     = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Cost interface

variable "resource_tags" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}
