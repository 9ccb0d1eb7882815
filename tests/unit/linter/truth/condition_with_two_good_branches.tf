# expect missing-cost-tags aws_sqs_queue.q compliant
variable "prod" {
  type = bool
}
resource "aws_sqs_queue" "q" {
  tags = var.prod ? { owner = "a", team = "p" } : { owner = "b", team = "d", extra = "x" }
}
