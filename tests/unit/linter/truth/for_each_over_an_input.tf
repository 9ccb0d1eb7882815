# expect missing-cost-tags aws_sqs_queue.q delegated
# expect tags-input-not-wired aws_sqs_queue.q compliant
# expect tags-input-not-wired aws_sqs_queue.own delegated
# expect missing-cost-tags aws_sqs_queue.own delegated
variable "queues" {
  type = map(object({ tags = optional(map(string), {}) }))
}
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  for_each = var.queues
  tags     = merge(var.tags, each.value.tags, { Name = each.key })
}
resource "aws_sqs_queue" "own" {
  for_each = var.queues
  tags     = each.value.tags
}
