# Name and place

variable "cluster_name" {
  description = "Cluster to join."
  type        = string
  nullable    = false
}

variable "node_group_name" {
  description = "Name of the node group."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[0-9A-Za-z][A-Za-z0-9_-]{0,62}$", var.node_group_name))
    error_message = "A node group name holds letters, digits, - and _, 63 characters at most, and begins with a letter or digit."
  }
}

# Size and cost

variable "scaling_config" {
  description = "Nodes at least, at most and at creation; `max_size` is a ceiling on what scaling can cost. Afterwards the autoscaler decides, and Terraform leaves `desired_size` alone. Before `min_size` goes above the nodes that run, scale the group up outside of Terraform, or EKS refuses it."
  type        = object({ desired_size = number, max_size = number, min_size = number })
  nullable    = false
  validation {
    condition     = var.scaling_config.min_size <= var.scaling_config.desired_size && var.scaling_config.desired_size <= var.scaling_config.max_size
    error_message = "scaling_config needs min_size <= desired_size <= max_size."
  }
}

variable "capacity_type" {
  description = "`ON_DEMAND` or `SPOT`; spot nodes cost less and can be taken away."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ON_DEMAND", "SPOT", "CAPACITY_BLOCK"], var.capacity_type), true)
    error_message = "capacity_type must be ON_DEMAND, SPOT or CAPACITY_BLOCK."
  }
}

variable "instance_types" {
  description = "Types of the nodes, which decide their hourly price; several make spot capacity easier to get. Graviton types (`t4g`, `m8g`, `c8g`) cost less than Intel ones of the same size."
  type        = list(string)
  default     = null
}

variable "taint" {
  description = "Taints that keep other pods off the nodes. `effect`: What happens to pods that do not tolerate it."
  type        = list(object({ effect = string, key = string, value = optional(string) }))
  default     = []
  nullable    = false
  validation {
    condition     = length(var.taint) <= 50
    error_message = "taint takes at most 50."
  }
  validation {
    condition     = alltrue([for one in var.taint : try(contains(["NO_SCHEDULE", "NO_EXECUTE", "PREFER_NO_SCHEDULE"], one.effect), true)])
    error_message = "taint.effect must be NO_SCHEDULE, NO_EXECUTE or PREFER_NO_SCHEDULE."
  }
}

# Software and settings

variable "ami_type" {
  description = "Image family of the nodes; `_ARM_64` ones run on Graviton types. `CUSTOM` takes the image of the launch template."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["CUSTOM"], var.ami_type) || can(regex("^(AL2|AL2023|BOTTLEROCKET|WINDOWS)_[A-Za-z0-9_]+$", var.ami_type)), true)
    error_message = "ami_type is one such as AL2023_ARM_64_STANDARD, or CUSTOM."
  }
}

variable "launch_template" {
  description = "Launch template of your own for the nodes, by `id` or `name`. It must tag machines and volumes itself; null makes one that hands the cost tags to them. A new version of it replaces the nodes, one by one."
  type        = object({ version = string, id = optional(string), name = optional(string) })
  default     = null
}

variable "node_repair_config" {
  description = "Replace nodes that are out of order."
  type        = object({ enabled = optional(bool) })
  default     = null
}

variable "release_version" {
  description = "Release of the image; null takes the newest of `version`."
  type        = string
  default     = null
}

variable "resource_version" {
  description = "Version of Kubernetes; null takes the cluster's."
  type        = string
  default     = null
}

# Storage

variable "disk_size" {
  description = "Gigabytes of the volume of each node that holds images and logs, billed whether used or not; null takes what the image brings. Not with `launch_template`."
  type        = number
  default     = null
  validation {
    condition     = try(var.disk_size >= 1, true)
    error_message = "disk_size must be 1 or more."
  }
}

# Network

variable "subnet_ids" {
  description = "Subnets of the nodes."
  type        = set(string)
  nullable    = false
}

# Security

variable "node_role_arn" {
  description = "Role of the nodes."
  type        = string
  nullable    = false
}

# Life cycle

variable "force_update_version" {
  description = "Replace nodes even when pods cannot be moved."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

variable "update_config" {
  description = "How many nodes may be replaced at once, as a number or in percent. `max_unavailable`: Number. `max_unavailable_percentage`: In percent."
  type        = object({ max_unavailable = optional(number), max_unavailable_percentage = optional(number) })
  default     = null
  validation {
    condition     = try(var.update_config.max_unavailable >= 1 && var.update_config.max_unavailable <= 100, true)
    error_message = "update_config.max_unavailable must be 1 to 100."
  }
  validation {
    condition     = try(var.update_config.max_unavailable_percentage >= 1 && var.update_config.max_unavailable_percentage <= 100, true)
    error_message = "update_config.max_unavailable_percentage must be 1 to 100."
  }
}

# Cost interface

variable "resource_labels" {
  description = "Kubernetes labels of the nodes. These are no tags: the bill does not know them."
  type        = map(string)
  default     = null
}
