module "cluster" {
  source = "../.."

  name       = "orders"
  vpc_config = { subnet_ids = [aws_subnet.shop["a"].id, aws_subnet.shop["b"].id] }
  access_entries = {
    administrators = { principal_arn = "arn:aws:iam::123456789012:role/administrators" }
  }
  access_policies = {
    administrators = {
      access_entry = "administrators"
      access_scope = { type = "cluster" }
      policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
    }
  }
  addons                    = { eks-pod-identity-agent = {} }
  enabled_cluster_log_types = ["audit", "authenticator"]
  identity_provider         = {}
  node_groups = {
    batch = {
      ami_type           = "CUSTOM"
      disk_iops          = 4000
      disk_kms_key_id    = aws_kms_key.shop.arn
      disk_size          = 200
      disk_throughput    = 250
      image_id           = "ami-0123456789abcdef0"
      instance_types     = ["c8g.2xlarge"]
      scaling_config     = { desired_size = 0, max_size = 10, min_size = 0 }
      security_group_ids = [aws_security_group.shop.id]
      user_data          = "#!/bin/sh"
    }
    general = {
      ami_type       = "AL2023_ARM_64_STANDARD"
      capacity_type  = "SPOT"
      instance_types = ["m7g.large", "m6g.large"]
      labels         = { tier = "general" }
      scaling_config = { desired_size = 2, max_size = 4, min_size = 1 }
    }
  }
  pod_identities = {
    orders = {
      namespace       = "shop"
      role_arn        = aws_iam_role.shop["pods"].arn
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
  tags    = { team = "checkout" }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = [aws_sns_topic.cost.arn]
  }
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.cluster.tags
}

resource "aws_sns_topic_policy" "cost" {
  arn = aws_sns_topic.cost.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AlertsOfThisAccount"
      Effect    = "Allow"
      Principal = { Service = ["budgets.amazonaws.com", "cloudwatch.amazonaws.com"] }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.cost.arn
      Condition = { StringEquals = { "aws:SourceAccount" = aws_sns_topic.cost.owner } }
    }]
  })
}

# What it stands on and works with.
resource "aws_kms_key" "shop" {
  description         = "Data of the shop"
  enable_key_rotation = true
  tags                = module.cluster.tags
}

# What it may do is yours to say, in policies of it.
resource "aws_iam_role" "shop" {
  for_each = { pods = "pods.eks.amazonaws.com" }

  name = "shop-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = each.value }
      Action    = ["sts:AssumeRole", "sts:TagSession"]
    }]
  })
  tags = module.cluster.tags
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.cluster.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.cluster.tags
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Members of the shop."
  vpc_id      = aws_vpc.shop.id
  tags        = module.cluster.tags
}
