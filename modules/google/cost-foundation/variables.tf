variable "cost" {
  description = "Who pays for what stands here: the cost labels of the library. `scope` (default: `name`) is the one that a budget would count by."
  type = object({
    application = string
    cost_center = string
    environment = string
    owner       = string
    scope       = optional(string)
  })
  nullable = false

  validation {
    condition     = alltrue([for value in [var.cost.application, var.cost.cost_center, var.cost.environment, var.cost.owner, var.cost.scope] : value == null || try(length(value) > 0, false)])
    error_message = "No value in cost may be empty."
  }
}

variable "billing_account" {
  description = "Billing account that is budgeted; needed with a budget. The caller needs the right to make budgets on it (`roles/billing.costsManager`)."
  type        = string
  default     = null

  validation {
    condition     = var.billing_account == null || can(regex("^[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{6}$", var.billing_account))
    error_message = "billing_account must be of the form 012345-ABCDEF-012345."
  }
}

variable "budget" {
  description = "Budget of the billing account in its currency; without `amount`, what the last period cost. `project_numbers` and `folders` (`folders/123`) narrow it, `after_credits` counts what is left after discounts and promotions, alerts are in percent, and `tell_billing_administrators` adds those who have that role. Null for none."
  type = object({
    after_credits               = optional(bool, true)
    amount                      = optional(number)
    folders                     = optional(list(string), [])
    period                      = optional(string, "monthly")
    project_numbers             = optional(list(string), [])
    tell_billing_administrators = optional(bool, true)
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
    condition     = try(var.budget.amount > 0, true)
    error_message = "budget.amount must be more than 0."
  }
  validation {
    condition     = try(contains(["monthly", "quarterly", "annually"], var.budget.period), true)
    error_message = "budget.period must be monthly, quarterly or annually."
  }
  validation {
    condition     = try(length(var.budget.alerts) > 0 && alltrue([for alert in var.budget.alerts : contains(["actual", "forecast"], alert.on) && alert.at > 0]), true)
    error_message = "A budget has an alert or more, each with on = \"actual\" or \"forecast\" and at > 0 (percent)."
  }
  validation {
    condition     = try(alltrue([for folder in var.budget.folders : can(regex("^(folders|organizations)/[0-9]+$", folder))]), true)
    error_message = "A folder is written folders/123 or organizations/123."
  }
  validation {
    condition     = try(alltrue([for number in var.budget.project_numbers : can(regex("^[0-9]+$", number))]), true)
    error_message = "project_numbers holds numbers, not ids."
  }
}

variable "create" {
  description = "Whether to create anything."
  type        = bool
  default     = true
  nullable    = false
}

variable "emails" {
  description = "Addresses that budgets and alert policies write to, five at most."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.emails) <= 5 && alltrue([for address in var.emails : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "A budget takes five e-mail addresses at most, and each has one @."
  }
}

variable "kms_key_name" {
  description = "KMS key of the topic; every request to the key is billed. Null leaves the encryption to Google, free of charge."
  type        = string
  default     = null
}

variable "labels" {
  description = "Further labels. Cost labels win over these. Values are written in lower case, with - for what a label cannot hold."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "name" {
  description = "Beginning of all names."
  type        = string
  default     = "cost"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,48}[a-z0-9]$", var.name))
    error_message = "name must have 2 to 50 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "project" {
  description = "Project of the channels and the topic; null takes the provider's. Alert policies use channels of their own project, so call the module once per project that has some."
  type        = string
  default     = null
}

variable "topic" {
  description = "Whether budgets write to a topic too; a few messages a day fit into the free share of Pub/Sub."
  type        = bool
  default     = true
  nullable    = false
}
