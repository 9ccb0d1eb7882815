module "subscription" {
  source = "../.."

  name  = "orders"
  topic = "orders"

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
    backlog        = { threshold = 100000000000 }
    byte_cost      = { threshold = 10000000000 }
    retained_acked = { threshold = 100000000000 }
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
  user_labels = module.subscription.labels
}
