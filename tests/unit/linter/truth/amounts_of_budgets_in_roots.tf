# The source of a root is the place for its numbers, and that of a module without inputs that nobody calls as well.
# expect hard-coded-budget-amount - -

terraform {
  backend "s3" {}
}

resource "aws_budgets_budget" "account" {
  limit_amount = "100"
}

module "child" {
  source = "./modules/child"
  amount = 100
}
# file: modules/child/main.tf
variable "amount" {
  type = number
}

resource "aws_budgets_budget" "this" {
  count = 0

  limit_amount = 100
}
# file: alone/main.tf
resource "aws_budgets_budget" "this" {
  limit_amount = 100
}
# file: examples/basic/main.tf
variable "name" {
  type = string
}

resource "aws_budgets_budget" "this" {
  name         = var.name
  limit_amount = 100
}
