# An override file changes the block that it names, the provider's too; files in which the name ends so come last, in the order of names.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.own compliant

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

locals {
  tags = { owner = "a" }
}

resource "aws_sqs_queue" "q" {}

resource "aws_sqs_queue" "own" {
  tags = local.tags
}
# file: override.tf
provider "aws" {
  default_tags {
    tags = { owner = "a" }
  }
}

locals {
  tags = { owner = "a", team = "b" }
}
