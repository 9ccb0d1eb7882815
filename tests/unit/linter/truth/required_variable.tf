# expect missing-cost-tags aws_sqs_queue.q compliant
variable "owner" {
  type = string
}
resource "aws_sqs_queue" "q" {
  tags = { owner = var.owner, team = "q" }
}
