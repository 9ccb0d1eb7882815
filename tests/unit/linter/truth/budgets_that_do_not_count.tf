# What counts something else, has no amount, is never made or belongs to another cloud covers nothing.
# expect missing-budget usage violated
# expect missing-budget no_amount violated
# expect missing-budget nothing violated
# expect missing-budget never violated
# expect missing-budget elsewhere violated
# expect missing-budget by_service compliant
# expect missing-budget by_another_service violated
# expect missing-budget expression compliant
# expect missing-budget azure compliant
# expect missing-budget azure_other violated
# expect missing-budget google compliant
# expect missing-budget google_other violated
# expect missing-budget perhaps delegated
# expect missing-budget no_prefix violated
# expect missing-budget planned_nothing violated
# expect missing-budget planned compliant
# file: usage/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "USAGE"
  limit_amount = "100"
}
# file: no_amount/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type = "COST"
}
# file: nothing/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "0.0"
}
# file: never/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  count        = 0
  budget_type  = "COST"
  limit_amount = "100"
}
# file: elsewhere/main.tf
resource "aws_sqs_queue" "q" {}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = "100"
    }
  }
}
# file: by_service/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Service"
    values = ["Amazon Simple Queue Service"]
  }
}
# file: by_another_service/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Service"
    values = ["AWS Lambda"]
  }
}
# file: expression/main.tf
resource "aws_sqs_queue" "q" {
  tags = { team = "a" }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  filter_expression {
    and {
      tags {
        key    = "team"
        values = ["a", "b"]
      }
    }
    and {
      dimensions {
        key    = "LINKED_ACCOUNT"
        values = ["123456789012"]
      }
    }
  }
}
# file: azure/main.tf
resource "azurerm_storage_account" "s" {
  tags = { Team = "a" }
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    tag {
      name   = "team"
      values = ["a"]
    }
  }
}
# file: azure_other/main.tf
resource "azurerm_storage_account" "s" {
  tags = { team = "b" }
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    tag {
      name   = "team"
      values = ["a"]
    }
  }
}
# file: google/main.tf
resource "google_storage_bucket" "b" {
  labels = { team = "a" }
}
resource "google_billing_budget" "b" {
  amount {
    last_period_amount = true
  }
  budget_filter {
    labels = { team = "a" }
  }
}
# file: google_other/main.tf
resource "google_storage_bucket" "b" {
  labels = { team = "b" }
}
resource "google_billing_budget" "b" {
  amount {
    last_period_amount = true
  }
  budget_filter {
    labels = { team = "a" }
  }
}
# file: no_prefix/main.tf
resource "aws_sqs_queue" "q" {
  tags = { team = "a" }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "TagKeyValue"
    values = ["team$a"]
  }
}
# file: perhaps/main.tf
variable "budget" {
  type    = number
  default = null
}
resource "aws_sqs_queue" "q" {
  tags = { team = "a" }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = var.budget
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$a"]
  }
}
# file: planned_nothing/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type = "COST"
  planned_limit {
    amount     = "0"
    start_time = "2026-11-01_00:00"
    unit       = "USD"
  }
}
# file: planned/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type = "COST"
  planned_limit {
    amount     = "100"
    start_time = "2026-11-01_00:00"
    unit       = "USD"
  }
}
