# expect missing-cost-tags aws_sqs_queue.good compliant
# expect missing-cost-tags aws_sqs_queue.one_lacks["a"] compliant
# expect missing-cost-tags aws_sqs_queue.one_lacks["b"] violated
# expect missing-cost-tags aws_sqs_queue.all_lack violated
locals {
  queues = {
    a = { tags = { owner = "x", team = "a" } }
    b = { tags = { owner = "y", team = "b" } }
  }
  mixed = {
    a = { tags = { owner = "x", team = "a" } }
    b = { tags = { team = "b" } }
  }
}
resource "aws_sqs_queue" "good" {
  for_each = local.queues
  tags     = each.value.tags
}
resource "aws_sqs_queue" "one_lacks" {
  for_each = local.mixed
  tags     = each.value.tags
}
resource "aws_sqs_queue" "all_lack" {
  for_each = toset(["a", "b"])
  tags     = { Name = each.key }
}
