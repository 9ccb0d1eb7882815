module "workgroup" {
  source = "../.."

  name = "orders"
  configuration = {
    bytes_scanned_cutoff_per_query = 10000000000
    result_configuration           = { output_location = "s3://example-queries/orders/" }
  }
  description = "Reports of the shop"
  named_queries = {
    orders-of-yesterday = {
      database = "orders"
      query    = "SELECT * FROM orders WHERE day = current_date - interval '1' day"
    }
  }

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
