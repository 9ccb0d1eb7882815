# Roots, examples, modules that cost nothing themselves and those for an account as a whole may count everything.
# expect budget-not-scoped module.called_by_a_module compliant

variable "name" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = var.name
}

module "called_by_a_module" {
  source  = "./child"
  service = "Amazon Simple Queue Service"
}
# file: child/main.tf
variable "service" {
  type = string
}

resource "aws_budgets_budget" "this" {
  cost_filter {
    name   = "Service"
    values = [var.service]
  }
}
# file: root/main.tf
terraform {
  backend "s3" {}
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_budgets_budget" "account" {}
# file: examples/basic/main.tf
variable "name" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = var.name
}

resource "aws_budgets_budget" "account" {}
# file: budget_alone/main.tf
variable "name" {
  type = string
}

resource "aws_budgets_budget" "account" {
  name = var.name
}
# file: baseline/main.tf
variable "name" {
  type = string
}

resource "aws_cloudtrail" "trail" {
  name           = var.name
  s3_bucket_name = var.name
}

resource "aws_budgets_budget" "account" {
  name = var.name
}
