# A cluster whose nodes Google runs, in a network of its own.
module "cluster" {
  source = "../.."

  name            = "shop"
  location        = "europe-west1"
  network         = google_compute_network.shop.id
  subnetwork      = google_compute_subnetwork.shop.id
  release_channel = { channel = "REGULAR" }

  alarms = { requested_cores = { threshold = 16 } }
  budget = { amount = 200, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = [google_monitoring_notification_channel.cost.id]
  }
}

resource "google_compute_network" "shop" {
  name                    = "shop"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "shop" {
  name                     = "shop"
  ip_cidr_range            = "10.10.0.0/20"
  network                  = google_compute_network.shop.id
  region                   = "europe-west1"
  private_ip_google_access = true
}

# Who hears of its cost.
resource "google_monitoring_notification_channel" "cost" {
  display_name = "Cost of the shop"
  type         = "email"
  labels = {
    email_address = "team@example.com"
  }
  user_labels = module.cluster.labels
}
