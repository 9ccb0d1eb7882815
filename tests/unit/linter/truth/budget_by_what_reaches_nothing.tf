# Tags and ids of what is billed apart reach nothing of it: what is billed may carry them from elsewhere, or stands under another id.
# expect missing-budget tagged unknown
# expect missing-budget untagged unknown
# expect missing-budget whole compliant
# expect missing-budget by_service unknown
# expect missing-budget by_id violated
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
# file: tagged/main.tf
terraform {
  backend "s3" {}
}
resource "aws_ec2_fleet" "machines" {
  launch_template_config {}
  tags = { owner = "me" }
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "25"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:owner$me"]
  }
}
# file: untagged/main.tf
terraform {
  backend "s3" {}
}
resource "aws_ec2_fleet" "machines" {
  launch_template_config {}
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "25"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:owner$me"]
  }
}
# file: whole/main.tf
terraform {
  backend "s3" {}
}
resource "aws_ec2_fleet" "machines" {
  launch_template_config {}
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "25"
  time_unit    = "MONTHLY"
}
# file: by_service/main.tf
terraform {
  backend "s3" {}
}
resource "aws_ec2_fleet" "machines" {
  launch_template_config {}
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "25"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "Service"
    values = ["Amazon Elastic Compute Cloud - Compute"]
  }
}
# file: by_id/main.tf
terraform {
  backend "s3" {}
}
resource "azurerm_service_fabric_cluster" "c" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_service_fabric_cluster.c.id]
    }
  }
}
