# A MySQL database with binary logs, for an application that brings its own replication.
module "instance" {
  source = "../.."

  name             = "shop-catalogue"
  database_version = "MYSQL_8_4"
  region           = "europe-west1"
  databases        = { catalogue = { charset = "utf8mb4" } }
  settings = {
    tier                 = "db-custom-1-3840"
    backup_configuration = { enabled = true, binary_log_enabled = true }
    database_flags       = [{ name = "slow_query_log", value = "on" }]
    disk_size            = 40
    ip_configuration     = { private_network = google_service_networking_connection.services.network }
  }

  alarms = { disk_used = { threshold = 30000000000 } }
  budget = { amount = 80, billing_account = "012345-ABCDEF-012345" }
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
  name                    = "shop-database"
  auto_create_subnetworks = false
}

resource "google_compute_global_address" "services" {
  name          = "shop-database"
  address_type  = "INTERNAL"
  network       = google_compute_network.shop.id
  prefix_length = 20
  purpose       = "VPC_PEERING"
  labels        = module.instance.labels
}

resource "google_service_networking_connection" "services" {
  network                 = google_compute_network.shop.id
  reserved_peering_ranges = [google_compute_global_address.services.name]
  service                 = "servicenetworking.googleapis.com"
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
