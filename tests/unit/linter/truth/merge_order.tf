# What a later map of a merge takes away or gives back.
# expect missing-cost-tags aws_sqs_queue.emptied violated
# expect missing-cost-tags aws_sqs_queue.given_back compliant
# expect missing-cost-tags aws_sqs_queue.null_wins violated
# expect missing-cost-tags azurerm_storage_account.emptied violated
# expect missing-cost-tags azurerm_storage_account.given_back compliant
# expect missing-cost-tags google_storage_bucket.emptied violated
# expect missing-cost-tags google_storage_bucket.given_back compliant
# expect missing-cost-tags aws_sqs_queue.null_map compliant
# expect missing-cost-tags aws_sqs_queue.input_last delegated
# expect missing-cost-tags aws_sqs_queue.input_first compliant

variable "tags" {
  type    = map(string)
  default = {}
}

locals {
  base    = { owner = "a", team = "b" }
  cleared = { owner = "" }
}

resource "aws_sqs_queue" "emptied" {
  tags = merge(local.base, local.cleared)
}

resource "aws_sqs_queue" "given_back" {
  tags = merge(local.cleared, local.base)
}

resource "aws_sqs_queue" "null_wins" {
  tags = merge(local.base, { owner = null })
}

resource "azurerm_storage_account" "emptied" {
  tags = merge(local.base, local.cleared)
}

resource "azurerm_storage_account" "given_back" {
  tags = merge(local.cleared, local.base)
}

resource "google_storage_bucket" "emptied" {
  labels = merge(local.base, local.cleared)
}

resource "google_storage_bucket" "given_back" {
  labels = merge(local.cleared, local.base)
}

resource "aws_sqs_queue" "null_map" {
  tags = merge(local.base, null)
}

resource "aws_sqs_queue" "input_last" {
  tags = merge({ owner = "a" }, var.tags)
}

resource "aws_sqs_queue" "input_first" {
  tags = merge(var.tags, local.base)
}
