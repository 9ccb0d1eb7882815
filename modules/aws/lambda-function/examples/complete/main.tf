module "function" {
  source = "../.."

  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  architectures = ["arm64"]
  handler       = "index.handler"
  memory_size   = 512
  runtime       = "python3.13"
  s3_bucket     = "example-artifacts"
  s3_key        = "orders.zip"
  timeout       = 10

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
  alarms = { concurrency = { threshold = 1000 }, duration = { threshold = 1000 }, idle = { threshold = 1000 }, invocations = { threshold = 1000 } }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
