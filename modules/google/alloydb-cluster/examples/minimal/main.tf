module "cluster" {
  source = "../.."

  cluster_id     = "orders"
  location       = "europe-west1"
  instances      = { orders = { instance_type = "PRIMARY", machine_config = { cpu_count = 2 } } }
  network_config = { network = "projects/shop-prod/global/networks/shop" }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}
