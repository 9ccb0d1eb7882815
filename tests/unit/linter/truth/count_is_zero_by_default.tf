# expect missing-cost-tags aws_sqs_queue.q violated
variable "create" {
  type    = bool
  default = false
}
resource "aws_sqs_queue" "q" {
  count = var.create ? 1 : 0
  tags  = { Name = "q${count.index}" }
}
