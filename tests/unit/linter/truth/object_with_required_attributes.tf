# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.whole compliant
variable "cost" {
  type = object({ owner = string, scope = string })
}
resource "aws_sqs_queue" "q" {
  tags = merge({ managed_by = "terraform" }, { owner = var.cost.owner, scope = var.cost.scope })
}
resource "aws_sqs_queue" "whole" {
  tags = var.cost
}
