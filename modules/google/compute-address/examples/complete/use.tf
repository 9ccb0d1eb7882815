resource "google_compute_instance_template" "this" {
  machine_type = "e2-small"

  disk {
    source_image = "debian-cloud/debian-13"
  }

  network_interface {
    network = "default"

    access_config {
      nat_ip = module.address.address
    }
  }
}
