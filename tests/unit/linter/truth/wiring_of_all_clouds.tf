# The input for tags must reach each resource, by whatever way; a resource that lost it is told.
# expect tags-input-not-wired aws_sqs_queue.direct compliant
# expect tags-input-not-wired aws_sqs_queue.dropped violated
# expect tags-input-not-wired aws_sqs_queue.null violated
# expect tags-input-not-wired aws_sqs_queue.merged compliant
# expect tags-input-not-wired aws_sqs_queue.filtered compliant
# expect tags-input-not-wired aws_sqs_queue.ternary compliant
# expect tags-input-not-wired aws_sqs_queue.decides_alone violated
# expect tags-input-not-wired azurerm_storage_account.coalesced compliant
# expect tags-input-not-wired azurerm_storage_account.dropped violated
# expect tags-input-not-wired google_storage_bucket.lower compliant
# expect tags-input-not-wired google_storage_bucket.dropped violated
# expect tags-input-not-wired google_storage_bucket.looked_up unknown
# expect tags-input-not-wired google_storage_bucket.other_input delegated

variable "tags" {
  type    = map(string)
  default = {}
}

variable "special" {
  type = map(string)
}

variable "enabled" {
  type = bool
}

data "google_storage_bucket" "other" {
  name = "other"
}

locals {
  tags = merge({ Name = "x" }, var.tags)
}

resource "aws_sqs_queue" "direct" {
  tags = var.tags
}

resource "aws_sqs_queue" "dropped" {
  tags = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "null" {
  tags = null
}

resource "aws_sqs_queue" "merged" {
  tags = local.tags
}

resource "aws_sqs_queue" "filtered" {
  tags = { for key, value in var.tags : key => value if value != "" }
}

resource "aws_sqs_queue" "ternary" {
  tags = var.enabled ? var.tags : {}
}

resource "aws_sqs_queue" "decides_alone" {
  tags = length(var.tags) > 0 ? { owner = "a" } : { owner = "b" }
}

resource "azurerm_storage_account" "coalesced" {
  tags = coalesce(var.tags, { owner = "a" })
}

resource "azurerm_storage_account" "dropped" {
}

resource "google_storage_bucket" "lower" {
  labels = { for key, value in local.tags : lower(key) => lower(value) }
}

resource "google_storage_bucket" "dropped" {
  labels = { owner = "a" }
}

resource "google_storage_bucket" "looked_up" {
  labels = data.google_storage_bucket.other.labels
}

resource "google_storage_bucket" "other_input" {
  labels = var.special
}
