# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.with_own compliant
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}
resource "aws_sqs_queue" "q" {}
resource "aws_sqs_queue" "with_own" {
  tags = { Name = "x" }
}
