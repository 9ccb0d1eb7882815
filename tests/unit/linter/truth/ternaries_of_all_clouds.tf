# Both branches must hold the tags where an input decides; where a constant does, the branch that it takes.
# expect missing-cost-tags aws_sqs_queue.both compliant
# expect missing-cost-tags aws_sqs_queue.one delegated
# expect missing-cost-tags aws_sqs_queue.neither violated
# expect missing-cost-tags aws_sqs_queue.constant violated
# expect missing-cost-tags azurerm_storage_account.both compliant
# expect missing-cost-tags azurerm_storage_account.one delegated
# expect missing-cost-tags azurerm_storage_account.neither violated
# expect missing-cost-tags google_storage_bucket.both compliant
# expect missing-cost-tags google_storage_bucket.one delegated
# expect missing-cost-tags google_storage_bucket.neither violated

variable "production" {
  type = bool
}

locals {
  full  = { owner = "a", team = "b" }
  other = { owner = "c", team = "d" }
  poor  = { owner = "a" }
  is_it = false
}

resource "aws_sqs_queue" "both" {
  tags = var.production ? local.full : local.other
}

resource "aws_sqs_queue" "one" {
  tags = var.production ? local.full : local.poor
}

resource "aws_sqs_queue" "neither" {
  tags = var.production ? local.poor : { owner = "c" }
}

resource "aws_sqs_queue" "constant" {
  tags = local.is_it ? local.full : local.poor
}

resource "azurerm_storage_account" "both" {
  tags = var.production ? local.full : local.other
}

resource "azurerm_storage_account" "one" {
  tags = var.production ? local.full : null
}

resource "azurerm_storage_account" "neither" {
  tags = var.production ? local.poor : {}
}

resource "google_storage_bucket" "both" {
  labels = var.production ? local.full : local.other
}

resource "google_storage_bucket" "one" {
  labels = merge(local.poor, var.production ? { team = "b" } : {})
}

resource "google_storage_bucket" "neither" {
  labels = var.production ? local.poor : {}
}
