# expect missing-cost-tags aws_sqs_queue.q compliant
resource "aws_sqs_queue" "q" {
  tags = { owner = "a@example.com", team = "q" }
}
