# Each module holds its budget: a module with one of its own says of its calls, too, whether what they make is counted.
# expect missing-budget . compliant
# expect missing-budget module.without violated
# expect missing-budget module.with compliant
# expect missing-budget module.remote unknown
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

module "without" {
  source = "example/queue/aws"
  budget = false
}

module "with" {
  source = "example/queue/aws"
}

module "remote" {
  source = "example/other/aws"
}
# file: .terraform/modules/queue/main.tf
variable "budget" {
  type    = bool
  default = true
}

resource "aws_sqs_queue" "q" {
  tags = { team = "queues" }
}

resource "aws_budgets_budget" "q" {
  count        = var.budget ? 1 : 0
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$queues"]
  }
}
# file: .terraform/modules/modules.json
{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"without","Source":"x","Dir":".terraform/modules/queue"},{"Key":"with","Source":"x","Dir":".terraform/modules/queue"}]}
