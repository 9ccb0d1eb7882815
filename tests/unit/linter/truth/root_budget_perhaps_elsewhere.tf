# A module that is not here may hold the budget; and one that is filtered cannot be compared with what is not here.
# expect missing-budget . unknown
# expect missing-budget module.remote unknown

terraform {
  backend "s3" {}
}

resource "aws_sqs_queue" "q" {}

module "remote" {
  source = "example/queue/aws"
}

resource "aws_budgets_budget" "shop" {
  budget_type  = "COST"
  limit_amount = "100"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$shop"]
  }
}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
    team: {}
