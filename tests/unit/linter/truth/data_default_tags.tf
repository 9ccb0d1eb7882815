# expect missing-cost-tags aws_sqs_queue.q compliant
provider "aws" {
  alias = "west"
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}
provider "aws" {}
data "aws_default_tags" "west" {
  provider = aws.west
}
resource "aws_sqs_queue" "q" {
  tags = data.aws_default_tags.west.tags
}
