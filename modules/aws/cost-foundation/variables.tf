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
    condition     = alltrue([for value in [var.cost.application, var.cost.cost_center, var.cost.environment, var.cost.owner, var.cost.scope] : value == null || try(length(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", value)) > 0 && length(value) <= 256 && !startswith(lower(value), "aws:"), false)])
    error_message = "A tag value may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

variable "anomaly" {
  description = "Detection of unusual spend in all services of the account, free of charge: `amount` is the impact in USD from which it tells the topic. AWS allows one such monitor per account and makes one by itself in new accounts; `monitor_arn` names that one. Null for none, as in every region but the first."
  type = object({
    amount      = optional(number, 100)
    monitor_arn = optional(string)
  })
  default = {}

  validation {
    condition     = try(var.anomaly.amount > 0 && var.anomaly.amount <= 10000000000, true)
    error_message = "anomaly.amount must be more than 0, and 10000000000 at most."
  }
  validation {
    condition     = var.anomaly == null || try(var.anomaly.monitor_arn, null) == null || can(regex("^arn:aws[a-z-]*:ce::[0-9]{12}:anomalymonitor/", var.anomaly.monitor_arn))
    error_message = "anomaly.monitor_arn must be the ARN of an anomaly monitor."
  }
}

variable "budget" {
  description = "Budget in USD for the whole account, or in the payer account for the whole organisation, with `alerts` in percent, unless you say otherwise at 80 % spent, 100 % spent and 100 % forecast (a daily one: spent alone). Credits and refunds lower what it counts, unless `credits = false`. Null for none."
  type = object({
    amount  = number
    credits = optional(bool, true)
    period  = optional(string, "monthly")
    alerts = optional(list(object({
      at = number
      on = string
    })))
  })
  default = null

  validation {
    condition     = try(var.budget.amount >= 0.01, true)
    error_message = "budget.amount must be at least 0.01."
  }
  validation {
    condition     = try(contains(["daily", "monthly", "quarterly", "annually"], var.budget.period), true)
    error_message = "budget.period must be daily, monthly, quarterly or annually."
  }
  validation {
    condition     = try(length(var.budget.alerts) > 0 && length(var.budget.alerts) <= 10 && alltrue([for alert in var.budget.alerts : contains(["actual", "forecast"], alert.on) && alert.at > 0 && alert.at <= 15000000000000]), true)
    error_message = "A budget has 1 to 10 alerts, each with on = \"actual\" or \"forecast\" and at > 0 (percent, 15000000000000 at most)."
  }
  validation {
    condition     = try(var.budget.period != "daily" || alltrue([for alert in var.budget.alerts : alert.on == "actual"]), true)
    error_message = "AWS Budgets forecasts no days: the alerts of a daily budget are on actual spend."
  }
}

variable "cost_allocation_tags" {
  description = "Tag keys that the payer account activates, so that budgets, anomaly monitors and reports can tell spend apart by them. The default is what the built-in cost policy asks for; take `scope` and the keys of your own `finops.yaml`."
  type        = set(string)
  default     = ["application", "cost_center", "cost_scope", "environment", "owner"]
  nullable    = false

  validation {
    condition     = alltrue([for key in var.cost_allocation_tags : length(key) > 0 && length(key) <= 128 && !startswith(lower(key), "user:")])
    error_message = "A tag key has 1 to 128 characters and stands here without the user: prefix."
  }
}

variable "create" {
  description = "Whether to create anything."
  type        = bool
  default     = true
  nullable    = false
}

variable "emails" {
  description = "Addresses that the topic writes to; each gets a mail and has to confirm."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for address in var.emails : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "An e-mail address has one @."
  }
}

variable "encrypt" {
  description = "Encrypt the topic with a key of its own, which Budgets, Cost Anomaly Detection and CloudWatch may use; a key is billed by the month. Off by default: nothing but amounts and names of budgets pass the topic."
  type        = bool
  default     = false
  nullable    = false
}

variable "kms_key_arn" {
  description = "A key of yours for the topic, in place of `encrypt`. Its policy must let budgets.amazonaws.com, costalerts.amazonaws.com and cloudwatch.amazonaws.com decrypt and generate data keys; the key of AWS for SNS does not."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/", var.kms_key_arn))
    error_message = "kms_key_arn must be the ARN of a key; an alias such as alias/aws/sns does not work."
  }
}

variable "name" {
  description = "Name of the topic, and beginning of the other names."
  type        = string
  default     = "cost"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,80}$", var.name))
    error_message = "name must have 1 to 80 letters, digits, hyphens and underscores."
  }
}

variable "payer_account" {
  description = "Whether this is the payer (management) account of the organisation, or an account of its own. Only there tags can be activated."
  type        = bool
  default     = false
  nullable    = false
}

variable "subscribers" {
  description = "Further subscribers of the topic by any name, for example `{ chat = { protocol = \"https\", endpoint = \"https://example.com/hook\" } }`."
  type = map(object({
    endpoint = string
    protocol = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for one in values(var.subscribers) : contains(["email", "email-json", "firehose", "https", "lambda", "sms", "sqs"], one.protocol)])
    error_message = "A protocol is email, email-json, firehose, https, lambda, sms or sqs."
  }
}

variable "tags" {
  description = "Further tags. Cost tags win over these."
  type        = map(string)
  default     = {}
  nullable    = false
}
