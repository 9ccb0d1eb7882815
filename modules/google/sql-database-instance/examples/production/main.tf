# A PostgreSQL database with a standby in another zone, point-in-time recovery, storage that grows to a bound, and a group that signs in by IAM.
module "instance" {
  source = "../.."

  name             = "shop-production"
  database_version = "POSTGRES_17"
  region           = "europe-west1"
  databases        = { orders = {} }
  users            = { "database-operators@example.com" = { type = "CLOUD_IAM_GROUP" } }
  settings = {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    backup_configuration = {
      enabled                        = true
      point_in_time_recovery_enabled = true
      start_time                     = "02:00"
    }
    database_flags        = [{ name = "cloudsql.iam_authentication", value = "on" }]
    disk_autoresize       = true
    disk_autoresize_limit = 200
    disk_size             = 50
    insights_config       = { query_insights_enabled = true }
    ip_configuration      = { private_network = google_service_networking_connection.services.network }
  }

  alarms = { disk_used = { threshold = 150000000000 } }
  budget = { amount = 400, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "prod"
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
