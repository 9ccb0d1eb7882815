module "group" {
  source = "../.."

  description          = "Sessions of the shop"
  replication_group_id = "orders"
  node_type            = "cache.t4g.micro"
  budget               = { amount = 20 }
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
