# Each instance is its own where the keys are known; what is never made is not judged.
# expect missing-cost-tags aws_sqs_queue.counted compliant
# expect missing-cost-tags aws_sqs_queue.second_lacks[0] compliant
# expect missing-cost-tags aws_sqs_queue.second_lacks[1] violated
# expect missing-cost-tags aws_sqs_queue.perhaps_lacks["a"] compliant
# expect missing-cost-tags aws_sqs_queue.perhaps_lacks["b"] violated
# expect missing-cost-tags aws_sqs_queue.one_of_another compliant
# expect missing-cost-tags aws_sqs_queue.text_of_two[0] compliant
# expect missing-cost-tags aws_sqs_queue.text_of_two[1] violated
# expect missing-cost-tags module.each violated
# expect missing-cost-tags aws_sqs_queue.q delegated

variable "more" {
  type = bool
}

locals {
  tags = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "never" {
  count = 0
}

resource "aws_sqs_queue" "never_by_a_text" {
  count = "0"
}

resource "aws_sqs_queue" "never_by_two_empty" {
  for_each = var.more ? {} : tomap({})
}

resource "aws_sqs_queue" "text_of_two" {
  count = "2"
  tags  = count.index == 0 ? local.tags : { owner = "a" }
}

resource "aws_sqs_queue" "for_none" {
  for_each = {}
}

resource "aws_sqs_queue" "counted" {
  count = 2
  tags  = merge(local.tags, { index = count.index })
}

resource "aws_sqs_queue" "second_lacks" {
  count = 2
  tags  = count.index == 0 ? local.tags : { owner = "a" }
}

resource "aws_sqs_queue" "perhaps_lacks" {
  for_each = merge({ a = local.tags }, var.more ? { b = { owner = "a" } } : {})
  tags     = each.value
}

resource "aws_sqs_queue" "one_of_another" {
  tags = aws_sqs_queue.perhaps_lacks["a"].tags
}

module "each" {
  source   = "./queue"
  for_each = { good = local.tags, bad = { team = "b" } }
  tags     = each.value
}

module "never" {
  source = "./queue"
  count  = 0
}
# file: queue/main.tf
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}
