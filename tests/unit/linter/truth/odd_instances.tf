# Instances, by keys and numbers that are worked out, and blocks that repeat.
# expect missing-cost-tags aws_sqs_queue.a violated
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c violated
# expect missing-cost-tags aws_sqs_queue.q["a"] compliant
# expect missing-cost-tags aws_sqs_queue.q["b"] violated
# expect missing-cost-tags aws_sqs_queue.r["prod"] compliant
# expect missing-cost-tags aws_sqs_queue.r["dev"] violated
# expect missing-cost-tags aws_sqs_queue.a[0] compliant
# expect missing-cost-tags aws_sqs_queue.a[1] compliant
# expect missing-cost-tags aws_sqs_queue.a[2] violated
# expect missing-cost-tags aws_sqs_queue.q["a-x"] compliant
# expect missing-cost-tags aws_sqs_queue.q["b-x"] violated
# expect missing-cost-tags aws_autoscaling_group.a violated
# expect missing-cost-tags aws_autoscaling_group.b compliant
# expect missing-cost-tags aws_autoscaling_group.c violated
# expect missing-cost-tags aws_autoscaling_group.d compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d compliant
# expect missing-cost-tags aws_sqs_queue.e["x"] compliant
# expect missing-cost-tags aws_sqs_queue.e["y"] violated
# expect missing-cost-tags aws_sqs_queue.f violated
# expect missing-cost-tags aws_sqs_queue.g unknown
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d compliant
# expect missing-cost-tags aws_sqs_queue.e unknown
# expect missing-cost-tags aws_sqs_queue.a violated
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c unknown
# expect missing-cost-tags aws_sqs_queue.b compliant
# file: counts_that_are_zero/main.tf
locals {
  none = []
  on   = false
}
resource "aws_sqs_queue" "a" {
  count = length(local.none)
}
resource "aws_sqs_queue" "b" {
  count = local.on ? 1 : 0
}
resource "aws_sqs_queue" "c" {
  count = local.on && var.x ? 1 : 0
}
resource "aws_sqs_queue" "d" {
  for_each = toset([for x in ["a", "b"] : x if x == "c"])
}
resource "aws_sqs_queue" "e" {
  for_each = { for k, v in { a = 1 } : k => v if v > 1 }
}
resource "aws_sqs_queue" "f" {
  count = "0"
}
resource "aws_sqs_queue" "g" {
  count = min(0, 3)
}
resource "aws_sqs_queue" "h" {
  count = tonumber("0")
}
resource "aws_sqs_queue" "i" {
  count = contains(["a"], "b") ? 1 : 0
}
resource "aws_sqs_queue" "j" {
  for_each = local.on ? { a = 1 } : {}
}
variable "x" {
  type = bool
}
# file: counts_that_may_be_one/main.tf
variable "x" {
  type = bool
  default = false
}
variable "n" {
  type = number
  default = 0
}
variable "m" {
  type = map(string)
  default = {}
}
resource "aws_sqs_queue" "a" {
  count = var.x ? 1 : 0
}
resource "aws_sqs_queue" "b" {
  count = var.n
}
resource "aws_sqs_queue" "c" {
  for_each = var.m
}
# file: for_each_keys_decide/main.tf
locals {
  envs = { prod = { tags = { team = "x" } }, dev = {} }
}
resource "aws_sqs_queue" "q" {
  for_each = toset(["a", "b"])
  tags     = each.key == "a" ? { owner = "a", team = "b" } : {}
}
resource "aws_sqs_queue" "r" {
  for_each = local.envs
  tags     = merge({ owner = "a" }, try(each.value.tags, {}))
}
# file: zero_and_negative/main.tf
resource "aws_sqs_queue" "a" {
  count = 3
  tags  = { owner = "a", (["team", "team", "other"][count.index]) = "x" }
}
# file: setproducts/main.tf
resource "aws_sqs_queue" "q" {
  for_each = { for p in setproduct(["a", "b"], ["x"]) : "${p[0]}-${p[1]}" => p }
  tags     = each.value[0] == "a" ? { owner = "a", team = "b" } : { owner = "a" }
}
# file: dynamic_blocks_odd/main.tf
resource "aws_autoscaling_group" "a" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = []
    content {
      key = "owner"
      value = "x"
      propagate_at_launch = true
    }
  }
  tag {
    key = "team"
    value = "x"
    propagate_at_launch = true
  }
}
resource "aws_autoscaling_group" "b" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = toset(["owner", "team"])
    iterator = t
    content {
      key = t.key
      value = t.value
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "c" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = ["owner", "team"]
    content {
      key = tag.key
      value = tag.value
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "d" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = [{ owner = "a" }, { team = "b" }]
    content {
      key = keys(tag.value)[0]
      value = values(tag.value)[0]
      propagate_at_launch = true
    }
  }
}
# file: references_to_resources/main.tf
resource "aws_sqs_queue" "a" {
  tags = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "b" {
  tags = { owner = "a" }
}
resource "aws_sqs_queue" "c" {
  tags = aws_sqs_queue.a.tags
}
resource "aws_sqs_queue" "d" {
  tags = merge(aws_sqs_queue.b.tags, { team = "x" })
}
resource "aws_sqs_queue" "e" {
  for_each = { x = { owner = "a", team = "b" }, y = {} }
  tags     = each.value
}
resource "aws_sqs_queue" "f" {
  tags = aws_sqs_queue.e["y"].tags
}
resource "aws_sqs_queue" "g" {
  tags = merge(values(aws_sqs_queue.e)[*].tags...)
}
# file: unknown_at_apply/main.tf
data "aws_sqs_queue" "z" {
  name = "z"
}
data "external" "t" {
  program = ["x"]
}
resource "aws_sqs_queue" "a" {
  tags = merge(data.external.t.result, { owner = "a", team = "b" })
}
resource "aws_sqs_queue" "b" {
  tags = { owner = data.aws_sqs_queue.z.arn }
}
resource "aws_sqs_queue" "c" {
  tags = merge({ owner = "a", team = "b" }, data.external.t.result)
}
resource "aws_sqs_queue" "d" {
  tags = { owner = data.aws_sqs_queue.z.arn, team = random_id.x.hex }
}
resource "aws_sqs_queue" "e" {
  tags = { owner = "a", (data.external.t.result.k) = "x" }
}
resource "random_id" "x" {
  byte_length = 3
}
# file: for_each_unknown/main.tf
data "external" "t" {
  program = ["x"]
}
resource "aws_sqs_queue" "a" {
  for_each = data.external.t.result
  tags     = { owner = each.value }
}
resource "aws_sqs_queue" "b" {
  for_each = data.external.t.result
  tags     = { owner = each.value, team = each.key }
}
resource "aws_sqs_queue" "c" {
  for_each = data.external.t.result
  tags     = { owner = each.value, (each.key) = "x" }
}
# file: moved_and_removed_and_import/main.tf
moved {
  from = aws_sqs_queue.a
  to   = aws_sqs_queue.b
}
removed {
  from = aws_sqs_queue.old
  lifecycle {
    destroy = false
  }
}
import {
  for_each = { x = "1" }
  to       = aws_sqs_queue.b
  id       = each.value
}
resource "aws_sqs_queue" "b" {
  tags = { owner = "a", team = "b" }
}
check "c" {
  data "aws_sqs_queue" "z" {
    name = "x"
  }
  assert {
    condition = data.aws_sqs_queue.z.tags != null
    error_message = "no"
  }
}
