# A budget may stand in the root: then a module that is none leaves all that it and its calls make to its callers, read or not.
# expect missing-budget . compliant
# expect missing-budget module.child delegated
# expect missing-budget module.remote delegated
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "own" {
  tags = { team = "shop" }
}

resource "aws_budgets_budget" "own" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$shop"]
  }
}

module "child" {
  source = "example/queue/aws"
}

module "remote" {
  source = "example/other/aws"
}
# file: .terraform/modules/queue/main.tf
resource "aws_sqs_queue" "q" {}
# file: .terraform/modules/modules.json
{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"child","Source":"x","Dir":".terraform/modules/queue"}]}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
    team: {}
