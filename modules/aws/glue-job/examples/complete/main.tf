module "job" {
  source = "../.."

  command           = { script_location = "s3://example-artifacts/orders.py" }
  name              = "orders"
  role_arn          = "arn:aws:iam::123456789012:role/orders"
  glue_version      = "5.0"
  number_of_workers = 2
  timeout           = 60
  triggers          = { nightly = { schedule = "cron(0 3 * * ? *)" } }
  worker_type       = "G.1X"

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
