# Each module has a scope of its own, else the budgets of two count what both cost.
# expect duplicate-cost-scope module.shipping.aws_budgets_budget.this violated
# expect duplicate-cost-scope module.many["b"].aws_budgets_budget.this violated
# expect duplicate-cost-scope module.google_shipping.google_billing_budget.this violated

terraform {
  backend "s3" {}
}

variable "scope" {
  type = string
}

module "orders" {
  source = "./child"
  name   = "orders"
  scope  = "shop"
}

module "shipping" {
  source = "./child"
  name   = "shipping"
  scope  = "shop"
}

module "yearly" {
  source = "./child"
  name   = "yearly"
  scope  = "shop"
  unit   = "ANNUALLY"
}

module "payment" {
  source = "./child"
  name   = "payment"
  scope  = "payment"
}

module "asked" {
  source = "./child"
  name   = "asked"
  scope  = var.scope
}

module "asked_too" {
  source = "./child"
  name   = "asked_too"
  scope  = var.scope
}

module "many" {
  source   = "./child"
  for_each = toset(["a", "b"])

  name  = each.key
  scope = "many"
}

module "google_orders" {
  source = "./google"
  scope  = "shop"
}

module "google_shipping" {
  source = "./google"
  scope  = "shop"
}

resource "aws_budgets_budget" "of_the_root" {
  name         = "shop"
  budget_type  = "COST"
  limit_amount = "100"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:cost_scope$shop"]
  }
}
# file: child/main.tf
variable "name" {
  type = string
}

variable "scope" {
  type = string
}

variable "unit" {
  type    = string
  default = "MONTHLY"
}

resource "aws_budgets_budget" "this" {
  name         = var.name
  budget_type  = "COST"
  limit_amount = "100"
  time_unit    = var.unit

  cost_filter {
    name   = "TagKeyValue"
    values = [format("user:%s$%s", "cost_scope", var.scope)]
  }
}

resource "aws_budgets_budget" "double" {
  name         = "${var.name}-double"
  budget_type  = "COST"
  limit_amount = "200"
  time_unit    = "DAILY"

  cost_filter {
    name   = "TagKeyValue"
    values = [format("user:%s$%s", "team", var.scope)]
  }
}
# file: google/main.tf
variable "scope" {
  type = string
}

resource "google_billing_budget" "this" {
  display_name = "monthly"

  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    labels = { cost_scope = var.scope }
  }
}
