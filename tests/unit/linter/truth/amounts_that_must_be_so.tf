# Budgets of reservations must be 100, and one of a dollar is there for the first cent that anybody spends.
# expect hard-coded-budget-amount aws_budgets_budget.first_cent compliant
# expect hard-coded-budget-amount aws_budgets_budget.cost violated
# expect hard-coded-budget-amount aws_budgets_budget.chosen delegated

variable "name" {
  type = string
}

resource "aws_budgets_budget" "reservations" {
  name         = var.name
  budget_type  = "RI_UTILIZATION"
  limit_amount = "100"
  limit_unit   = "PERCENTAGE"
  time_unit    = "MONTHLY"
}

resource "aws_budgets_budget" "chosen" {
  name         = var.name
  budget_type  = var.name
  limit_amount = "100"
}

resource "aws_budgets_budget" "first_cent" {
  name         = var.name
  budget_type  = "COST"
  limit_amount = "1.0"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_budgets_budget" "cost" {
  name         = var.name
  budget_type  = "COST"
  limit_amount = 1.5
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
