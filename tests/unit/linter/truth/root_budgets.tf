# A root answers for everything that it makes; a budget covers what its filter lets through.
# expect missing-budget . violated
# expect missing-budget module.covered compliant
# expect missing-budget module.elsewhere violated
# expect missing-budget module.given_at_run_time delegated
# expect missing-budget queue delegated
# expect budget-without-subscriber aws_budgets_budget.shop compliant

terraform {
  backend "s3" {}
}

variable "team" {
  type = string
}

resource "aws_sqs_queue" "other" {
  tags = { team = "other" }
}

resource "aws_budgets_budget" "shop" {
  budget_type  = "COST"
  limit_amount = 100

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$shop"]
  }

  notification {
    subscriber_email_addresses = ["shop@example.com"]
  }
}

module "covered" {
  source = "./queue"
  team   = "shop"
}

module "elsewhere" {
  source = "./queue"
  team   = "elsewhere"
}

module "given_at_run_time" {
  source = "./queue"
  team   = var.team
}

# file: queue/main.tf
variable "team" {
  type = string
}

resource "aws_sqs_queue" "q" {
  tags = { team = var.team }
}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
    team: {}
