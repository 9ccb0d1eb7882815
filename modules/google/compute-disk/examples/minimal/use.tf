resource "google_compute_attached_disk" "this" {
  disk     = module.disk.id
  instance = "projects/shop-prod/zones/europe-west1-b/instances/orders"
}
