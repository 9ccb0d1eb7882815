module "stream" {
  source = "../.."

  destination = "extended_s3"
  name        = "orders"
  extended_s3_configuration = {
    bucket_arn = "arn:aws:s3:::example-orders"
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
  }
  budget       = { amount = 20 }
  price_region = "eu-west-2"
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
