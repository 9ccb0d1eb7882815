# What must be given and is not, nothing holds: Terraform refuses such a call, and no tag may be said to come from it.
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.any delegated
# expect missing-cost-tags module.all compliant
# expect missing-cost-tags module.attribute violated
# expect missing-cost-tags module.input unknown
# expect missing-cost-tags module.another violated
# expect missing-cost-tags module.name unknown
# expect missing-cost-tags module.untyped violated
terraform {
  backend "s3" {}
}
module "all" {
  source = "./child"
  cost   = { owner = "a", team = "b" }
  name   = "a"
  any    = { owner = "a", team = "b" }
}
module "attribute" {
  source = "./child"
  cost   = { owner = "a" }
  name   = "a"
  any    = { owner = "a", team = "b" }
}
module "input" {
  source = "./child"
  name   = "a"
  any    = { owner = "a", team = "b" }
}
module "another" {
  source = "./child"
  cost   = { owner = "a", teem = "b" }
  name   = "a"
  any    = { owner = "a", team = "b" }
}
module "name" {
  source = "./child"
  cost   = { owner = "a", team = "b" }
  any    = { owner = "a", team = "b" }
}
module "untyped" {
  source = "./child"
  cost   = { owner = "a", team = "b" }
  name   = "a"
}
# file: child/main.tf
variable "cost" {
  type = object({
    owner = string
    team  = string
  })
}
variable "name" {
  type = string
}
variable "any" {}
resource "aws_sqs_queue" "q" {
  tags = {
    owner = "${var.cost.owner}-${var.name}"
    team  = var.cost.team
  }
}
resource "aws_sqs_queue" "any" {
  tags = var.any
}
