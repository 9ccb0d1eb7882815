module "config" {
  source = "../.."

  bucket_id = "_Default"
  location  = "global"
  project   = "shop-prod"

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
    project_number  = "123456789012"
  }
  alarms = { ingested_bytes = { threshold = 10000000000 } }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
  labels = { team = "checkout" }
}
