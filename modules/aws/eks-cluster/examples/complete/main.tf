module "cluster" {
  source = "../.."

  name       = "orders"
  vpc_config = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  access_entries = {
    administrators = { principal_arn = "arn:aws:iam::123456789012:role/administrators" }
  }
  addons                    = { eks-pod-identity-agent = {} }
  enabled_cluster_log_types = ["audit", "authenticator"]
  identity_provider         = {}
  node_groups = {
    general = {
      ami_type       = "AL2023_ARM_64_STANDARD"
      capacity_type  = "SPOT"
      disk_size      = 50
      instance_types = ["m7g.large", "m6g.large"]
      labels         = { tier = "general" }
      scaling_config = { desired_size = 2, max_size = 4, min_size = 1 }
    }
  }
  pod_identities = {
    orders = {
      namespace       = "shop"
      role_arn        = "arn:aws:iam::123456789012:role/orders"
      service_account = "orders"
    }
  }
  security_group_ingress = { office = { cidr_ipv4 = "10.0.0.0/8", from_port = 443, to_port = 443 } }

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
