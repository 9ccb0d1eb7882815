module "cluster" {
  source = "../.."

  name       = "orders"
  role_arn   = "arn:aws:iam::123456789012:role/orders"
  vpc_config = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  access_entries = {
    administrators = { principal_arn = "arn:aws:iam::123456789012:role/administrators" }
  }
  addons                    = { eks-pod-identity-agent = {} }
  enabled_cluster_log_types = ["audit", "authenticator"]

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
