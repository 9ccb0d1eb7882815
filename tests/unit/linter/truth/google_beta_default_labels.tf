# google-beta makes Google's resources, with default labels of its own.
# expect missing-cost-tags google_storage_bucket.preview compliant
# expect missing-cost-tags google_storage_bucket.plain violated

provider "google-beta" {
  default_labels = { owner = "a", team = "b" }
}

provider "google" {}

resource "google_storage_bucket" "preview" {
  provider = google-beta
}

resource "google_storage_bucket" "plain" {}
