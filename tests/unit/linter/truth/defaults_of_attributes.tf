# An attribute's default stands in for what is not given or null, not for the empty text; an input's own one for null where it may not be.
# expect missing-cost-tags module.empty violated
# expect missing-cost-tags module.null compliant
# expect missing-cost-tags module.nothing compliant
# expect missing-cost-tags module.perhaps_null compliant
# expect missing-cost-tags module.perhaps_empty delegated
# expect missing-cost-tags module.input_null compliant
# expect missing-cost-tags module.input_perhaps_null compliant
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.second compliant

terraform {
  backend "s3" {}
}

variable "known" {
  type = bool
}

module "empty" {
  source = "./queue"
  config = { owner = "" }
}

module "null" {
  source = "./queue"
  config = { owner = null }
}

module "nothing" {
  source = "./queue"
  config = {}
}

module "perhaps_null" {
  source = "./queue"
  config = { owner = var.known ? "a" : null }
}

module "perhaps_empty" {
  source = "./queue"
  config = { owner = var.known ? "a" : "" }
}

module "input_null" {
  source = "./queue"
  config = {}
  team   = null
}

module "input_perhaps_null" {
  source = "./queue"
  config = {}
  team   = var.known ? "a" : null
}
# file: queue/main.tf
variable "config" {
  type = object({ owner = optional(string, "d") })
}

variable "team" {
  type     = string
  default  = "d"
  nullable = false
}

resource "aws_sqs_queue" "q" {
  tags = { owner = var.config.owner, team = var.team }
}

variable "pair" {
  type    = tuple([string, bool])
  default = ["a", "true"]
}

resource "aws_sqs_queue" "second" {
  tags = var.pair[1] ? { owner = "a", team = "b" } : { owner = "a", team = "b" }
}
