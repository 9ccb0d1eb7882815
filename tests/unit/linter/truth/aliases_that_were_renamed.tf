# A resource whose provider was renamed gets the tags of the configuration that it names now; one that is not there adds none that are known.
# expect missing-cost-tags aws_sqs_queue.east compliant
# expect missing-cost-tags aws_sqs_queue.west violated
# expect missing-cost-tags google_storage_bucket.eu compliant
# expect missing-cost-tags google_storage_bucket.us violated
# expect missing-cost-tags google_storage_bucket.beta compliant

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "east"
  region = "us-east-1"

  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-1"

  default_tags {
    tags = { owner = "a" }
  }
}

resource "aws_sqs_queue" "east" {
  provider = aws.east
}

resource "aws_sqs_queue" "west" {
  provider = aws.west
}

provider "google" {
  project = "a"
}

provider "google" {
  alias          = "eu"
  default_labels = { owner = "a", team = "b" }
}

provider "google-beta" {
  default_labels = { owner = "a", team = "b" }
}

resource "google_storage_bucket" "eu" {
  provider = google.eu
}

resource "google_storage_bucket" "us" {
}

resource "google_storage_bucket" "beta" {
  provider = google-beta
}
