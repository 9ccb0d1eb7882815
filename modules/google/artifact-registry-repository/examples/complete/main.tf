module "repository" {
  source = "../.."

  format        = "DOCKER"
  repository_id = "orders"
  cleanup_policies = [
    {
      action    = "DELETE"
      condition = { older_than = "30d", tag_state = "UNTAGGED" }
      id        = "delete-untagged"
    },
  ]
  location = "europe-west1"

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
  alarms = { size = { threshold = 100000000000 } }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
  labels = { team = "checkout" }
}
