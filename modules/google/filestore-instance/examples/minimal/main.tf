module "instance" {
  source = "../.."

  file_shares = { capacity_gb = 1024, name = "orders" }
  name        = "orders"
  networks    = [{ modes = ["MODE_IPV4"], network = "shop" }]
  tier        = "BASIC_HDD"
  location    = "europe-west1-b"
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
