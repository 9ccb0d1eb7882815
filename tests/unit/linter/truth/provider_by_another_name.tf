# A provider is told by its source; the module may call it what it likes, and a called module otherwise than its caller.
# expect missing-cost-tags module.child compliant
# expect missing-cost-tags aws_sqs_queue.by_its_name compliant
# expect missing-cost-tags aws_sqs_queue.by_its_prefix compliant
# expect missing-cost-tags aws_sqs_queue.q delegated

terraform {
  required_providers {
    amazon = {
      source = "registry.terraform.io/hashicorp/aws"
    }
  }
}

provider "amazon" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

resource "aws_sqs_queue" "by_its_name" {
  provider = amazon
}

resource "aws_sqs_queue" "by_its_prefix" {}

module "child" {
  source = "./child"
}
# file: child/main.tf
resource "aws_sqs_queue" "q" {}
