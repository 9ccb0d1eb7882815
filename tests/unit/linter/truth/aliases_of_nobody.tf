# Nobody gives a root a configuration that it does not write, nor a called module one that the call does not pass.
# expect missing-cost-tags aws_sqs_queue.gone unknown
# expect missing-cost-tags google_storage_bucket.gone unknown
# expect missing-cost-tags aws_sqs_queue.own compliant
# expect missing-cost-tags module.not_passed unknown
# expect missing-cost-tags module.passed compliant
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect module-call-drops-tags module.covered_by_nobody unknown
# expect missing-cost-tags aws_sqs_queue.tagged delegated
# expect missing-cost-tags module.covered_by_nobody unknown

terraform {
  backend "s3" {}
}

locals {
  tags = { owner = "a", team = "b" }
}

provider "aws" {
  alias = "here"

  default_tags {
    tags = local.tags
  }
}

resource "aws_sqs_queue" "gone" {
  provider = aws.gone
}

resource "google_storage_bucket" "gone" {
  provider = google.gone
}

resource "aws_sqs_queue" "own" {
  provider = aws.gone
  tags     = local.tags
}

module "not_passed" {
  source = "./queue"
}

module "passed" {
  source    = "./queue"
  providers = { aws.peer = aws.here }
}

module "covered_by_nobody" {
  source    = "./tagged"
  providers = { aws = aws.gone }
}
# file: tagged/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "tagged" {
  tags = var.tags
}
# file: queue/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.peer]
    }
  }
}

resource "aws_sqs_queue" "q" {
  provider = aws.peer
}
