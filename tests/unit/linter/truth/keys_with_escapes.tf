# Keys are what their escapes stand for, and what only looks alike is another key.
# expect missing-cost-tags aws_sqs_queue.esc compliant
# expect missing-cost-tags aws_sqs_queue.lookalike violated
# expect missing-cost-tags aws_sqs_queue.another_lookalike violated
resource "aws_sqs_queue" "esc" {
  tags = { owner = "a", "te\U00000061m" = "b" }
}
resource "aws_sqs_queue" "lookalike" {
  tags = { "\u043ewner" = "a", team = "b" }
}
resource "aws_sqs_queue" "another_lookalike" {
  tags = { owner = "a", "te\u0430m" = "b" }
}
