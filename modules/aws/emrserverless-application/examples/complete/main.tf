module "application" {
  source = "../.."

  name             = "orders"
  release_label    = "emr-7.9.0"
  type             = "spark"
  maximum_capacity = { cpu = "16 vCPU", memory = "64 GB" }

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
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
