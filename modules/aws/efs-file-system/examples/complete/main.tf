module "system" {
  source = "../.."

  access_points = {
    orders = {
      posix_user = { gid = 1000, uid = 1000 }
      root_directory = {
        path          = "/orders"
        creation_info = { owner_gid = 1000, owner_uid = 1000, permissions = "750" }
      }
    }
  }
  lifecycle_policy = [
    { transition_to_ia = "AFTER_30_DAYS" },
    { transition_to_archive = "AFTER_90_DAYS" },
    { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
  ]
  mount_targets   = { us-east-1a = { subnet_id = "subnet-0123456789abcdef0" } }
  name            = "orders"
  throughput_mode = "elastic"

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 50
  }
  alarms  = { idle = { threshold = 0 }, io = { threshold = 10000000000 }, storage = { threshold = 100000000000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
