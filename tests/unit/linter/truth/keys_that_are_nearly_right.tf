# A key that differs in a letter, or on AWS in case, is another key; to Azure case is the same.
# expect missing-cost-tags aws_sqs_queue.capitals violated
# expect missing-cost-tags aws_sqs_queue.typo violated
# expect missing-cost-tags aws_sqs_queue.swapped violated
# expect missing-cost-tags aws_sqs_queue.prefix violated
# expect missing-cost-tags aws_sqs_queue.quoted compliant
# expect missing-cost-tags aws_sqs_queue.in_brackets compliant
# expect missing-cost-tags azurerm_storage_account.capitals compliant
# expect missing-cost-tags azurerm_storage_account.typo violated
# expect missing-cost-tags google_storage_bucket.typo violated
# expect missing-cost-tags google_storage_bucket.right compliant

locals {
  key = "owner"
}

resource "aws_sqs_queue" "capitals" {
  tags = { Owner = "a", team = "b" }
}

resource "aws_sqs_queue" "typo" {
  tags = { ownr = "a", team = "b" }
}

resource "aws_sqs_queue" "swapped" {
  tags = { a = "owner", b = "team" }
}

resource "aws_sqs_queue" "prefix" {
  tags = { "acme:owner" = "a", "acme:team" = "b" }
}

resource "aws_sqs_queue" "quoted" {
  tags = { "owner" : "a", "team" : "b" }
}

resource "aws_sqs_queue" "in_brackets" {
  tags = { (local.key) = "a", "te${"am"}" = "b" }
}

resource "azurerm_storage_account" "capitals" {
  tags = { OWNER = "a", Team = "b" }
}

resource "azurerm_storage_account" "typo" {
  tags = { owners = "a", team = "b" }
}

resource "google_storage_bucket" "typo" {
  labels = { ovner = "a", team = "b" }
}

resource "google_storage_bucket" "right" {
  labels = { owner = "a", team = "b" }
}
