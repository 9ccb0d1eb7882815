# What override files replace: the last one wins, whatever syntax it has.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.r delegated
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags module.m compliant
# expect missing-cost-tags aws_sqs_queue.q delegated
# file: order_of_override_files/main.tf
resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "b" }
}
# file: order_of_override_files/a_override.tf
resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "b" }
}
# file: order_of_override_files/z_override.tf
resource "aws_sqs_queue" "q" {
  tags = { owner = "a" }
}
# file: override_in_json/main.tf
resource "aws_sqs_queue" "q" {
  tags = { owner = "a" }
}
# file: override_in_json/override.tf.json
{"resource": {"aws_sqs_queue": {"q": {"tags": {"owner": "a", "team": "b"}}}}}
# file: override_of_locals_and_variables/main.tf
locals {
  t = "owner"
}
variable "k" {
  default = "x"
}
resource "aws_sqs_queue" "q" {
  tags = { owner = "a", (local.t) = "b" }
}
resource "aws_sqs_queue" "r" {
  tags = { owner = "a", (var.k) = "b" }
}
# file: override_of_locals_and_variables/x_override.tf
locals {
  t = "team"
}
variable "k" {
  default = "team"
}
# file: override_count/main.tf
resource "aws_sqs_queue" "q" {
}
# file: override_count/x_override.tf
resource "aws_sqs_queue" "q" {
  count = 0
}
# file: override_provider/main.tf
provider "aws" {
  region = "eu-west-1"
}
resource "aws_sqs_queue" "q" {
}
# file: override_provider/x_override.tf
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}
# file: override_module_args/main.tf
module "m" {
  source = "./m"
  tags   = {}
}
# file: override_module_args/x_override.tf
module "m" {
  tags = { owner = "a", team = "b" }
}
# file: override_module_args/m/main.tf
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
