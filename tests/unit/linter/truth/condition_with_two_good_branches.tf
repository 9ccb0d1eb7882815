# expect missing-cost-tags aws_sqs_queue.q compliant
variable "prod" {
  type = bool
}
resource "aws_sqs_queue" "q" {
  tags = var.prod ? { owner = "a", scope = "p" } : { owner = "b", scope = "d", extra = "x" }
}
