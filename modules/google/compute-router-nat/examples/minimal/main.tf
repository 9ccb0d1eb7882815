module "nat" {
  source = "../.."

  name                               = "orders"
  router                             = "shop"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
  region                             = "europe-west1"
  budget                             = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012" }
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
