# Name and place

variable "namespace_name" {
  description = "Namespace whose data the workgroup serves; `namespace` makes it here."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9-]{3,64}$", var.namespace_name))
    error_message = "A namespace name has 3 to 64 lower-case letters, digits and hyphens."
  }
}

variable "workgroup_name" {
  description = "Name of the workgroup."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9-]{3,64}$", var.workgroup_name))
    error_message = "A workgroup name has 3 to 64 lower-case letters, digits and hyphens."
  }
}

# Size and cost

variable "base_capacity" {
  description = "RPUs with which queries start; fewer cost less and take longer. AWS takes 128 unless told; this module takes the 8 that fit up to 128 TB."
  type        = number
  default     = 8
  validation {
    condition     = try(var.base_capacity >= 4 && var.base_capacity <= 1024 && (var.base_capacity == 4 || var.base_capacity % (var.base_capacity > 512 ? 32 : 8) == 0), true)
    error_message = "base_capacity must be 4, a multiple of 8 up to 512, or of 32 up to 1024."
  }
}

variable "max_capacity" {
  description = "RPUs at most; a ceiling on what scaling can cost."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_capacity >= 4, true)
    error_message = "max_capacity must be 4 or more."
  }
}

variable "usage_limits" {
  description = "Ceilings by name; `amount` is RPU-hours of `serverless-compute`, or terabytes of `cross-region-datasharing`. `breach_action` `deactivate` stops queries, `log` and `emit-metric` only tell."
  type        = map(object({ amount = number, usage_type = string, breach_action = optional(string), period = optional(string) }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.usage_limits) : contains(["cross-region-datasharing", "serverless-compute"], one.usage_type)])
    error_message = "usage_limits.usage_type must be serverless-compute or cross-region-datasharing."
  }
  validation {
    condition     = alltrue([for one in values(var.usage_limits) : try(contains(["deactivate", "emit-metric", "log"], one.breach_action), true)])
    error_message = "usage_limits.breach_action must be log, emit-metric or deactivate."
  }
}

# Software and settings

variable "config_parameter" {
  description = "Parameters of the database, such as `max_query_execution_time`, which ends queries that run, and are billed, too long."
  type        = list(object({ parameter_key = string, parameter_value = string }))
  default     = []
  nullable    = false
}

# Network

variable "enhanced_vpc_routing" {
  description = "Send all traffic through the VPC, where NAT gateways and endpoints bill it."
  type        = bool
  default     = null
}

variable "port" {
  description = "Port of the database."
  type        = number
  default     = null
}

variable "price_performance_target" {
  description = "How far scaling favours cost or speed. `level`: 1 for the lowest cost to 100 for the highest speed."
  type        = object({ enabled = bool, level = optional(number) })
  default     = null
  validation {
    condition     = try(contains([1, 25, 50, 75, 100], var.price_performance_target.level), true)
    error_message = "price_performance_target.level must be 1, 25, 50, 75 or 100."
  }
}

variable "publicly_accessible" {
  description = "Reach the workgroup from the internet."
  type        = bool
  default     = false
}

variable "security_group_ids" {
  description = "Security groups of the workgroup; null takes the default one."
  type        = set(string)
  default     = null
}

variable "subnet_ids" {
  description = "Subnets of the workgroup, in three zones."
  type        = set(string)
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "namespace" {
  description = "Namespace to make here, named `namespace_name`. Null where it exists already; its storage is billed by the GB-month. `manage_admin_password`: Keep the password in Secrets Manager, where one secret is billed each month."
  type = object({
    admin_password_secret_kms_key_id = optional(string)
    admin_user_password              = optional(string)
    admin_username                   = optional(string)
    db_name                          = optional(string)
    default_iam_role_arn             = optional(string)
    iam_roles                        = optional(set(string))
    kms_key_id                       = optional(string)
    log_exports                      = optional(set(string))
    manage_admin_password            = optional(bool, true)
  })
  default = null
}

variable "track_name" {
  description = "`current` or `trailing`, one version behind."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["current", "trailing"], var.track_name), true)
    error_message = "track_name must be current or trailing."
  }
}
