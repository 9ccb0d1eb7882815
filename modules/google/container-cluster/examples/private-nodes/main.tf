# Machines without public addresses; a NAT gateway is their way out.
module "cluster" {
  source = "../.."

  name             = "shop-private"
  location         = "europe-west1"
  enable_autopilot = false
  network          = google_compute_network.shop.id
  subnetwork       = google_compute_subnetwork.shop.id
  node_pools = {
    main = {
      autoscaling = { total_min_node_count = 3, total_max_node_count = 6 }
      node_config = { machine_type = "e2-standard-4", disk_size_gb = 50 }
    }
  }
  private_cluster_config = {
    enable_private_nodes = true
  }

  alarms = { cores = { threshold = 20 } }
  budget = { amount = 400, billing_account = "012345-ABCDEF-012345" }
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
  name                    = "shop-private"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "shop" {
  name                     = "shop-private"
  ip_cidr_range            = "10.12.0.0/20"
  network                  = google_compute_network.shop.id
  region                   = "europe-west1"
  private_ip_google_access = true
}

resource "google_compute_router" "shop" {
  name    = "shop-private"
  network = google_compute_network.shop.id
  region  = "europe-west1"
}

resource "google_compute_router_nat" "shop" {
  name                               = "shop-private"
  nat_ip_allocate_option             = "AUTO_ONLY"
  region                             = "europe-west1"
  router                             = google_compute_router.shop.name
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
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
