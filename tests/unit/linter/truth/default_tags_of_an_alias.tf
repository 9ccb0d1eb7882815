# expect missing-cost-tags aws_sqs_queue.right compliant
# expect missing-cost-tags aws_sqs_queue.wrong violated
provider "aws" {}
provider "aws" {
  alias = "west"
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}
resource "aws_sqs_queue" "right" {
  provider = aws.west
}
resource "aws_sqs_queue" "wrong" {}
