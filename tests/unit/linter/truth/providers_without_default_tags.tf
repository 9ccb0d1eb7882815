# A root's provider should add tags where something that it makes lacks them, and only there.
# expect provider-without-default-tags provider.aws violated
# expect provider-without-default-tags provider.aws.tagging compliant
# expect provider-without-default-tags provider.aws.careful compliant
# expect provider-without-default-tags provider.aws.given violated
# expect provider-without-default-tags provider.aws.unknown unknown
# expect provider-without-default-tags provider.google violated
# expect provider-without-default-tags provider.aws unknown

terraform {
  backend "s3" {}
}

provider "aws" {}

provider "aws" {
  alias = "tagging"

  default_tags {
    tags = { owner = "a" }
  }
}

provider "aws" {
  alias = "careful"
}

provider "aws" {
  alias = "given"
}

provider "aws" {
  alias = "unknown"
}

provider "aws" {
  alias = "unused"
}

provider "google" {
  default_labels = {}
}

provider "azurerm" {
  features {}
}

data "aws_ssm_parameter" "tags" {
  name = "tags"
}

resource "aws_sqs_queue" "q" {}

resource "aws_sqs_queue" "tagging" {
  provider = aws.tagging
}

resource "aws_sqs_queue" "careful" {
  provider = aws.careful
  tags     = { owner = "a", team = "b" }
}

resource "aws_iam_role" "free" {
  provider = aws.unused
}

resource "aws_sqs_queue" "unknown" {
  provider = aws.unknown
  tags     = jsondecode(data.aws_ssm_parameter.tags.value)
}

resource "azurerm_storage_account" "a" {}

resource "google_storage_bucket" "b" {}

module "given" {
  source    = "./queue"
  providers = { aws = aws.given }
}
# file: queue/main.tf
resource "aws_sqs_queue" "q" {}
# file: at_run_time/main.tf
terraform {
  backend "s3" {}
}

data "aws_ssm_parameter" "tags" {
  name = "tags"
}

provider "aws" {}

resource "aws_sqs_queue" "q" {
  tags = jsondecode(data.aws_ssm_parameter.tags.value)
}
