# A budget that is never made, counts something else, or stands at zero is none; each cloud.
# expect missing-budget . violated
# expect missing-budget zero violated
# expect missing-budget usage violated
# expect missing-budget other_tag violated
# expect missing-budget right compliant
# expect missing-budget azure_other_group violated
# expect missing-budget google_right compliant

resource "aws_sqs_queue" "q" {
  tags = { team = "b" }
}

resource "aws_budgets_budget" "b" {
  count        = 0
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
# file: zero/main.tf
resource "aws_sqs_queue" "q" {}

resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "0"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
# file: usage/main.tf
resource "aws_sqs_queue" "q" {}

resource "aws_budgets_budget" "b" {
  budget_type  = "USAGE"
  limit_amount = "100"
  limit_unit   = "GB"
  time_unit    = "MONTHLY"
}
# file: other_tag/main.tf
resource "aws_sqs_queue" "q" {
  tags = { team = "b" }
}

resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$c"]
  }
}
# file: right/main.tf
resource "aws_sqs_queue" "q" {
  tags = { team = "b" }
}

resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$b"]
  }
}
# file: azure_other_group/main.tf
resource "azurerm_resource_group" "a" {
  name = "a"
}

resource "azurerm_resource_group" "b" {
  name = "b"
}

resource "azurerm_storage_account" "s" {
  resource_group_name = azurerm_resource_group.a.name
}

resource "azurerm_consumption_budget_resource_group" "b" {
  name              = "b"
  resource_group_id = azurerm_resource_group.b.id
  amount            = 100
  time_grain        = "Monthly"
}
# file: google_right/main.tf
resource "google_storage_bucket" "b" {
  project = "shop"
}

resource "google_billing_budget" "b" {
  budget_filter {
    projects = ["projects/shop"]
  }

  amount {
    specified_amount {
      units = "100"
    }
  }
}
