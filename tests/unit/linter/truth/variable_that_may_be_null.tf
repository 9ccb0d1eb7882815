# expect missing-cost-tags aws_sqs_queue.q delegated
variable "owner" {
  type    = string
  default = null
}
resource "aws_sqs_queue" "q" {
  tags = { owner = var.owner, team = "q" }
}
