# An empty provider block in a called module only says that the caller passes it.
# expect missing-cost-tags module.child compliant
# expect missing-cost-tags aws_sqs_queue.plain delegated
# expect missing-cost-tags aws_sqs_queue.east delegated

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

module "child" {
  source = "./child"

  providers = {
    aws      = aws
    aws.east = aws
  }
}
# file: child/main.tf
provider "aws" {}

provider "aws" {
  alias = "east"
}

resource "aws_sqs_queue" "plain" {}

resource "aws_sqs_queue" "east" {
  provider = aws.east
}
