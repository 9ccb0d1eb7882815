module "function" {
  source = "../.."

  function_name = "orders"
  handler       = "index.handler"
  runtime       = "python3.13"
  s3_bucket     = "example-artifacts"
  s3_key        = "orders.zip"
  budget        = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}
