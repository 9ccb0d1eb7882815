# expect missing-cost-tags aws_sqs_queue.default compliant
# expect missing-cost-tags aws_sqs_queue.null delegated
# expect missing-cost-tags aws_sqs_queue.coalesced compliant
variable "good" {
  type = object({ owner = optional(string, "platform"), team = string })
}
variable "cost" {
  type = object({ owner = optional(string), team = string })
}
resource "aws_sqs_queue" "default" {
  tags = { owner = var.good.owner, team = var.good.team }
}
resource "aws_sqs_queue" "null" {
  tags = { owner = var.cost.owner, team = var.cost.team }
}
resource "aws_sqs_queue" "coalesced" {
  tags = { owner = coalesce(var.cost.owner, "platform"), team = var.cost.team }
}
