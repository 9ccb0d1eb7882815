module "application" {
  source = "../.."

  name          = "orders"
  release_label = "emr-7.9.0"
  type          = "spark"
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
