# Batch work on spot machines, between none and ten of them.
module "cluster" {
  source = "../.."

  name             = "shop-batch"
  location         = "europe-west1-b"
  enable_autopilot = false
  network          = google_compute_network.shop.id
  subnetwork       = google_compute_subnetwork.shop.id
  node_pools = {
    system = {
      node_count  = 1
      node_config = { machine_type = "e2-small" }
    }
    batch = {
      autoscaling = { total_min_node_count = 0, total_max_node_count = 10 }
      node_config = { machine_type = "e2-standard-4", spot = true }
    }
  }

  alarms = { cores = { threshold = 32 } }
  budget = { amount = 150, billing_account = "012345-ABCDEF-012345" }
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
  name                    = "shop-batch"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "shop" {
  name                     = "shop-batch"
  ip_cidr_range            = "10.11.0.0/20"
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
