# A budget of another account, folder or billing account may count nothing of what a module makes: nothing here says where that lies.
# expect missing-budget account unknown
# expect missing-budget own_account compliant
# expect missing-budget no_account compliant
# expect missing-budget folder unknown
# expect missing-budget subaccount unknown
# expect missing-budget billing_account compliant

# file: account/main.tf
resource "aws_sqs_queue" "orders" {
  tags = { owner = "checkout" }
}

resource "aws_budgets_budget" "other" {
  account_id   = "111122223333"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
# file: own_account/main.tf
data "aws_caller_identity" "current" {}

resource "aws_sqs_queue" "orders" {
  tags = { owner = "checkout" }
}

resource "aws_budgets_budget" "own" {
  account_id   = data.aws_caller_identity.current.account_id
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
# file: no_account/main.tf
resource "aws_sqs_queue" "orders" {
  tags = { owner = "checkout" }
}

resource "aws_budgets_budget" "own" {
  account_id   = null
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}
# file: folder/main.tf
resource "google_pubsub_topic" "orders" {
  name   = "orders"
  labels = { owner = "checkout" }
}

resource "google_billing_budget" "folder" {
  billing_account = "000000-111111-222222"
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    resource_ancestors = ["folders/1234"]
  }
  threshold_rules {
    threshold_percent = 1
  }
}
# file: subaccount/main.tf
resource "google_pubsub_topic" "orders" {
  name   = "orders"
  labels = { owner = "checkout" }
}

resource "google_billing_budget" "subaccount" {
  billing_account = "000000-111111-222222"
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    subaccounts = ["billingAccounts/333333-444444-555555"]
  }
  threshold_rules {
    threshold_percent = 1
  }
}
# file: billing_account/main.tf
resource "google_pubsub_topic" "orders" {
  name   = "orders"
  labels = { owner = "checkout" }
}

resource "google_billing_budget" "everything" {
  billing_account = "000000-111111-222222"
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    resource_ancestors = []
    subaccounts        = []
  }
  threshold_rules {
    threshold_percent = 1
  }
}
# file: finops.yaml
version: 1
tags:
  required: {owner: {}}
budgets: {level: module}
