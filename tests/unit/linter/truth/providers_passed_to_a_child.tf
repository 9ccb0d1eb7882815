# expect missing-cost-tags module.tagged compliant
# expect missing-cost-tags module.untagged violated
# expect missing-cost-tags aws_sqs_queue.q delegated
provider "aws" {
  alias = "west"
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}
provider "aws" {
  alias = "bare"
}
module "tagged" {
  source = "./queue"
  providers = {
    aws.main = aws.west
  }
}
module "untagged" {
  source = "./queue"
  providers = {
    aws.main = aws.bare
  }
}
# file: queue/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.main]
    }
  }
}
resource "aws_sqs_queue" "q" {
  provider = aws.main
}
