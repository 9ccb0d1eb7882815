# expect missing-cost-tags google_storage_bucket.good compliant
# expect missing-cost-tags google_storage_bucket.bad violated
# expect missing-cost-tags google_compute_instance.network_tags violated
# expect missing-cost-tags google_sql_database_instance.nested compliant
# expect missing-cost-tags google_container_cluster.resource_labels compliant
resource "google_storage_bucket" "good" {
  labels = { owner = "a", team = "q" }
}
resource "google_storage_bucket" "bad" {
  labels = { Owner = "a" }
}
resource "google_compute_instance" "network_tags" {
  tags = ["owner", "team"]
}
resource "google_sql_database_instance" "nested" {
  settings {
    tier        = "x"
    user_labels = { owner = "a", team = "q" }
  }
}
resource "google_container_cluster" "resource_labels" {
  resource_labels = { owner = "a", team = "q" }
}
