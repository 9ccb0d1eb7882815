# Tags that come by way of loops, blocks and functions.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sns_topic.t compliant
# expect missing-cost-tags aws_autoscaling_group.g delegated
# expect missing-cost-tags aws_autoscaling_group.h violated
# expect missing-cost-tags aws_autoscaling_group.i compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c delegated
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.r compliant
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.r["b-2"] violated
# expect missing-cost-tags aws_sqs_queue.r["a-1"] compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# file: a/main.tf
data "aws_availability_zones" "z" {}
resource "aws_sqs_queue" "q" {
  for_each = toset(data.aws_availability_zones.z.names)
  tags     = { owner = "a", zone = each.key }
}
resource "aws_sns_topic" "t" {
  for_each = toset(data.aws_availability_zones.z.names)
  tags     = { owner = "a", team = each.key }
}
# file: b/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}
resource "aws_autoscaling_group" "g" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = var.tags
    iterator = it
    content {
      key                 = it.key
      value               = it.value
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "h" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = [for k, v in { owner = "a" } : { k = k, v = v }]
    content {
      key                 = tag.value.k
      value               = tag.value.v
      propagate_at_launch = true
    }
  }
}
resource "aws_autoscaling_group" "i" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = merge(var.tags, { owner = "a", team = "b" })
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
# file: c/main.tf
variable "more" {
  type    = map(string)
  default = null
}
variable "on" {
  type = bool
}
locals {
  all = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "a" {
  tags = merge(local.all, var.on ? { x = "y" } : null)
}
resource "aws_sqs_queue" "b" {
  tags = merge({ owner = "a" }, null, var.on ? { x = "y" } : {})
}
resource "aws_sqs_queue" "c" {
  tags = merge({ owner = "a" }, coalesce(var.more, {}))
}
# file: d/main.tf
locals {
  settings = { queue = { owner = "a" } }
}
resource "aws_sqs_queue" "q" {
  tags = try(local.settings.queue, { owner = "a", team = "b" })
}
resource "aws_sqs_queue" "r" {
  tags = try(local.settings.topic, { owner = "a", team = "b" })
}
# file: e/main.tf
locals {
  pairs = { for p in setproduct(["a", "b"], ["1", "2"]) : join("-", p) => p }
  two   = { "a-1" = { owner = "a", team = "b" }, "b-2" = { owner = "a" } }
}
resource "aws_sqs_queue" "q" {
  for_each = local.pairs
  tags     = zipmap(["owner", "team"], each.value)
}
resource "aws_sqs_queue" "r" {
  for_each = local.two
  tags     = each.value
}
# file: f/main.tf
locals {
  sets = [{ t = { owner = "a", team = "b" } }, { t = { owner = "a" } }]
}
resource "aws_sqs_queue" "a" {
  tags = element(local.sets[*].t, 2)
}
resource "aws_sqs_queue" "b" {
  tags = local.sets[length(local.sets) - 1].t
}
