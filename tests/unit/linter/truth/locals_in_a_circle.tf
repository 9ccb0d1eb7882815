# expect missing-cost-tags aws_sqs_queue.q unknown
locals {
  a = merge(local.b, {})
  b = merge(local.a, {})
}
resource "aws_sqs_queue" "q" {
  tags = local.a
}
