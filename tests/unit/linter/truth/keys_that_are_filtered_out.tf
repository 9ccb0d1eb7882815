# A key that a loop leaves out never comes, whatever the caller gives; Azure takes it in another spelling.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.r violated
# expect missing-cost-tags aws_sqs_queue.s delegated
# expect missing-cost-tags aws_sqs_queue.a violated
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c delegated
# expect missing-cost-tags azurerm_storage_account.d delegated
# expect missing-cost-tags aws_sqs_queue.e violated
# expect missing-cost-tags aws_sqs_queue.f delegated
# file: open/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}
locals {
  tags = merge(var.tags, { owner = "a", team = "b" })
}
resource "aws_sqs_queue" "q" {
  tags = { for k, v in var.tags : k => v if k != "owner" }
}
resource "aws_sqs_queue" "r" {
  tags = { for k, v in local.tags : k => v if k != "owner" }
}
resource "aws_sqs_queue" "s" {
  tags = { for k, v in var.tags : k => v if k != "other" }
}
# file: ways/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}
locals {
  less = { for k, v in var.tags : k => v if !contains(["owner", "other"], k) }
}
resource "aws_sqs_queue" "a" {
  tags = local.less
}
resource "aws_sqs_queue" "b" {
  tags = merge(local.less, { owner = "a", team = "b" })
}
resource "aws_sqs_queue" "c" {
  tags = merge(local.less, var.tags)
}
resource "azurerm_storage_account" "d" {
  tags = local.less
}
resource "aws_sqs_queue" "e" {
  tags = merge({ for k, v in local.less : k => v }, { x = "y" })
}
resource "aws_sqs_queue" "f" {
  tags = { for k, v in var.tags : k => v if k != "owner" || v != "" }
}
