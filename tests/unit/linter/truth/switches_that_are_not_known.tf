# What an input may switch off is not taken to be on, and what it may say is not taken to be unsaid.
# expect budget-without-subscriber azurerm_consumption_budget_subscription.given delegated
# expect budget-without-subscriber azurerm_consumption_budget_subscription.one_on compliant
# expect budget-without-subscriber azurerm_consumption_budget_subscription.read unknown
# expect budget-without-forecast-alert azurerm_consumption_budget_subscription.given delegated
# expect budget-without-forecast-alert azurerm_consumption_budget_subscription.one_on violated
# expect budget-without-forecast-alert azurerm_consumption_budget_subscription.read unknown
# expect budget-without-subscriber google_billing_budget.given delegated
# expect budget-without-subscriber google_billing_budget.given_but_told compliant
# expect budget-without-forecast-alert google_billing_budget.given violated
# expect budget-without-forecast-alert google_billing_budget.given_but_told violated
# expect anomaly-monitor-quota aws_ce_anomaly_monitor.given delegated
# expect missing-budget module.perhaps_opted_out delegated
# expect missing-budget module.perhaps_shared unknown
# expect missing-budget module.opted_out compliant
# expect missing-budget module.said_nothing violated
# expect missing-budget . violated
# expect missing-budget queue delegated

terraform {
  backend "s3" {}
}

variable "on" {
  type = bool
}

variable "key" {
  type = string
}

data "aws_ssm_parameter" "given" {
  name = "given"
}

resource "azurerm_consumption_budget_subscription" "given" {
  amount = 100
  notification {
    enabled        = var.on
    contact_emails = ["a@example.com"]
    threshold_type = "Forecasted"
  }
}

resource "azurerm_consumption_budget_subscription" "one_on" {
  amount = 100
  notification {
    enabled        = false
    contact_emails = ["a@example.com"]
    threshold_type = "Forecasted"
  }
  notification {
    contact_emails = ["a@example.com"]
  }
}

resource "azurerm_consumption_budget_subscription" "read" {
  amount = 100
  notification {
    enabled        = data.aws_ssm_parameter.given.value
    contact_emails = ["a@example.com"]
    threshold_type = "Forecasted"
  }
}

resource "google_billing_budget" "given" {
  threshold_rules {
    threshold_percent = 1
  }
  all_updates_rule {
    disable_default_iam_recipients = var.on
  }
}

resource "google_billing_budget" "given_but_told" {
  threshold_rules {
    threshold_percent = 1
  }
  all_updates_rule {
    disable_default_iam_recipients = var.on
    pubsub_topic                   = "projects/shop/topics/cost"
  }
}

resource "aws_ce_anomaly_monitor" "given" {
  monitor_dimension = var.key
}

module "perhaps_opted_out" {
  source = "./queue"
  cost   = { (var.key) = "it is free" }
}

module "perhaps_shared" {
  source = "./queue"
  budget = jsondecode(data.aws_ssm_parameter.given.value)
}

module "opted_out" {
  source = "./queue"
  cost   = { budget_opt_out = "it is free" }
}

module "said_nothing" {
  source = "./queue"
  cost   = { owner = "a" }
}

resource "aws_sqs_queue" "own" {}
# file: queue/main.tf
variable "cost" {
  type    = object({ owner = optional(string), budget_opt_out = optional(string) })
  default = {}
}

variable "budget" {
  type    = object({ shared = optional(string) })
  default = {}
}

resource "aws_sqs_queue" "q" {}
# file: finops.yaml
version: 1
