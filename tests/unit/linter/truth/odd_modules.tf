# What modules are given, and what becomes of it on the way.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags module.lacks violated
# expect missing-cost-tags module.has compliant
# expect missing-cost-tags module.given compliant
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.r compliant
# expect missing-cost-tags module.null_given compliant
# expect missing-cost-tags module.null_kept violated
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.r delegated
# expect missing-cost-tags module.m violated
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d violated
# expect missing-cost-tags module.a violated
# expect missing-cost-tags module.b compliant
# expect missing-cost-tags module.c delegated
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.r compliant
# file: type_drops_attribute/main.tf
module "m" {
  source = "./m"
  tags   = { owner = "a", team = "b" }
}
# file: type_drops_attribute/m/main.tf
variable "tags" {
  type = object({ owner = string })
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: optional_null_and_default/main.tf
module "lacks" {
  source = "./m"
  tags   = {}
}
module "given" {
  source = "./m"
  tags   = { team = "x" }
}
module "has" {
  source = "./n"
  tags   = {}
}
# file: optional_null_and_default/m/main.tf
variable "tags" {
  type = object({ owner = optional(string, "x"), team = optional(string) })
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: optional_null_and_default/n/main.tf
variable "tags" {
  type = object({ owner = optional(string, "x"), team = optional(string, "y") })
}
resource "aws_sqs_queue" "r" {
  tags = var.tags
}
# file: not_nullable_default/main.tf
module "null_given" {
  source = "./m"
  tags   = null
}
module "null_kept" {
  source = "./n"
  tags   = null
}
# file: not_nullable_default/m/main.tf
variable "tags" {
  type     = map(string)
  nullable = false
  default  = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: not_nullable_default/n/main.tf
variable "tags" {
  type     = map(string)
  default  = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "r" {
  tags = var.tags
}
# file: module_for_each_in_a_child/main.tf
module "m" {
  source = "./m"
  for_each = { a = ["owner", "team"], b = ["owner"] }
  keys = each.value
}
# file: module_for_each_in_a_child/m/main.tf
variable "keys" {
  type = set(string)
}
resource "aws_sqs_queue" "q" {
  tags = { for k in var.keys : k => "x" }
}
# file: module_outputs_as_tags/main.tf
module "l" {
  source = "./l"
  extra  = { team = "b" }
}
module "n" {
  source = "./l"
}
module "each" {
  source   = "./l"
  for_each = { x = { team = "b" }, y = {} }
  extra    = each.value
}
resource "aws_sqs_queue" "a" {
  tags = module.l.tags
}
resource "aws_sqs_queue" "b" {
  tags = module.n.tags
}
resource "aws_sqs_queue" "c" {
  tags = module.each["x"].tags
}
resource "aws_sqs_queue" "d" {
  tags = module.each["y"].tags
}
# file: module_outputs_as_tags/l/main.tf
variable "extra" {
  type    = map(string)
  default = {}
}
output "tags" {
  value = merge({ owner = "a" }, var.extra)
}
# file: deep_modules_with_defaults/main.tf
module "a" {
  source = "./one"
}
# file: deep_modules_with_defaults/one/main.tf
variable "t" {
  type    = map(string)
  default = { owner = "a" }
}
module "c" {
  source = "../two"
  tags   = var.t
}
# file: deep_modules_with_defaults/three/main.tf
module "b" {
  source = "../two"
  tags   = { owner = "a", team = "b" }
}
# file: deep_modules_with_defaults/two/main.tf
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: tfvars_of_a_root/main.tf
terraform {
  backend "s3" {}
}
variable "tags" {
  type = map(string)
}
variable "more" {
  type = map(string)
  default = {}
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
resource "aws_sqs_queue" "r" {
  tags = var.more
}
# file: tfvars_of_a_root/terraform.tfvars
tags = { owner = "a", team = "b" }
more = {}
# file: tfvars_of_a_root/a.auto.tfvars
tags = { owner = "a", team = "b" }
# file: tfvars_of_a_root/b.auto.tfvars.json
{"tags": {"owner": "a"}, "more": {"owner": "a", "team": "b"}}
