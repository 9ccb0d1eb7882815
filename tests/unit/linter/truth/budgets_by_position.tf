# Who takes the first item out of a list must not move the budgets of the others.
# expect index-keyed-budgets aws_budgets_budget.by_length violated
# expect index-keyed-budgets aws_budgets_budget.by_element violated
# expect index-keyed-budgets aws_budgets_budget.by_splat violated
# expect index-keyed-budgets aws_budgets_budget.two violated
# expect index-keyed-budgets aws_budgets_budget.switched_list violated
# expect index-keyed-budgets aws_budgets_budget.in_a_block violated
# expect index-keyed-budgets aws_budgets_budget.switched compliant
# expect index-keyed-budgets aws_budgets_budget.by_bool compliant
# expect index-keyed-budgets aws_budgets_budget.beside compliant
# expect index-keyed-budgets aws_budgets_budget.numbered compliant
# expect index-keyed-budgets aws_budgets_budget.by_set compliant
# expect index-keyed-budgets aws_budgets_budget.by_name compliant
# expect index-keyed-budgets azurerm_consumption_budget_subscription.by_position violated
# expect index-keyed-budgets azurerm_consumption_budget_subscription.by_text_of_position violated
# expect index-keyed-budgets azurerm_consumption_budget_subscription.by_key_of_a_map compliant
# expect index-keyed-budgets google_billing_budget.by_local violated
# expect index-keyed-budgets module.teams violated
# expect index-keyed-budgets module.by_name compliant

variable "teams" {
  type = list(object({ name = string, amount = number }))
}

variable "names" {
  type = set(string)
}

variable "amounts" {
  type = map(number)
}

variable "create" {
  type = bool
}

variable "number" {
  type = number
}

locals {
  create = var.create && length(var.teams) > 0 ? 1 : 0
  names  = [for team in var.teams : team.name]
  listed = { for position, team in var.teams : "${position}" => team }
}

resource "aws_budgets_budget" "plain" {
  name = "plain"
}

resource "aws_budgets_budget" "by_length" {
  count = length(var.teams)

  name         = var.teams[count.index].name
  limit_amount = var.teams[count.index].amount
}

resource "aws_budgets_budget" "by_element" {
  count = var.number

  name = element(var.teams[*].name, count.index)
}

resource "aws_budgets_budget" "by_splat" {
  count = length(local.names)

  name = var.teams[*].name[count.index]
}

resource "aws_budgets_budget" "two" {
  count = 2

  name = ["orders", "shipping"][count.index]
}

resource "aws_budgets_budget" "switched_list" {
  count = var.create ? length(local.names) : 0

  name = local.names[count.index]
}

resource "aws_budgets_budget" "in_a_block" {
  count = length(local.names)

  name = "team-${count.index}"

  cost_filter {
    name   = "TagKeyValue"
    values = [format("user:team$%s", local.names[count.index])]
  }
}

resource "aws_budgets_budget" "switched" {
  count = local.create

  name = var.teams[count.index].name
}

resource "aws_budgets_budget" "by_bool" {
  count = var.create

  name = var.teams[count.index].name
}

resource "aws_budgets_budget" "beside" {
  count = length(aws_budgets_budget.switched)

  name = aws_budgets_budget.switched[count.index].name
}

resource "aws_budgets_budget" "numbered" {
  count = var.number

  name = "budget-${count.index}"
}

resource "aws_budgets_budget" "by_set" {
  for_each = var.names

  name = each.key
}

resource "aws_budgets_budget" "by_name" {
  for_each = { for team in var.teams : team.name => team }

  name = each.key
}

resource "azurerm_consumption_budget_subscription" "by_position" {
  for_each = { for position, team in var.teams : position => team }

  name = each.value.name
}

resource "azurerm_consumption_budget_subscription" "by_text_of_position" {
  for_each = local.listed

  name = each.value.name
}

resource "azurerm_consumption_budget_subscription" "by_key_of_a_map" {
  for_each = { for name, amount in var.amounts : name => amount if amount > 0 }

  name = each.key
}

resource "google_billing_budget" "by_local" {
  count = length(local.names)

  display_name = local.names[count.index]
}

module "teams" {
  source = "./child"
  count  = length(var.teams)

  name = var.teams[count.index].name
}

module "by_name" {
  source   = "./child"
  for_each = var.names

  name = each.key
}

resource "aws_sqs_queue" "no_budget" {
  count = length(local.names)

  name = local.names[count.index]
}
# file: child/main.tf
variable "name" {
  type = string
}

resource "aws_budgets_budget" "this" {
  name = var.name
}
