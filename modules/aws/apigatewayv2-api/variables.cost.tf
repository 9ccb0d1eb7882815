# The same in every module of this library.

variable "cost" {
  description = "Who pays. Becomes the cost allocation tags of everything in this module that can carry them; `scope` (default: `<application>-<environment>-apigatewayv2-api-<name>-<region>`) is the one that the budget counts by. `budget_opt_out` and `alarm_opt_out` say why there is no budget or no alarm that the policy asks for."
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
    condition     = alltrue([for value in [var.cost.application, var.cost.cost_center, var.cost.environment, var.cost.owner, var.cost.scope] : value == null || try(length(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", value)) > 0 && length(value) <= 256 && !startswith(lower(value), "aws:"), false)])
    error_message = "A tag value may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

variable "budget" {
  description = "Budget in USD per period. It counts everything tagged `cost_scope = <scope>`, but not stages that this module does not make, on which calls are billed, with `alerts` in percent, unless you say otherwise at 80 % spent, 100 % spent and 100 % forecast. `account_id` limits it to one account, as one needs in the management account of an organization. Credits and refunds lower what it counts, unless `credits = false`. Null only together with `cost.budget_opt_out`; `shared` names a budget of the application that covers it."
  type = object({
    amount     = optional(number)
    account_id = optional(string)
    credits    = optional(bool, true)
    period     = optional(string, "monthly")
    shared     = optional(string)
    alerts     = optional(list(object({ at = number, on = string })))
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
    condition     = try(contains(["daily", "monthly", "quarterly", "annually"], var.budget.period), true)
    error_message = "budget.period must be daily, monthly, quarterly or annually."
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
    condition     = try(var.budget.amount >= 0.01, true)
    error_message = "budget.amount must be at least 0.01."
  }
  validation {
    condition     = try(length(var.budget.alerts) <= 10, true)
    error_message = "AWS Budgets takes 10 alerts per budget at most."
  }
  validation {
    condition     = try(alltrue([for alert in var.budget.alerts : alert.at <= 15000000000000]), true)
    error_message = "AWS Budgets takes alerts at 15000000000000 percent at most."
  }
  validation {
    condition     = try(var.budget.period != "daily" || alltrue([for alert in var.budget.alerts : alert.on == "actual"]), true)
    error_message = "AWS Budgets forecasts no days: the alerts of a daily budget are on actual spend."
  }
  validation {
    condition     = try(var.budget.account_id, null) == null || can(regex("^[0-9]{12}$", var.budget.account_id))
    error_message = "budget.account_id is the number of an AWS account, of 12 digits."
  }
}

variable "alarms" {
  description = "Overrides per cost signal (`requests` in requests per hour, `messages` in messages per hour, `bytes_processed` in bytes per hour): `threshold` in that unit, `evaluation_periods`, `enabled`."
  type        = map(object({ days = optional(number), enabled = optional(bool, true), evaluation_periods = optional(number), threshold = optional(number) }))
  default     = {}
  nullable    = false
  validation {
    condition     = length(setsubtract(keys(var.alarms), ["bytes_processed", "messages", "requests"])) == 0
    error_message = "Known signals: bytes_processed, messages, requests."
  }
  validation {
    condition     = alltrue([for one in values(var.alarms) : try(one.evaluation_periods >= 1 && floor(one.evaluation_periods) == one.evaluation_periods, one.evaluation_periods == null)])
    error_message = "evaluation_periods is a whole number, at least 1."
  }
  validation {
    condition     = alltrue([for alarm in values(var.alarms) : alarm.days == null])
    error_message = "Give days to idle signals alone: this module watches none."
  }
}

variable "price_region" {
  description = "Region whose list prices thresholds of `bytes_processed` and `requests` are worked out from, where neither you nor they say one (known: us-east-1); `auto`: the one in which it stands, or us-east-1 where that is not known or has no price; say one where those come nearest. Null for no such thresholds."
  type        = string
  default     = "auto"
}

variable "anomaly" {
  description = "Cost anomaly detection for this module's scope: tells when spend leaves its usual course. Null for none; in an organization, AWS takes such a monitor in the management account alone, so that it stays null in member accounts. `amount` (USD) and `percent` are the impact from which it tells, both of them when both are given; `frequency`: `daily` and `weekly` go to the e-mail addresses of `notifications`, `immediate` to the SNS topic that budgets tell."
  type        = object({ amount = optional(number), frequency = optional(string, "daily"), percent = optional(number) })
  default     = null
  validation {
    condition     = var.anomaly == null || try(var.anomaly.amount, null) != null || try(var.anomaly.percent, null) != null
    error_message = "Give anomaly.amount, anomaly.percent or both."
  }
  validation {
    condition     = try(var.anomaly.amount > 0, true) && try(var.anomaly.percent > 0, true)
    error_message = "anomaly.amount and anomaly.percent must be more than 0."
  }
  validation {
    condition     = try(contains(["daily", "immediate", "weekly"], var.anomaly.frequency), true)
    error_message = "anomaly.frequency must be daily, immediate or weekly."
  }
  validation {
    condition     = try(var.anomaly.amount <= 10000000000, true) && try(var.anomaly.percent <= 10000000000, true)
    error_message = "anomaly.amount and anomaly.percent must be 10000000000 at most."
  }
}

variable "notifications" {
  description = "Where budget alerts (e-mail, SNS), alarms (SNS) and anomalies (SNS at once, else e-mail) go. A budget and anomalies tell one topic: `budget_sns_topic_arns` says which, or [] for none, where `sns_topic_arns` holds several."
  type        = object({ budget_sns_topic_arns = optional(list(string)), emails = optional(list(string), []), sns_topic_arns = optional(list(string), []) })
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for address in var.notifications.emails : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "notifications.emails holds what is no e-mail address: nobody would be told."
  }
  validation {
    condition     = length(var.notifications.sns_topic_arns) <= 5
    error_message = "A CloudWatch alarm tells 5 SNS topics at most."
  }
}

variable "tags" {
  description = "Further tags. Cost tags win over these."
  type        = map(string)
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for key in keys(var.tags) : try(length(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", key)) > 0 && length(key) <= 128 && !startswith(lower(key), "aws:"), false)])
    error_message = "A key may hold letters, digits, spaces and _ . : / = + - @, 128 characters at most, and must not begin with aws:."
  }
  validation {
    condition     = alltrue([for value in values(var.tags) : value == "" || try(length(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", value)) > 0 && length(value) <= 256 && !startswith(lower(value), "aws:"), false)])
    error_message = "A value may hold letters, digits, spaces and _ . : / = + - @, 256 characters at most, and must not begin with aws:."
  }
  validation {
    condition     = alltrue([for key, value in var.tags : key != "managed_by" || value == "terraform"])
    error_message = "The tag managed_by must be terraform, which the policy fixes."
  }
  validation {
    condition     = length(var.tags) <= 44
    error_message = "An HTTP or WebSocket API takes 50 tags; this module adds 6."
  }
}

variable "create" {
  description = "Whether to create anything."
  type        = bool
  default     = true
  nullable    = false
}
