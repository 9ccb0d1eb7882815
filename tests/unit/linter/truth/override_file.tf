# expect missing-cost-tags aws_sqs_queue.q compliant
resource "aws_sqs_queue" "q" {
  tags = { Name = "q" }
}
# file: main_override.tf
resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "q" }
}
