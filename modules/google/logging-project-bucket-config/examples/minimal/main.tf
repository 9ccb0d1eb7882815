module "config" {
  source = "../.."

  bucket_id = "_Default"
  location  = "global"
  project   = "shop-prod"
  budget    = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012" }
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
