# OpenTofu: a provider configuration for each item, one of which a resource chooses; never the one without alias.
# expect missing-cost-tags module.child compliant
# expect missing-cost-tags aws_sqs_queue.tagged compliant
# expect missing-cost-tags aws_sqs_queue.untagged violated
# expect missing-cost-tags aws_sqs_queue.one_of_two compliant
# expect missing-cost-tags aws_sqs_queue.other_of_two violated
# expect missing-cost-tags aws_sqs_queue.any_of_two unknown
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.none_of_two unknown
# expect missing-cost-tags aws_sqs_queue.one_of_none unknown

variable "region" {
  type = string
}

locals {
  regions = toset(["eu-west-1", "us-east-1"])
}

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias    = "untagged"
  for_each = local.regions
  region   = each.value
}

provider "aws" {
  alias    = "tagged"
  for_each = local.regions
  region   = each.value

  default_tags {
    tags = { owner = "a", team = each.key }
  }
}

provider "aws" {
  alias    = "some"
  for_each = { eu = { owner = "a", team = "b" }, us = { owner = "a" } }

  default_tags {
    tags = each.value
  }
}

resource "aws_sqs_queue" "tagged" {
  for_each = local.regions
  provider = aws.tagged[each.key]
}

resource "aws_sqs_queue" "untagged" {
  for_each = local.regions
  provider = aws.untagged[each.key]
}

resource "aws_sqs_queue" "one_of_two" {
  provider = aws.some["eu"]
}

resource "aws_sqs_queue" "other_of_two" {
  provider = aws.some["us"]
}

resource "aws_sqs_queue" "any_of_two" {
  provider = aws.some[data.aws_region.here.id]
}

resource "aws_sqs_queue" "none_of_two" {
  provider = aws.tagged["ap-east-1"]
}

provider "aws" {
  alias    = "none"
  for_each = {}

  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

resource "aws_sqs_queue" "one_of_none" {
  provider = aws.none["eu"]
}

module "child" {
  source    = "./child"
  for_each  = local.regions
  providers = { aws = aws.tagged[each.key] }
}
# file: child/main.tf
resource "aws_sqs_queue" "q" {}
