# An amount that no input changes is the same for every caller of a module.
# expect hard-coded-budget-amount aws_budgets_budget.literal violated
# expect hard-coded-budget-amount aws_budgets_budget.by_local violated
# expect hard-coded-budget-amount aws_budgets_budget.asked compliant
# expect hard-coded-budget-amount aws_budgets_budget.with_default compliant
# expect hard-coded-budget-amount aws_budgets_budget.chosen compliant
# expect hard-coded-budget-amount aws_budgets_budget.written compliant
# expect hard-coded-budget-amount aws_budgets_budget.looked_up compliant
# expect hard-coded-budget-amount aws_budgets_budget.each compliant
# expect hard-coded-budget-amount aws_budgets_budget.planned violated
# expect hard-coded-budget-amount azurerm_consumption_budget_subscription.literal violated
# expect hard-coded-budget-amount azurerm_consumption_budget_resource_group.asked compliant
# expect hard-coded-budget-amount google_billing_budget.literal violated
# expect hard-coded-budget-amount google_billing_budget.asked compliant
# expect hard-coded-budget-amount aws_budgets_budget.this compliant
# expect hard-coded-budget-amount module.child violated
# expect hard-coded-budget-amount module.asked compliant

variable "amount" {
  type = number
}

variable "usual" {
  type    = number
  default = 100
}

variable "production" {
  type = bool
}

variable "teams" {
  type = map(number)
}

locals {
  amount = 10 * 10
}

data "aws_ssm_parameter" "amount" {
  name = "amount"
}

resource "aws_budgets_budget" "literal" {
  limit_amount = "100"
}

resource "aws_budgets_budget" "by_local" {
  limit_amount = local.amount
}

resource "aws_budgets_budget" "asked" {
  limit_amount = var.amount
}

resource "aws_budgets_budget" "with_default" {
  limit_amount = var.usual
}

resource "aws_budgets_budget" "chosen" {
  limit_amount = var.production ? 1000 : 10
}

resource "aws_budgets_budget" "written" {
  limit_amount = format("%.2f", var.amount)
}

resource "aws_budgets_budget" "looked_up" {
  limit_amount = data.aws_ssm_parameter.amount.value
}

resource "aws_budgets_budget" "each" {
  for_each = var.teams

  limit_amount = each.value
}

resource "aws_budgets_budget" "planned" {
  planned_limit {
    start_time = "2026-11-01_00:00"
    amount     = "100"
    unit       = "USD"
  }
}

resource "aws_budgets_budget" "by_history" {
  auto_adjust_data {
    auto_adjust_type = "FORECAST"
  }
}

resource "azurerm_consumption_budget_subscription" "literal" {
  amount = 100
}

resource "azurerm_consumption_budget_resource_group" "asked" {
  amount = var.amount
}

resource "google_billing_budget" "literal" {
  amount {
    specified_amount {
      units = "100"
    }
  }
}

resource "google_billing_budget" "asked" {
  amount {
    specified_amount {
      units = var.amount
      nanos = 0
    }
  }
}

resource "google_billing_budget" "as_before" {
  amount {
    last_period_amount = true
  }
}

module "child" {
  source = "./child"
  amount = 100
}

module "asked" {
  source = "./child"
  amount = var.amount
}
# file: child/main.tf
variable "amount" {
  type = number
}

resource "aws_budgets_budget" "this" {
  limit_amount = var.amount
}
