# What a block iterates over, and what a for expression or a dynamic block calls its items, is no other resource.
# expect bucket-without-lifecycle aws_s3_bucket.this delegated
# expect bucket-without-lifecycle aws_s3_bucket.listed delegated
# expect bucket-without-lifecycle module.of_a_list delegated
# expect bucket-without-lifecycle module.of_another unknown

variable "rules" {
  type = map(object({ bucket = string }))
}

resource "aws_s3_bucket" "this" {
  bucket_prefix = "shop-"
}

resource "aws_s3_bucket_lifecycle_configuration" "each" {
  for_each = var.rules
  bucket   = each.value.bucket

  rule {
    id     = "all"
    status = "Enabled"

    expiration {
      days = 30
    }
  }
}

module "of_a_list" {
  source = "./list"
  rules  = var.rules
}

module "of_another" {
  source = "./list"
  rules  = { for key, rule in data.terraform_remote_state.rules.outputs.rules : key => rule }
}

data "terraform_remote_state" "rules" {
  backend = "s3"
}

# file: list/main.tf
variable "rules" {
  type = map(object({ bucket = string }))
}

resource "aws_s3_bucket" "listed" {
  bucket_prefix = "shop-"
}

resource "aws_s3_bucket_lifecycle_configuration" "item" {
  bucket = one([for rule in var.rules : rule.bucket])

  dynamic "rule" {
    for_each = var.rules
    iterator = made

    content {
      id     = made.value.bucket
      status = "Enabled"

      expiration {
        days = 30
      }
    }
  }
}
