# What is never made is not judged, however the zero is written; what may be made is.
# expect missing-cost-tags aws_sqs_queue.perhaps violated
# expect missing-cost-tags aws_sqs_queue.one violated
# expect missing-cost-tags azurerm_storage_account.perhaps violated
# expect missing-cost-tags google_storage_bucket.perhaps violated

variable "create" {
  type    = bool
  default = false
}

variable "names" {
  type    = set(string)
  default = []
}

locals {
  off   = false
  empty = []
}

resource "aws_sqs_queue" "zero" {
  count = 0
}

resource "aws_sqs_queue" "by_local" {
  count = local.off ? 1 : 0
}

resource "aws_sqs_queue" "by_length" {
  count = length(local.empty)
}

resource "aws_sqs_queue" "empty_set" {
  for_each = toset([])
}

resource "aws_sqs_queue" "filtered" {
  for_each = { for name in ["a", "b"] : name => name if name == "c" }
}

resource "azurerm_storage_account" "none" {
  for_each = local.off ? { a = 1 } : {}
}

resource "google_storage_bucket" "none" {
  count = length(setintersection(["a"], ["b"]))
}

resource "aws_sqs_queue" "perhaps" {
  count = var.create ? 1 : 0
}

resource "aws_sqs_queue" "one" {
  count = !local.off ? 1 : 0
}

resource "azurerm_storage_account" "perhaps" {
  for_each = var.names
}

resource "google_storage_bucket" "perhaps" {
  count = length(var.names)
}
