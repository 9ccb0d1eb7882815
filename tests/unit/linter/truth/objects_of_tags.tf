# An input of a fixed form gives what its form says: what it must hold is there, what it may hold has its default or nothing.
# expect missing-cost-tags aws_sqs_queue.must compliant
# expect missing-cost-tags aws_sqs_queue.may delegated
# expect missing-cost-tags aws_sqs_queue.default compliant
# expect missing-cost-tags aws_sqs_queue.without violated
# expect missing-cost-tags google_storage_bucket.must compliant
# expect missing-cost-tags azurerm_storage_account.of_a_map delegated

variable "must" {
  type = object({ owner = string, team = string })
}

variable "may" {
  type = object({ owner = string, team = optional(string) })
}

variable "default" {
  type = object({ owner = string, team = optional(string, "b") })
}

variable "without" {
  type = object({ owner = string })
}

variable "all" {
  type = map(object({ tags = map(string) }))
}

resource "aws_sqs_queue" "must" {
  tags = var.must
}

resource "aws_sqs_queue" "may" {
  tags = var.may
}

resource "aws_sqs_queue" "default" {
  tags = var.default
}

resource "aws_sqs_queue" "without" {
  tags = var.without
}

resource "google_storage_bucket" "must" {
  labels = var.must
}

resource "azurerm_storage_account" "of_a_map" {
  for_each = var.all
  tags     = each.value.tags
}
