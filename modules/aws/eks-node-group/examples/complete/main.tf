module "group" {
  source = "../.."

  cluster_name    = "orders"
  node_group_name = "orders"
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  scaling_config  = { desired_size = 1, max_size = 3, min_size = 1 }
  subnet_ids      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  ami_type        = "AL2023_ARM_64_STANDARD"
  capacity_type   = "SPOT"
  disk_size       = 50
  instance_types  = ["m7g.large", "m6g.large"]

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
