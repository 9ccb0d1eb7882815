# A module that is handed on as a whole is the object of its outputs, or one for each of its instances.
# expect missing-cost-tags aws_sqs_queue.of_one compliant
# expect missing-cost-tags aws_sqs_queue.of_each compliant
# expect missing-cost-tags aws_sqs_queue.of_some compliant
# expect missing-cost-tags aws_sqs_queue.counted compliant
# expect missing-cost-tags aws_sqs_queue.lacking violated
# expect missing-cost-tags aws_sqs_queue.of_all compliant
# expect missing-cost-tags module.child compliant
# expect missing-cost-tags aws_sqs_queue.q delegated

variable "teams" {
  type = map(object({ owner = string }))
}

locals {
  names   = { one = module.names, two = module.bare }
  by_team = { here = merge(module.each, {}) }
}

module "names" {
  source = "./names"
  owner  = "a"
}

module "bare" {
  source = "./bare"
}

module "each" {
  source   = "./names"
  for_each = { a = "first", b = "second" }
  owner    = each.value
}

module "some" {
  source   = "./names"
  for_each = var.teams
  owner    = each.value.owner
}

module "counted" {
  source = "./names"
  count  = 2
  owner  = "o${count.index}"
}

resource "aws_sqs_queue" "of_one" {
  tags = local.names.one.tags
}

resource "aws_sqs_queue" "lacking" {
  tags = local.names["two"].tags
}

resource "aws_sqs_queue" "of_each" {
  tags = local.by_team["here"]["b"].tags
}

resource "aws_sqs_queue" "of_some" {
  tags = { for name, one in module.some : name => one }["x"].tags
}

resource "aws_sqs_queue" "counted" {
  tags = (module.counted[*].tags)[1]
}

resource "aws_sqs_queue" "of_all" {
  for_each = module.each
  tags     = each.value.tags
}

module "child" {
  source = "./child"
  names  = module.names
}
# file: names/main.tf
variable "owner" {
  type = string
}

output "tags" {
  value = { owner = var.owner, team = "shop" }
}
# file: bare/main.tf
output "tags" {
  value = { owner = "a" }
}
# file: child/main.tf
variable "names" {
  type = any
}

resource "aws_sqs_queue" "q" {
  tags = var.names.tags
}
