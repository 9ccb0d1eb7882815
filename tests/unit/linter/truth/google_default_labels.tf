# expect missing-cost-tags google_storage_bucket.main compliant
# expect missing-cost-tags google_storage_bucket.beta violated
provider "google" {
  default_labels = { owner = "a", team = "q" }
}
provider "google-beta" {}
resource "google_storage_bucket" "main" {}
resource "google_storage_bucket" "beta" {
  provider = google-beta
}
