# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.whole compliant
variable "cost" {
  type = object({ owner = string, team = string })
}
resource "aws_sqs_queue" "q" {
  tags = merge({ managed_by = "terraform" }, { owner = var.cost.owner, team = var.cost.team })
}
resource "aws_sqs_queue" "whole" {
  tags = var.cost
}
