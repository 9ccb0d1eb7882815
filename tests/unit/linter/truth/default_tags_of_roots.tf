# Default tags that lost a key, stand at another alias, or come from locals and variables of the root.
# expect missing-cost-tags aws_sqs_queue.of_locals compliant
# expect missing-cost-tags aws_sqs_queue.lost_a_key violated
# expect missing-cost-tags aws_sqs_queue.given_beside violated
# expect provider-without-default-tags provider.aws compliant
# expect provider-without-default-tags provider.aws.poor compliant
# expect provider-without-default-tags provider.aws.bare violated
# expect provider-without-default-tags provider.google violated
# expect provider-without-default-tags provider.google.labelled compliant
# expect missing-cost-tags google_storage_bucket.bare violated
# expect missing-cost-tags google_storage_bucket.labelled compliant

terraform {
  backend "s3" {}
}

variable "environment" {
  default = "prod"
}

variable "owner" {
  default = "a"
}

locals {
  tags = { owner = var.owner, team = "b-${var.environment}" }
}

provider "aws" {
  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias = "poor"

  default_tags {
    tags = { for key, value in local.tags : key => value if key != "team" }
  }
}

provider "aws" {
  alias = "bare"
}

provider "google" {
  project = "a"
}

provider "google" {
  alias          = "labelled"
  default_labels = local.tags
}

resource "aws_sqs_queue" "of_locals" {}

resource "aws_sqs_queue" "lost_a_key" {
  provider = aws.poor
}

resource "aws_sqs_queue" "given_beside" {
  provider = aws.bare
}

resource "google_storage_bucket" "bare" {}

resource "google_storage_bucket" "labelled" {
  provider = google.labelled
}
