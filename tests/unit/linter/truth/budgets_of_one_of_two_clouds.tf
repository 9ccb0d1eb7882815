# A budget of everything in one cloud counts nothing of another one, which a module that is not here may use.
# expect missing-budget one compliant
# expect missing-budget module.of_one compliant
# expect missing-budget module.of_two unknown
# expect missing-budget module.of_both compliant
# expect missing-budget two compliant
# expect missing-budget both compliant
# file: one/main.tf
terraform {
  backend "s3" {}
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "all" {
  budget_type  = "COST"
  limit_amount = "100"
}
module "of_one" {
  source = "example/queue/aws"
}
# file: two/main.tf
terraform {
  backend "s3" {}
}
provider "azurerm" {
  features {}
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "all" {
  budget_type  = "COST"
  limit_amount = "100"
}
module "of_two" {
  source = "example/queue/anything"
}
# file: both/main.tf
terraform {
  backend "s3" {}
}
provider "azurerm" {
  features {}
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "all" {
  budget_type  = "COST"
  limit_amount = "100"
}
resource "azurerm_consumption_budget_subscription" "all" {
  amount = 100
}
module "of_both" {
  source = "example/queue/anything"
}
