# Name and place

variable "name" {
  description = "Name of the vault."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{2,50}$", var.name))
    error_message = "A vault name has 2 to 50 letters, digits, - and _."
  }
}

# Size and cost

variable "plan" {
  description = "When to back up, by rules. `lifecycle.delete_after` days decide the bill, of a `copy_action` too; `cold_storage_after` moves what must be kept long to a cheaper class, for 90 days at least."
  type = object({
    rule = list(object({
      rule_name         = string
      completion_window = optional(number)
      copy_action = optional(list(object({
        destination_vault_arn = string
        lifecycle             = optional(object({ cold_storage_after = optional(number), delete_after = optional(number), opt_in_to_archive_for_supported_resources = optional(bool) }))
      })), [])
      enable_continuous_backup     = optional(bool)
      lifecycle                    = optional(object({ cold_storage_after = optional(number), delete_after = optional(number), opt_in_to_archive_for_supported_resources = optional(bool) }))
      schedule                     = optional(string)
      schedule_expression_timezone = optional(string)
      start_window                 = optional(number)
    }))
    advanced_backup_setting = optional(list(object({ backup_options = map(string), resource_type = string })), [])
  })
  default = null
  validation {
    condition     = try(alltrue([for one in var.plan.rule : one.lifecycle.delete_after >= 1]), var.plan == null)
    error_message = "Every rule of plan needs lifecycle.delete_after; without it recovery points are kept, and billed, for good."
  }
  validation {
    condition     = try(alltrue([for one in var.plan.rule : one.lifecycle.cold_storage_after == null || try(one.lifecycle.delete_after >= one.lifecycle.cold_storage_after + 90, false)]), true)
    error_message = "What goes to cold storage stays there for 90 days; delete_after must be 90 more than cold_storage_after."
  }
  validation {
    condition     = try(alltrue(flatten([for one in var.plan.rule : [for copy in coalesce(one.copy_action, []) : copy.lifecycle.delete_after >= 1]])), var.plan == null)
    error_message = "Every copy_action of plan needs lifecycle.delete_after; without it copies are kept, and billed, for good."
  }
  validation {
    condition     = try(alltrue(flatten([for one in var.plan.rule : [for copy in coalesce(one.copy_action, []) : copy.lifecycle.cold_storage_after == null || try(copy.lifecycle.delete_after >= copy.lifecycle.cold_storage_after + 90, false)]])), true)
    error_message = "A copy in cold storage stays there for 90 days; delete_after must be 90 more than cold_storage_after."
  }
}

# Software and settings

variable "selections" {
  description = "What the plan backs up, by name - ARNs with wildcards, or tags."
  type = map(object({
    iam_role_arn = string
    condition = optional(list(object({
      string_equals     = optional(list(object({ key = string, value = string })), [])
      string_like       = optional(list(object({ key = string, value = string })), [])
      string_not_equals = optional(list(object({ key = string, value = string })), [])
      string_not_like   = optional(list(object({ key = string, value = string })), [])
    })), [])
    not_resources = optional(set(string))
    resources     = optional(set(string))
    selection_tag = optional(list(object({ key = string, type = string, value = string })), [])
  }))
  default  = {}
  nullable = false
}

# Security

variable "kms_key_arn" {
  description = "KMS key that encrypts the backups; its requests are billed. Null takes the one that AWS keeps for backups."
  type        = string
  default     = null
}

# Life cycle

variable "force_destroy" {
  description = "Delete the vault together with its recovery points."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ delete = optional(string) })
  default     = null
}

# Other

variable "lock" {
  description = "How long recovery points must and may be kept. With `changeable_for_days` nobody can take it back after that."
  type        = object({ changeable_for_days = optional(number), max_retention_days = optional(number), min_retention_days = optional(number) })
  default     = null
}
