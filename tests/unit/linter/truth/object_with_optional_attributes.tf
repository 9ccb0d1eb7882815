# expect missing-cost-tags aws_sqs_queue.default compliant
# expect missing-cost-tags aws_sqs_queue.null delegated
# expect missing-cost-tags aws_sqs_queue.coalesced compliant
variable "good" {
  type = object({ owner = optional(string, "platform"), scope = string })
}
variable "cost" {
  type = object({ owner = optional(string), scope = string })
}
resource "aws_sqs_queue" "default" {
  tags = { owner = var.good.owner, scope = var.good.scope }
}
resource "aws_sqs_queue" "null" {
  tags = { owner = var.cost.owner, scope = var.cost.scope }
}
resource "aws_sqs_queue" "coalesced" {
  tags = { owner = coalesce(var.cost.owner, "platform"), scope = var.cost.scope }
}
