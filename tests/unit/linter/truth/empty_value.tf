# expect missing-cost-tags aws_sqs_queue.empty violated
# expect missing-cost-tags aws_sqs_queue.null violated
resource "aws_sqs_queue" "empty" {
  tags = { owner = "", team = "q" }
}
resource "aws_sqs_queue" "null" {
  tags = { owner = null, team = "q" }
}
