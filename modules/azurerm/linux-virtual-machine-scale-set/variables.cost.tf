# The same in every module of this library.

variable "cost" {
  description = "Who pays. Becomes the cost allocation tags of everything in this module that can carry them; `scope` (default: `<application>-<environment>-linux-virtual-machine-scale-set-<name>-<location>`) is the one that names this instance and its guardrails; the budget counts by something else. `budget_opt_out` and `alarm_opt_out` say why there is no budget or no alarm that the policy asks for."
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
    condition     = alltrue([for value in [var.cost.application, var.cost.cost_center, var.cost.environment, var.cost.owner, var.cost.scope] : value == null || try(length(regex("^[^\\x00]+$", value)) > 0 && length(value) <= 256, false)])
    error_message = "A tag value may hold any text, 1 to 256 characters."
  }
}

variable "budget" {
  description = "Budget in the billing currency per period. It counts this one scale set by its resource id, but not disks and public addresses and dedicated hosts that its machines run on, with `alerts` in percent, unless you say otherwise at 80 % spent, 100 % spent and 100 % forecast. Null only together with `cost.budget_opt_out`; `shared` names a budget of the application that covers it."
  type = object({
    amount = optional(number)
    period = optional(string, "monthly")
    shared = optional(string)
    alerts = optional(list(object({ at = number, on = string })))
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
  validation {
    condition     = try(var.budget.amount >= 1, true)
    error_message = "budget.amount must be at least 1."
  }
  validation {
    condition     = try(length(var.budget.alerts) <= 5, true)
    error_message = "Azure takes 5 alerts per budget at most."
  }
  validation {
    condition     = try(alltrue([for alert in var.budget.alerts : alert.at <= 1000 && floor(alert.at) == alert.at]), true)
    error_message = "Azure takes alerts at whole percentages, 1000 at most."
  }
}

variable "alarms" {
  description = "Overrides per cost signal (`cpu` in percent, `network_out` in bytes per hour): `threshold` in that unit, `enabled`."
  type        = map(object({ days = optional(number), enabled = optional(bool, true), threshold = optional(number) }))
  default     = {}
  nullable    = false
  validation {
    condition     = length(setsubtract(keys(var.alarms), ["cpu", "network_out"])) == 0
    error_message = "Known signals: cpu, network_out."
  }
  validation {
    condition     = alltrue([for alarm in values(var.alarms) : alarm.days == null])
    error_message = "Give days to idle signals alone: this module watches none."
  }
}

variable "notifications" {
  description = "Where budget alerts (e-mail, action groups) and metric alerts (action groups) go."
  type        = object({ action_group_ids = optional(list(string), []), emails = optional(list(string), []) })
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for address in var.notifications.emails : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "notifications.emails holds what is no e-mail address: nobody would be told."
  }
  validation {
    condition     = length(var.notifications.emails) <= 50
    error_message = "Azure tells 50 e-mail addresses of a budget at most."
  }
  validation {
    condition     = length(var.notifications.action_group_ids) <= 50
    error_message = "Azure tells 50 action groups of a budget at most."
  }
}

variable "tags" {
  description = "Further tags. Cost tags win over these."
  type        = map(string)
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for key in keys(var.tags) : try(length(regex("^[^<>%&\\\\?/]+$", key)) > 0 && length(key) <= 512 && !startswith(lower(key), "azure") && !startswith(lower(key), "microsoft") && !startswith(lower(key), "windows"), false)])
    error_message = "A key may hold everything but < > % & \\ ? /, 512 characters at most, and must not begin with azure, microsoft or windows."
  }
  validation {
    condition     = alltrue([for value in values(var.tags) : value == "" || try(length(regex("^[^\\x00]+$", value)) > 0 && length(value) <= 256, false)])
    error_message = "A value may hold any text, 256 characters at most."
  }
  validation {
    condition     = length(distinct([for key in concat(keys(var.tags), ["application", "cost_center", "cost_scope", "environment", "managed_by", "owner"]) : lower(key)])) == length(distinct(concat(keys(var.tags), ["application", "cost_center", "cost_scope", "environment", "managed_by", "owner"])))
    error_message = "Azure takes two keys that differ in case alone for one; this module sets application, cost_center, cost_scope, environment, managed_by and owner."
  }
  validation {
    condition     = alltrue([for key, value in var.tags : key != "managed_by" || value == "terraform"])
    error_message = "The tag managed_by must be terraform, which the policy fixes."
  }
  validation {
    condition     = length(var.tags) <= 44
    error_message = "A scale set takes 50 tags; this module adds 6."
  }
}

variable "create" {
  description = "Whether to create anything."
  type        = bool
  default     = true
  nullable    = false
}
