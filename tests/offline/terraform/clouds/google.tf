resource "google_storage_bucket" "this" {
  location = "EU"
  name     = "orders"
  labels   = { owner = "shop" }
  lifecycle_rule {
    action {
      type = "Delete"
    }
    condition {
      age = 30
    }
  }
}
