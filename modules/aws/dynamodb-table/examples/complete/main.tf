module "table" {
  source = "../.."

  name              = "orders"
  attribute         = [{ name = "id", type = "S" }]
  hash_key          = "id"
  kinesis_streaming = { stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders" }
  ttl               = { attribute_name = "expires_at", enabled = true }

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
  alarms  = { reads = { threshold = 1000000 }, writes = { threshold = 1000000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
