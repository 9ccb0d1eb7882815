# A configuration that is handed on twice, under other names, is still the one that stands at the top.
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags module.inner delegated
# expect missing-cost-tags module.right compliant
# expect missing-cost-tags module.wrong violated

provider "aws" {
  alias = "tagged"

  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias = "bare"
}

module "right" {
  source    = "./outer"
  providers = { aws.first = aws.tagged }
}

module "wrong" {
  source    = "./outer"
  providers = { aws.first = aws.bare }
}
# file: outer/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.first]
    }
  }
}

module "inner" {
  source    = "../inner"
  providers = { aws.second = aws.first }
}
# file: inner/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.second]
    }
  }
}

resource "aws_sqs_queue" "q" {
  provider = aws.second
}
