# expect missing-budget module.on compliant
# expect missing-budget module.off violated
# expect missing-budget module.opted_out compliant
# expect missing-budget module.shared compliant
# expect missing-budget module.delegated delegated
# expect missing-budget queue delegated
variable "amount" {
  type = number
}
module "on" {
  source = "./queue"
  budget = { amount = 20 }
}
module "off" {
  source = "./queue"
  budget = null
}
module "opted_out" {
  source = "./queue"
  budget = null
  cost   = { budget_opt_out = "free tier" }
}
module "shared" {
  source = "./queue"
  budget = { shared = "shop" }
}
module "delegated" {
  source = "./queue"
  budget = { amount = var.amount }
}
# file: queue/main.tf
variable "budget" {
  type = object({ amount = optional(number), shared = optional(string) })
}
variable "cost" {
  type    = object({ budget_opt_out = optional(string) })
  default = {}
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  count       = try(var.budget.amount, null) != null ? 1 : 0
  budget_type  = "COST"
  limit_amount = "100"
}
