module "endpoint" {
  source = "../.."

  vpc_id          = "vpc-0123456789abcdef0"
  name            = "orders"
  route_table_ids = ["rtb-0123456789abcdef0"]
  service_name    = "com.amazonaws.us-east-1.s3"

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
