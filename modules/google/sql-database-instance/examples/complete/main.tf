module "instance" {
  source = "../.."

  database_version = "POSTGRES_17"
  name             = "orders"
  settings = {
    backup_configuration = { enabled = true }
    edition              = "ENTERPRISE"
    ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
    tier                 = "db-f1-micro"
  }
  databases = { orders = {} }

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
  alarms = { disk_used = { threshold = 100000000000 }, unused_disk = { threshold = 0.2 } }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
  labels = { team = "checkout" }
}
