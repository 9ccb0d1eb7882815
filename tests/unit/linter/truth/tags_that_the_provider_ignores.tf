# What a provider ignores it does not put on anything either.
# expect missing-cost-tags aws_sqs_queue.a violated
# expect missing-cost-tags aws_sqs_queue.b violated
terraform {
  backend "s3" {}
}
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
  ignore_tags {
    keys = ["team"]
  }
}
provider "aws" {
  alias = "p"
  default_tags {
    tags = { owner = "a", team = "b" }
  }
  ignore_tags {
    key_prefixes = ["ow"]
  }
}
resource "aws_sqs_queue" "a" {
}
resource "aws_sqs_queue" "b" {
  provider = aws.p
}
