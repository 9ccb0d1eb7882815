module "cluster" {
  source = "../.."

  name       = "orders"
  vpc_config = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  budget     = { amount = 20 }
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
