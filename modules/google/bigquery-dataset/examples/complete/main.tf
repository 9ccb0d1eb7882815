module "dataset" {
  source = "../.."

  dataset_id = "orders"
  location   = "EU"

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
  alarms = {
    scanned_bytes  = { threshold = 10000000000 }
    stored_bytes   = { threshold = 100000000000 }
    uploaded_bytes = { threshold = 10000000000 }
  }
  price_region = "us-central1"
  labels       = { team = "checkout" }
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
  user_labels = module.dataset.labels
}
