module "domain" {
  source = "../.."

  domain_name    = "orders"
  cluster_config = { instance_count = 1, instance_type = "t3.small.search" }
  ebs_options    = { ebs_enabled = true, volume_size = 50 }
  engine_version = "OpenSearch_2.19"

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
  alarms  = { cpu = { threshold = 5 }, free_storage = { threshold = 100000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
