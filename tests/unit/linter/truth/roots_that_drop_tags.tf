# A root's tags are those that it calls so, when they hold a key that the policy asks for; its default tags may do what a call does not.
# expect module-call-drops-tags module.forgotten violated
# expect module-call-drops-tags module.null violated
# expect module-call-drops-tags module.covered compliant

terraform {
  backend "s3" {}
}

provider "aws" {}

provider "aws" {
  alias = "tagging"

  default_tags {
    tags = local.common_tags
  }
}

locals {
  common_tags = { owner = "a", team = "b" }
}

module "given" {
  source = "./queue"
  tags   = local.common_tags
}

module "other" {
  source = "./queue"
  tags   = { owner = "c" }
}

module "forgotten" {
  source = "./queue"
}

module "null" {
  source = "./queue"
  tags   = null
}

module "covered" {
  source    = "./queue"
  providers = { aws = aws.tagging }
}
# file: queue/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: names/main.tf
terraform {
  backend "s3" {}
}

locals {
  tags = { Name = "one" }
}

module "named" {
  source = "../queue"
}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
    team: {}
