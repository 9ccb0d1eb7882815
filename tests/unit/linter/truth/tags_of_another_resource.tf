# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.copy compliant
# expect missing-cost-tags aws_sqs_queue.all compliant
provider "aws" {
  default_tags {
    tags = { team = "q" }
  }
}
resource "aws_sqs_queue" "q" {
  count = 1
  tags  = { owner = "a" }
}
resource "aws_sqs_queue" "copy" {
  tags = aws_sqs_queue.q[0].tags
}
resource "aws_sqs_queue" "all" {
  tags = merge(aws_sqs_queue.q[*].tags_all...)
}
