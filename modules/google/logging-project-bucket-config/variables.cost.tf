# The same in every module of this library.

variable "cost" {
  description = "Who pays. Becomes the cost allocation labels of its alarms; the log bucket itself can carry none; `scope` (default: `<application>-<environment>-logging-project-bucket-config-<name>-<location>-<project>`) is the one that names this instance and its guardrails; the budget counts by something else. `budget_opt_out` and `alarm_opt_out` say why there is no budget or no alarm that the policy asks for."
  type = object({
    application    = string
    cost_center    = string
    environment    = string
    owner          = string
    alarm_opt_out  = optional(string)
    budget_opt_out = optional(string)
    scope          = optional(string)
  })
  nullable = false
  validation {
    condition     = alltrue([for value in [var.cost.application, var.cost.cost_center, var.cost.environment, var.cost.owner, var.cost.scope] : value == null || try(length(value) > 0, false)])
    error_message = "No value in cost may be empty."
  }
  validation {
    condition     = var.cost.scope == null || can(regex("^[a-z0-9_-]{1,63}$", var.cost.scope))
    error_message = "cost.scope is what a budget counts by, as it is: a-z, 0-9, _ and -, 63 characters at most."
  }
}

variable "budget" {
  description = "Budget in the billing currency per period. It counts the whole service `services/5490-F7B7-8DF6` in the project of `budget.project_number`, not this one log bucket alone, with `alerts` in percent, unless you say otherwise at 80 % spent, 100 % spent and 100 % forecast. An amount needs `billing_account` and `project_number` beside it. `project_number` limits it to one project. Credits, discounts for use among them, lower what it counts, unless `credits = false`. Google mails administrators and users of the billing account too, unless `tell_billing_administrators = false`. Null only together with `cost.budget_opt_out`; `shared` names a budget of the application that covers it."
  type = object({
    amount                      = optional(number)
    billing_account             = optional(string)
    credits                     = optional(bool, true)
    period                      = optional(string, "monthly")
    project_number              = optional(string)
    shared                      = optional(string)
    tell_billing_administrators = optional(bool, true)
    alerts                      = optional(list(object({ at = number, on = string })))
  })
  validation {
    condition     = var.budget == null || (try(var.budget.amount, null) == null) != (try(var.budget.shared, null) == null)
    error_message = "Give budget.amount or budget.shared, one of the two."
  }
  validation {
    condition     = try(var.budget.amount > 0, true)
    error_message = "budget.amount must be more than 0."
  }
  validation {
    condition     = try(contains(["monthly", "quarterly", "annually"], var.budget.period), true)
    error_message = "budget.period must be monthly, quarterly or annually."
  }
  validation {
    condition     = try(alltrue([for alert in var.budget.alerts : contains(["actual", "forecast"], alert.on) && alert.at > 0]), true)
    error_message = "Each alert needs on = \"actual\" or \"forecast\" and at > 0 (percent)."
  }
  validation {
    condition     = try(length(distinct([for alert in var.budget.alerts : "${alert.on}-${alert.at}"])) == length(var.budget.alerts), true)
    error_message = "Two alerts are the same."
  }
  validation {
    condition     = try(length(var.budget.alerts) > 0, true)
    error_message = "A budget without alerts tells nobody: leave budget.alerts out for the usual ones."
  }
}

variable "alarms" {
  description = "Overrides per cost signal (`ingested_bytes` in bytes per hour): `threshold` in that unit, `enabled`."
  type        = map(object({ days = optional(number), enabled = optional(bool, true), threshold = optional(number) }))
  default     = {}
  nullable    = false
  validation {
    condition     = length(setsubtract(keys(var.alarms), ["ingested_bytes"])) == 0
    error_message = "Known signals: ingested_bytes."
  }
  validation {
    condition     = alltrue([for alarm in values(var.alarms) : alarm.days == null])
    error_message = "Give days to idle signals alone: this module watches none."
  }
}

variable "notifications" {
  description = "Where budget alerts (channels, Pub/Sub) and alert policies (channels) go. A budget tells five channels: `budget_channel_ids` says which, where `channel_ids` holds more."
  type        = object({ budget_channel_ids = optional(list(string)), channel_ids = optional(list(string), []), pubsub_topic = optional(string) })
  default     = {}
  nullable    = false
  validation {
    condition     = length(var.notifications.channel_ids) <= 16
    error_message = "An alert policy tells 16 channels at most."
  }
}

variable "labels" {
  description = "Further labels. Cost labels win over these. Values are written in lower case, with - for what a label cannot hold."
  type        = map(string)
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for key in keys(var.labels) : try(length(regex("^[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{N}_\\-]*$", key)) > 0 && length(key) <= 63, false)])
    error_message = "A key may hold lower-case letters, digits, _ and -, 63 characters at most, and must begin with a lower-case letter."
  }
  validation {
    condition     = alltrue([for key, value in var.labels : key != "managed_by" || try(substr(replace(lower(value), "/[^a-z0-9_-]/", "-"), 0, 63) == "terraform", false)])
    error_message = "The label managed_by must be terraform, which the policy fixes."
  }
  validation {
    condition     = length(var.labels) <= 58
    error_message = "There may be 64 labels; this module adds 6."
  }
}

variable "create" {
  description = "Whether to create anything."
  type        = bool
  default     = true
  nullable    = false
}
