# Without `providers` a called module takes the default configuration and no alias; with it, what is named. What takes no tags at all is
# to blame itself as soon as one caller does not make up for it.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags google_storage_bucket.b violated
# expect missing-cost-tags google_storage_bucket.inherited delegated
# expect missing-cost-tags module.also_inherits compliant

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias = "bare"
}

provider "google" {
  default_labels = { owner = "a", team = "b" }
}

provider "google" {
  alias = "bare"
}

module "inherits" {
  source = "./queue"
}

module "given" {
  source    = "./queue"
  providers = { aws = aws.bare }
}

module "google" {
  source = "./bucket"
}

module "google_given" {
  source    = "./bucket"
  providers = { google = google.bare }
}
module "also_inherits" {
  source = "./inherited"
}
# file: inherited/main.tf
resource "google_storage_bucket" "inherited" {}
# file: queue/main.tf
resource "aws_sqs_queue" "q" {}
# file: bucket/main.tf
resource "google_storage_bucket" "b" {}
