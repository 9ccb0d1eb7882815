module "cache" {
  source = "../.."

  engine = "valkey"
  name   = "orders"
  cache_usage_limits = [
    {
      data_storage    = [{ maximum = 10, unit = "GB" }]
      ecpu_per_second = [{ maximum = 5000 }]
    },
  ]
  security_group_ids = ["sg-0123456789abcdef0"]
  subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

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
  alarms  = { bytes_used = { threshold = 100000000000 }, processing_units = { threshold = 1000000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
