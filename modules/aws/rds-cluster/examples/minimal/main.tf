module "cluster" {
  source = "../.."

  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  instances          = { one = { instance_class = "db.t4g.medium" } }
  master_username    = "orders"
  budget             = { amount = 20 }
  price_region       = "eu-west-1"
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
