# A provider has its tags under whatever name, and another source has its own.
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags google_storage_bucket.b violated
terraform {
  backend "s3" {}
  required_providers {
    amazon = {
      source = "hashicorp/aws"
    }
    google = {
      source = "hashicorp/google-beta"
    }
  }
}
provider "amazon" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}
provider "google" {
  default_labels = { owner = "a" }
}
resource "aws_sqs_queue" "a" {
  provider = amazon
}
resource "google_storage_bucket" "b" {
  name = "b"
}
