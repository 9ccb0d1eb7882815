module "topic" {
  source = "../.."

  name = "orders"
  subscriptions = {
    billing = { message_retention_duration = "86400s", expiration_policy = { ttl = "" } }
  }

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
  alarms = { byte_cost = { threshold = 10000000000 } }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
  labels = { team = "checkout" }
}
