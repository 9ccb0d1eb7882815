module "instance" {
  source = "../.."

  database_version = "POSTGRES_17"
  name             = "orders"
  settings = {
    backup_configuration = { enabled = true }
    database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
    edition              = "ENTERPRISE"
    ip_configuration     = { private_network = google_service_networking_connection.shop.network }
    tier                 = "db-f1-micro"
  }
  databases = { orders = {} }
  users     = { "operator@example.com" = { type = "CLOUD_IAM_USER" } }

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

# What it stands on and works with.
resource "google_compute_network" "shop" {
  name                    = "shop"
  auto_create_subnetworks = false
}

resource "google_compute_global_address" "shop" {
  name          = "shop"
  address_type  = "INTERNAL"
  network       = google_compute_network.shop.id
  prefix_length = 20
  purpose       = "VPC_PEERING"
  labels        = module.instance.labels
}

resource "google_service_networking_connection" "shop" {
  network                 = google_compute_network.shop.id
  reserved_peering_ranges = [google_compute_global_address.shop.name]
  service                 = "servicenetworking.googleapis.com"
}
