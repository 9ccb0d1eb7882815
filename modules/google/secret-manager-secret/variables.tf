# Name and place

variable "secret_id" {
  description = "Id of the secret."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,255}$", var.secret_id))
    error_message = "A secret id has up to 255 letters, digits, hyphens and underscores."
  }
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
}

# Software and settings

variable "topics" {
  description = "Topics that are told of changes."
  type        = list(object({ name = string }))
  default     = []
  nullable    = false
}

variable "version_aliases" {
  description = "Names of versions."
  type        = map(string)
  default     = null
}

# Storage

variable "expire_time" {
  description = "Time at which the secret is deleted; excludes `ttl`."
  type        = string
  default     = null
}

variable "ttl" {
  description = "How long the secret lives, for example `86400s`."
  type        = string
  default     = null
  validation {
    condition     = var.ttl == null || can(regex("^[0-9.]+s$", var.ttl))
    error_message = "ttl is written in seconds, such as 86400s."
  }
}

variable "version_destroy_ttl" {
  description = "How long a version stays, and is billed, after its destruction was asked for."
  type        = string
  default     = null
  validation {
    condition     = var.version_destroy_ttl == null || can(regex("^[0-9.]+s$", var.version_destroy_ttl))
    error_message = "version_destroy_ttl is written in seconds, such as 86400s."
  }
}

# Security

variable "rotation" {
  description = "When `topics` are told to rotate; each message is a billed rotation. `rotation_period`: How often to be told to rotate; versions that stay enabled are billed."
  type        = object({ next_rotation_time = optional(string), rotation_period = optional(string) })
  default     = null
}

variable "secret_type" {
  description = "Kind of secret."
  type        = string
  default     = null
}

# Backup

variable "replication" {
  description = "Where versions lie: `auto` counts as one place, each place of `user_managed` is billed for every version. `user_managed`: Locations of the secret; every version is billed in each."
  type = object({
    auto         = optional(object({ customer_managed_encryption = optional(object({ kms_key_name = string })) }))
    user_managed = optional(object({ replicas = list(object({ location = string, customer_managed_encryption = optional(object({ kms_key_name = string })) })) }))
  })
  default  = { auto = {} }
  nullable = false
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the secret, which is billed on."
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
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Cost interface

variable "resource_tags" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

# Other

variable "annotations" {
  description = "Annotations, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}
