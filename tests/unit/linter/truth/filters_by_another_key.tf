# A value that is not known yet counts nothing under a key that a resource does not have.
# expect missing-budget by_format violated
# expect missing-budget by_join compliant
# expect missing-budget azure violated
# expect missing-budget google violated
# expect missing-budget google_right compliant
# expect missing-budget expression violated
# expect missing-budget expression_right compliant
# file: by_format/main.tf
variable "scope" {
  type = string
}
locals {
  filter = format("user:%s$%s", "cost_scoop", var.scope)
}
resource "aws_sqs_queue" "q" {
  tags = { cost_scope = var.scope }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "TagKeyValue"
    values = [local.filter]
  }
}
# file: by_join/main.tf
variable "scope" {
  type = string
}
locals {
  filter = join("$", ["user:cost_scope", var.scope])
}
resource "aws_sqs_queue" "q" {
  tags = { cost_scope = var.scope }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "TagKeyValue"
    values = [local.filter]
  }
}
# file: azure/main.tf
variable "scope" {
  type = string
}
resource "azurerm_storage_account" "q" {
  tags = { cost_scope = var.scope }
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 10
  filter {
    tag {
      name   = "cost_scoop"
      values = [var.scope]
    }
  }
}
# file: google/main.tf
variable "scope" {
  type = string
}
resource "google_storage_bucket" "q" {
  labels = { cost_scope = var.scope }
}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = 10
    }
  }
  budget_filter {
    labels = { cost_scoop = var.scope }
  }
}
# file: google_right/main.tf
variable "scope" {
  type = string
}
resource "google_storage_bucket" "q" {
  labels = { cost_scope = var.scope }
}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = 10
    }
  }
  budget_filter {
    labels = { cost_scope = var.scope }
  }
}
# file: expression/main.tf
variable "scope" {
  type = string
}
resource "aws_sqs_queue" "q" {
  tags = { cost_scope = var.scope }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  filter_expression {
    tags {
      key    = "user:cost_scoop"
      values = [var.scope]
    }
  }
}
# file: expression_right/main.tf
variable "scope" {
  type = string
}
resource "aws_sqs_queue" "q" {
  tags = { cost_scope = var.scope }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  filter_expression {
    tags {
      key    = "cost_scope"
      values = [var.scope]
    }
  }
}
