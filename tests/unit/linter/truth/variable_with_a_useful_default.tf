# expect missing-cost-tags aws_sqs_queue.q compliant
variable "owner" {
  type    = string
  default = "platform@example.com"
}
resource "aws_sqs_queue" "q" {
  tags = { owner = var.owner, team = "q" }
}
