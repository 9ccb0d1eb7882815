# What completes a bucket may stand beside it, in a module called with it, or around the module that hands it out.
# expect bucket-without-lifecycle aws_s3_bucket.alone violated
# expect bucket-without-lifecycle aws_s3_bucket.completed compliant
# expect bucket-without-lifecycle aws_s3_bucket.by_name compliant
# expect bucket-without-lifecycle aws_s3_bucket.by_a_local compliant
# expect bucket-without-lifecycle aws_s3_bucket.each compliant
# expect bucket-without-lifecycle aws_s3_bucket.inline compliant
# expect bucket-without-lifecycle aws_s3_bucket.perhaps delegated
# expect bucket-without-lifecycle aws_s3_bucket.given_away unknown
# expect bucket-without-lifecycle module.taken unknown
# expect bucket-without-lifecycle module.left violated
# expect bucket-without-lifecycle aws_s3_bucket.handed_out delegated
# expect bucket-without-lifecycle azurerm_storage_account.policed compliant
# expect bucket-without-lifecycle google_storage_bucket.auto compliant

terraform {
  backend "s3" {}
}

variable "keep" {
  type = bool
}

locals {
  name  = aws_s3_bucket.by_a_local.id
  names = { a = 1, b = 2 }
}

resource "aws_s3_bucket" "alone" {
  bucket = "alone"
}

output "alone" {
  value = aws_s3_bucket.alone.id
}

resource "aws_s3_bucket" "completed" {}

resource "aws_s3_bucket_lifecycle_configuration" "completed" {
  bucket = aws_s3_bucket.completed.id
}

resource "aws_s3_bucket" "by_name" {
  bucket = "by-name"
}

resource "aws_s3_bucket_lifecycle_configuration" "by_name" {
  bucket = "by-name"
}

resource "aws_s3_bucket" "by_a_local" {
  bucket = "by-a-local"
}

resource "aws_s3_bucket_lifecycle_configuration" "by_a_local" {
  bucket = local.name
}

resource "aws_s3_bucket" "each" {
  for_each = local.names
  bucket   = each.key
}

resource "aws_s3_bucket_lifecycle_configuration" "each" {
  for_each = aws_s3_bucket.each
  bucket   = each.value.id
}

resource "aws_s3_bucket" "inline" {
  lifecycle_rule {
    enabled = true
  }
}

resource "aws_s3_bucket" "perhaps" {
  bucket = "perhaps"
}

resource "aws_s3_bucket_lifecycle_configuration" "perhaps" {
  count  = var.keep ? 0 : 1
  bucket = aws_s3_bucket.perhaps.id
}

resource "aws_s3_bucket" "given_away" {
  bucket = "given_away"
}

module "policy" {
  source = "./policy"
  bucket = aws_s3_bucket.given_away.id
}

module "taken" {
  source = "./bucket"
}

resource "aws_s3_bucket_lifecycle_configuration" "taken" {
  bucket = module.taken.id
}

module "left" {
  source = "./bucket"
}

resource "azurerm_storage_account" "policed" {}

resource "azurerm_storage_management_policy" "policed" {
  storage_account_id = azurerm_storage_account.policed.id
}

resource "google_storage_bucket" "auto" {
  autoclass {
    enabled = true
  }
}
# file: bucket/main.tf
resource "aws_s3_bucket" "handed_out" {}

output "id" {
  value = aws_s3_bucket.handed_out.id
}
# file: policy/main.tf
variable "bucket" {
  type = string
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = var.bucket
}
