# A budget that leaves fees out does not count what is reserved; one of another region counts nothing of here.
# expect missing-budget reserved unknown
# expect missing-budget used compliant
# expect missing-budget by_input delegated
# expect missing-budget taxes compliant
# expect missing-budget region violated
# expect missing-budget region_by_name unknown
# file: reserved/main.tf
resource "aws_instance" "q" {
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_types {
    include_recurring = false
    include_credit = true
  }
}
# file: used/main.tf
resource "aws_sqs_queue" "q" {
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_types {
    include_upfront = false
    include_recurring = "false"
  }
}
# file: by_input/main.tf
variable "on" {
  type = bool
  default = true
}
resource "aws_instance" "q" {
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_types {
    include_recurring = var.on
  }
}
# file: taxes/main.tf
resource "aws_instance" "q" {
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_types {
    include_credit = false
    include_refund = false
    include_tax = false
    include_support = false
    include_recurring = true
  }
}
# file: region/main.tf
resource "aws_sqs_queue" "q" {
  region = "eu-west-1"
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "Region"
    values = ["us-east-1", "us-gov-west-1"]
  }
}
# file: region_by_name/main.tf
resource "aws_sqs_queue" "q" {
  region = "eu-west-1"
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "10"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "Region"
    values = ["EU (Ireland)"]
  }
}
