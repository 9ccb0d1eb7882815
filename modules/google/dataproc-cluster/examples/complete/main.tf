module "cluster" {
  source = "../.."

  name = "orders"
  cluster_config = {
    lifecycle_config = { idle_delete_ttl = "3600s" }
    master_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 1
    }
    worker_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 2
    }
  }
  region = "europe-west1"

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
  user_labels = module.cluster.labels
}
