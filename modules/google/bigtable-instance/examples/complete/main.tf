module "instance" {
  source = "../.."

  name = "orders"
  cluster = [
    {
      autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1 }
      cluster_id         = "orders-1"
      storage_type       = "SSD"
      zone               = "europe-west1-b"
    },
  ]

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
    cpu       = { threshold = 0.05 }
    disk_used = { threshold = 100000000000 }
    nodes     = { threshold = 10 }
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
  user_labels = module.instance.labels
}
