module "instance" {
  source = "../.."

  boot_disk = {
    initialize_params = { image = "debian-cloud/debian-12", size = 10, type = "pd-balanced" }
  }
  machine_type      = "e2-small"
  name              = "orders"
  network_interface = [{ subnetwork = "orders" }]
  schedule          = { stop = "0 19 * * 1-5", start = "0 7 * * 1-5", time_zone = "Europe/Berlin" }
  zone              = "europe-west1-b"

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts          = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount          = 50
    billing_account = "012345-ABCDEF-012345"
  }
  alarms = { cpu = { threshold = 0.05 }, sent_bytes = { threshold = 10000000000 } }
  labels = { team = "checkout" }
  notifications = {
    channel_ids = [google_monitoring_notification_channel.cost.id]
  }
}

# Who hears of its cost.
resource "google_monitoring_notification_channel" "cost" {
  display_name = "Cost of the shop"
  type         = "email"
  labels = {
    email_address = "team@example.com"
  }
  user_labels = module.instance.labels
}
