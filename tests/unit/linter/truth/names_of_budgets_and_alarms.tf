# The cloud keeps one alarm and one budget of a name; what is not surely the same is not told.
# expect duplicate-cost-scope aws_cloudwatch_metric_alarm.second violated
# expect duplicate-cost-scope aws_cloudwatch_composite_alarm.third violated
# expect duplicate-cost-scope aws_budgets_budget.teams["shipping"] violated
# expect duplicate-cost-scope aws_budgets_budget.again violated
# expect duplicate-cost-scope module.second.aws_cloudwatch_metric_alarm.idle violated
# expect duplicate-cost-scope azurerm_monitor_metric_alert.second violated
# expect duplicate-cost-scope azurerm_consumption_budget_subscription.second violated

terraform {
  backend "s3" {}
}

provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

variable "name" {
  type = string
}

variable "create" {
  type = bool
}

data "azurerm_subscription" "current" {}

resource "aws_cloudwatch_metric_alarm" "first" {
  alarm_name = "idle"
}

resource "aws_cloudwatch_metric_alarm" "second" {
  alarm_name = "idle"
}

resource "aws_cloudwatch_composite_alarm" "third" {
  alarm_name = "idle"
}

resource "aws_cloudwatch_metric_alarm" "elsewhere" {
  provider   = aws.virginia
  alarm_name = "idle"
}

resource "aws_cloudwatch_metric_alarm" "elsewhere_too" {
  region     = "us-east-1"
  alarm_name = "idle"
}

resource "aws_cloudwatch_metric_alarm" "asked" {
  alarm_name = var.name
}

resource "aws_cloudwatch_metric_alarm" "asked_too" {
  alarm_name = var.name
}

resource "aws_cloudwatch_metric_alarm" "perhaps" {
  count = var.create ? 1 : 0

  alarm_name = "idle"
}

resource "aws_cloudwatch_metric_alarm" "never" {
  count = 0

  alarm_name = "idle"
}

resource "aws_budgets_budget" "teams" {
  for_each = toset(["orders", "shipping"])

  name = "monthly"
}

resource "aws_budgets_budget" "again" {
  name = "monthly"
}

resource "aws_budgets_budget" "each" {
  for_each = toset(["orders", "shipping"])

  name = each.key
}

resource "aws_budgets_budget" "another_account" {
  account_id = "111122223333"
  name       = "monthly"
}

module "first" {
  source = "./child"
}

module "second" {
  source = "./child"
}

module "elsewhere" {
  source = "./child"

  providers = {
    aws = aws.virginia
  }
}

resource "azurerm_monitor_metric_alert" "first" {
  name                = "idle"
  resource_group_name = "orders"
}

resource "azurerm_monitor_metric_alert" "second" {
  name                = "idle"
  resource_group_name = "orders"
}

resource "azurerm_monitor_metric_alert" "another_group" {
  name                = "idle"
  resource_group_name = "shipping"
}

resource "azurerm_consumption_budget_subscription" "first" {
  name            = "monthly"
  subscription_id = "/subscriptions/00000000-0000-0000-0000-000000000000"
}

resource "azurerm_consumption_budget_subscription" "second" {
  name            = "monthly"
  subscription_id = "/subscriptions/00000000-0000-0000-0000-000000000000"
}

resource "azurerm_consumption_budget_subscription" "not_known" {
  name            = "monthly"
  subscription_id = data.azurerm_subscription.current.id
}

resource "google_billing_budget" "first" {
  display_name = "monthly"
}

resource "google_billing_budget" "second" {
  display_name = "monthly"
}
# file: child/main.tf
resource "aws_cloudwatch_metric_alarm" "idle" {
  alarm_name = "idle-child"
}
# file: no_root/main.tf
resource "aws_cloudwatch_metric_alarm" "first" {
  alarm_name = "idle"
}

resource "aws_cloudwatch_metric_alarm" "second" {
  alarm_name = "idle"
}
