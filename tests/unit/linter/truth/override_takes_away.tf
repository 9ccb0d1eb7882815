# What an override file writes takes the place of what stood there, the whole map.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags azurerm_storage_account.a violated
# expect missing-cost-tags google_storage_bucket.b compliant

resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "b" }
}

resource "azurerm_storage_account" "a" {
  tags = { owner = "a", team = "b" }
}

resource "google_storage_bucket" "b" {
  labels = { owner = "a", team = "b" }
}
# file: a_override.tf
resource "aws_sqs_queue" "q" {
  tags = { owner = "a" }
}

resource "azurerm_storage_account" "a" {
  tags = null
}
# file: z_override.tf
resource "aws_sqs_queue" "q" {
  tags = { team = "b" }
}

resource "google_storage_bucket" "b" {
  location = "EU"
}
