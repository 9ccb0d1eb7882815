# expect missing-cost-tags aws_sqs_queue.q violated
resource "aws_sqs_queue" "q" {
  tags = { Name = "q" }
}
