# What is stored in a bucket is billed as the bucket's: its budget is enough.
# expect missing-budget . compliant
terraform {
  backend "s3" {}
}

resource "aws_s3_bucket" "shop" {
  bucket = "shop"
  tags   = { owner = "me" }
}

resource "aws_s3_object" "shelf" {
  bucket = aws_s3_bucket.shop.id
  key    = "shelf"
}

resource "aws_budgets_budget" "shop" {
  budget_type  = "COST"
  limit_amount = "25"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:owner$me"]
  }

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
    notification_type          = "FORECASTED"
    subscriber_email_addresses = ["me@example.com"]
  }
}

# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
