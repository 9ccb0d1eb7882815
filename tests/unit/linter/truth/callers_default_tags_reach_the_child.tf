# What a called module leaves to its callers is told of each call, too: it is not decided there.
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags module.queue compliant
# expect missing-cost-tags google_storage_bucket.b delegated
# expect missing-cost-tags module.lost unknown
# expect missing-cost-tags module.outer compliant
# expect missing-cost-tags module.inner delegated
# expect missing-cost-tags aws_sqs_queue.n delegated
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}
module "queue" {
  source = "./queue"
}
provider "google" {
  alias          = "eu"
  default_labels = { owner = "a", team = "b" }
}
module "lost" {
  source    = "./bucket"
  providers = { google = google.us }
}
module "outer" {
  source = "./outer"
}
# file: queue/main.tf
resource "aws_sqs_queue" "q" {}
# file: bucket/main.tf
resource "google_storage_bucket" "b" {}
# file: outer/main.tf
module "inner" {
  source = "../inner"
}
# file: inner/main.tf
resource "aws_sqs_queue" "n" {}
