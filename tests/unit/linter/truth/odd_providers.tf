# Default tags of configurations that are called otherwise.
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c violated
# expect missing-cost-tags google_storage_bucket.a violated
# expect missing-cost-tags google_storage_bucket.b compliant
# expect missing-cost-tags azurerm_storage_account.a compliant
# expect missing-cost-tags azurerm_storage_account.b violated
# expect missing-cost-tags google_compute_instance.i compliant
# expect missing-cost-tags aws_sqs_queue.q compliant
# file: tags_all_of_another/main.tf
provider "aws" {
  default_tags {
    tags = { owner = "a" }
  }
}
provider "aws" {
  alias = "bare"
}
resource "aws_sqs_queue" "a" {
  tags = { team = "b" }
}
resource "aws_sqs_queue" "b" {
  provider = aws.bare
  tags     = aws_sqs_queue.a.tags_all
}
# file: tags_of_another_without_default/main.tf
provider "aws" {
  default_tags {
    tags = { owner = "a" }
  }
}
provider "aws" {
  alias = "bare"
}
resource "aws_sqs_queue" "a" {
  tags = { team = "b" }
}
resource "aws_sqs_queue" "b" {
  provider = aws.bare
  tags     = aws_sqs_queue.a.tags
}
# file: provider_quoted_reference/main.tf
provider "aws" {
  alias = "x"
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}
resource "aws_sqs_queue" "q" {
  provider = "aws.x"
}
# file: null_and_empty_defaults/main.tf
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}
resource "aws_sqs_queue" "a" {
  tags = null
}
resource "aws_sqs_queue" "b" {
  tags = { owner = null }
}
resource "aws_sqs_queue" "c" {
  tags = { owner = "" }
}
# file: google_and_azure/main.tf
provider "google" {
  default_labels = { owner = "a" }
}
resource "google_storage_bucket" "a" {
  labels = { Team = "b" }
}
resource "google_storage_bucket" "b" {
  labels = { team = "b" }
}
resource "google_compute_instance" "i" {
  labels = { team = "b" }
  boot_disk {
    initialize_params {
      labels = { owner = "a", team = "b" }
    }
  }
}
resource "azurerm_storage_account" "a" {
  tags = { OWNER = "a", TeaM = "b" }
}
resource "azurerm_storage_account" "b" {
  tags = { OWNER = "a", Teams = "b" }
}
# file: provider_meta_name/main.tf
terraform {
  required_providers {
    amazon = { source = "hashicorp/aws" }
  }
}
provider "amazon" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}
resource "aws_sqs_queue" "q" {
  provider = amazon
}
