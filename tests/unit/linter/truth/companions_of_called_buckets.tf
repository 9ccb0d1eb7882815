# A bucket of a called module may get its rules from whatever is given it and can make them, itself or by way of others; nothing else counts.
# expect bucket-without-lifecycle module.alone violated
# expect bucket-without-lifecycle module.of_a_site violated
# expect bucket-without-lifecycle module.of_rules unknown
# expect bucket-without-lifecycle module.of_a_module_elsewhere unknown
# expect bucket-without-lifecycle module.passed_on_by_a_module unknown
# expect bucket-without-lifecycle module.passed_on_by_a_resource unknown
# expect bucket-without-lifecycle module.passed_on_to_nobody violated
# expect bucket-without-lifecycle module.handed_out_twice violated
# expect bucket-without-lifecycle module.handed_out_and_ruled unknown
# expect bucket-without-lifecycle aws_s3_bucket.this delegated
# expect bucket-without-lifecycle aws_s3_bucket.given_to_a_site violated
# expect bucket-without-lifecycle aws_s3_bucket.given_to_rules unknown
# expect bucket-without-lifecycle aws_s3_bucket.passed_on unknown
# expect bucket-without-lifecycle module.bucket delegated

terraform {
  backend "s3" {}
}

module "alone" {
  source = "./bucket"
}

resource "aws_s3_object" "alone" {
  bucket = module.alone.id
  key    = "index.html"
}

module "of_a_site" {
  source = "./bucket"
}

module "site" {
  source = "./site"
  bucket = module.of_a_site.id
}

module "of_rules" {
  source = "./bucket"
}

module "rules" {
  source = "./rules"
  bucket = module.of_rules.id
}

module "of_a_module_elsewhere" {
  source = "./bucket"
}

module "elsewhere" {
  source = "acme/rules/aws"
  bucket = module.of_a_module_elsewhere.id
}

module "passed_on_by_a_module" {
  source = "./bucket"
}

module "through_a_module" {
  source = "./site"
  bucket = module.passed_on_by_a_module.id
}

resource "aws_s3_bucket_lifecycle_configuration" "through_a_module" {
  bucket = module.through_a_module.bucket
}

module "passed_on_by_a_resource" {
  source = "./bucket"
}

resource "aws_s3_bucket_policy" "through_a_resource" {
  bucket = module.passed_on_by_a_resource.id
}

module "rules_through_a_resource" {
  source = "./rules"
  bucket = aws_s3_bucket_policy.through_a_resource.bucket
}

module "passed_on_to_nobody" {
  source = "./bucket"
}

resource "aws_s3_bucket_policy" "to_nobody" {
  bucket = module.passed_on_to_nobody.id
}

module "handed_out_twice" {
  source = "./stack"
}

module "handed_out_and_ruled" {
  source = "./stack"
}

resource "aws_s3_bucket_lifecycle_configuration" "of_a_stack" {
  bucket = module.handed_out_and_ruled.policy
}

resource "aws_s3_bucket" "given_to_a_site" {}

module "own_site" {
  source = "./site"
  bucket = aws_s3_bucket.given_to_a_site.id
}

resource "aws_s3_bucket" "given_to_rules" {}

module "own_rules" {
  source = "./rules"
  bucket = aws_s3_bucket.given_to_rules.id
}

resource "aws_s3_bucket" "passed_on" {}

module "own_passing" {
  source = "./site"
  bucket = aws_s3_bucket.passed_on.id
}

module "own_rules_passed" {
  source = "./rules"
  bucket = module.own_passing.bucket
}
# file: bucket/main.tf
resource "aws_s3_bucket" "this" {}

output "id" {
  value = aws_s3_bucket.this.id
}
# file: stack/main.tf
module "bucket" {
  source = "../bucket"
}

resource "aws_s3_bucket_policy" "this" {
  bucket = module.bucket.id
}

output "policy" {
  value = aws_s3_bucket_policy.this.bucket
}
# file: site/main.tf
variable "bucket" {
  type = string
}

resource "aws_s3_object" "index" {
  bucket = var.bucket
  key    = "index.html"
}

output "bucket" {
  value = var.bucket
}
# file: rules/main.tf
variable "bucket" {
  type = string
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = var.bucket
}
