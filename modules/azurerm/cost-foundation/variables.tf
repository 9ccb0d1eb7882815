variable "cost" {
  description = "Who pays for what stands here: the cost tags of the library. `scope` (default: `name`) is the one that a budget would count by."
  type = object({
    application = string
    cost_center = string
    environment = string
    owner       = string
    scope       = optional(string)
  })
  nullable = false

  validation {
    condition     = alltrue([for value in [var.cost.application, var.cost.cost_center, var.cost.environment, var.cost.owner, var.cost.scope] : value == null || try(length(value) > 0 && length(value) <= 256, false)])
    error_message = "A tag value may hold any text, 1 to 256 characters."
  }
}

variable "resource_group_name" {
  description = "Resource group of the action group."
  type        = string
  nullable    = false
}

variable "subscription_id" {
  description = "Subscription that is budgeted and watched, as `/subscriptions/<id>`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/subscriptions/[0-9a-fA-F-]{36}$", var.subscription_id))
    error_message = "subscription_id must be of the form /subscriptions/00000000-0000-0000-0000-000000000000."
  }
}

variable "anomaly" {
  description = "Alert on unusual spend of the subscription, by e-mail: `emails` (default: those of the action group), `subject`, and `notification_email` for those who want to be taken off. Null for none."
  type = object({
    emails             = optional(set(string))
    notification_email = optional(string)
    subject            = optional(string, "Unusual spend")
  })
  default = {}

  validation {
    condition     = try(length(var.anomaly.subject) > 0 && length(var.anomaly.subject) <= 50, true)
    error_message = "anomaly.subject must have 1 to 50 characters."
  }
}

variable "budget" {
  description = "Budget in the billing currency for the whole subscription, with alerts in percent to the action group and to `roles` such as `Owner`. Null for none."
  type = object({
    amount = number
    period = optional(string, "monthly")
    roles  = optional(list(string), [])
    alerts = optional(list(object({
      at = number
      on = string
      })), [
      { at = 80, on = "actual" },
      { at = 100, on = "actual" },
      { at = 100, on = "forecast" },
    ])
  })
  default = null

  validation {
    condition     = try(var.budget.amount >= 1, true)
    error_message = "budget.amount must be at least 1."
  }
  validation {
    condition     = try(contains(["monthly", "quarterly", "annually"], var.budget.period), true)
    error_message = "budget.period must be monthly, quarterly or annually."
  }
  validation {
    condition     = try(length(var.budget.alerts) > 0 && length(var.budget.alerts) <= 5 && alltrue([for alert in var.budget.alerts : contains(["actual", "forecast"], alert.on) && alert.at > 0 && alert.at <= 1000 && floor(alert.at) == alert.at]), true)
    error_message = "A budget has 1 to 5 alerts, each with on = \"actual\" or \"forecast\" and at from 1 to 1000 (whole percentages)."
  }
}

variable "create" {
  description = "Whether to create anything."
  type        = bool
  default     = true
  nullable    = false
}

variable "emails" {
  description = "Addresses that the action group writes to, 1,000 at most."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for address in var.emails : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "An e-mail address has one @."
  }
  validation {
    condition     = length(var.emails) <= 1000
    error_message = "An action group writes to 1,000 addresses at most."
  }
}

variable "name" {
  description = "Name of the action group, and beginning of the other names."
  type        = string
  default     = "cost"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,50}$", var.name))
    error_message = "name must have 1 to 50 letters, digits, hyphens and underscores."
  }
}

variable "short_name" {
  description = "Sender of text messages, up to 12 characters."
  type        = string
  default     = "cost"
  nullable    = false

  validation {
    condition     = length(var.short_name) > 0 && length(var.short_name) <= 12
    error_message = "short_name must have 1 to 12 characters."
  }
}

variable "tags" {
  description = "Further tags. Cost tags win over these."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "webhooks" {
  description = "Addresses that the action group calls, 10 at most, by any name, for example of a chat."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for address in values(var.webhooks) : startswith(address, "https://")])
    error_message = "A webhook is an https:// address."
  }
  validation {
    condition     = length(var.webhooks) <= 10
    error_message = "An action group calls 10 webhooks at most."
  }
}
