# A budget without a filter counts all cost of the account, that of modules which are not here included.
# expect missing-budget . compliant
# expect missing-budget module.remote compliant
# expect missing-budget module.local compliant
# expect missing-budget local delegated

terraform {
  cloud {
    organization = "shop"
  }
}

resource "aws_sqs_queue" "q" {}

module "remote" {
  source = "example/queue/aws"
}

module "local" {
  source = "./local"
}

resource "aws_budgets_budget" "all" {
  budget_type  = "COST"
  limit_amount = "100"
}
# file: local/main.tf
resource "aws_sqs_queue" "q" {}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
    team: {}
