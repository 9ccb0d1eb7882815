# A filter and a tag that are made of the same things are taken to be the same, though nobody knows what they come to.
# expect missing-budget . compliant
# expect missing-budget other unknown

data "aws_region" "here" {}

locals {
  scope = "shop-${data.aws_region.here.id}"
}

resource "aws_sqs_queue" "q" {
  tags = { scope = local.scope }
}

resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"

  cost_filter {
    name   = "TagKeyValue"
    values = [format("user:%s$%s", "scope", local.scope)]
  }
}
# file: other/main.tf
data "aws_region" "here" {}

data "aws_caller_identity" "me" {}

resource "aws_sqs_queue" "q" {
  tags = { scope = data.aws_caller_identity.me.account_id }
}

resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"

  cost_filter {
    name   = "TagKeyValue"
    values = [format("user:%s$%s", "scope", data.aws_region.here.id)]
  }
}
