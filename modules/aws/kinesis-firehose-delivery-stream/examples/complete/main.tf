module "stream" {
  source = "../.."

  destination = "extended_s3"
  name        = "orders"
  extended_s3_configuration = {
    bucket_arn = "arn:aws:s3:::example-orders"
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
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
  price_region = "eu-west-2"
  anomaly      = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
