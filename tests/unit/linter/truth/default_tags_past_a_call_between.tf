# A call that hands on no tags is right where the default tags of all callers' providers supply them, however they are called below.
# expect missing-cost-tags module.drops delegated
# expect missing-cost-tags module.falls_short violated
# expect missing-cost-tags module.drops violated
# expect missing-cost-tags module.falls_short delegated
# expect missing-cost-tags module.renames delegated
# expect missing-cost-tags module.renames delegated
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags google_storage_bucket.b delegated
# expect missing-cost-tags aws_sqs_queue.other delegated
# expect missing-cost-tags module.all_supplied compliant
# expect missing-cost-tags module.through_two compliant
# expect missing-cost-tags module.supplied compliant
# expect missing-cost-tags module.not_supplied compliant

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias = "bare"
}

provider "google" {
  default_labels = { owner = "a" }
}

module "all_supplied" {
  source = "./between"
}

module "through_two" {
  source = "./above"
}

module "supplied" {
  source = "./twice"
}

module "not_supplied" {
  source    = "./twice"
  providers = { aws = aws.bare }
}
# file: above/main.tf
module "renames" {
  source = "../between"
}
# file: between/main.tf
module "drops" {
  source = "../queue"
}

module "renames" {
  source    = "../other"
  providers = { aws.other = aws }
}

module "falls_short" {
  source = "../bucket"
  labels = { name = "x" }
}
# file: twice/main.tf
module "drops" {
  source = "../queue"
}

module "falls_short" {
  source = "../bucket"
  labels = { team = "x" }
}
# file: queue/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: bucket/main.tf
variable "labels" {
  type = map(string)
}

resource "google_storage_bucket" "b" {
  labels = var.labels
}
# file: other/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.other]
    }
  }
}

resource "aws_sqs_queue" "other" {
  provider = aws.other
}
