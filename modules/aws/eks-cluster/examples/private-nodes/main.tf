provider "aws" {
  region = "us-east-1"
}

# A cluster that its network alone reaches, with nodes behind a NAT gateway, secrets under a key of the shop and logs of who did what.
module "cluster" {
  source = "../.."

  name           = "shop-production"
  access_config  = { authentication_mode = "API", bootstrap_cluster_creator_admin_permissions = false }
  access_entries = { operators = { principal_arn = aws_iam_role.operators.arn } }
  access_policies = {
    operators = {
      access_entry = "operators"
      access_scope = { type = "cluster" }
      policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
    }
  }
  addons = {
    coredns                = {}
    eks-pod-identity-agent = {}
    kube-proxy             = {}
    vpc-cni                = {}
  }
  enabled_cluster_log_types = ["audit", "authenticator"]
  encryption_config = {
    provider  = { key_arn = aws_kms_key.secrets.arn }
    resources = ["secrets"]
  }
  log_retention_days = 90
  node_groups = {
    main = {
      ami_type       = "AL2023_ARM_64_STANDARD"
      disk_size      = 50
      instance_types = ["m7g.large"]
      scaling_config = { desired_size = 3, max_size = 6, min_size = 3 }
      update_config  = { max_unavailable = 1 }
    }
  }
  security_group_ingress = {
    network = { cidr_ipv4 = aws_vpc.shop.cidr_block, from_port = 443, to_port = 443 }
  }
  vpc_config = { subnet_ids = [for one in aws_route_table_association.nodes : one.subnet_id] }

  budget = { amount = 450 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = [aws_sns_topic.cost.arn]
  }
}

resource "aws_kms_key" "secrets" {
  description         = "Kubernetes secrets of the shop"
  enable_key_rotation = true
  tags                = module.cluster.tags
}

# Whoever may administer the cluster takes this role.
resource "aws_iam_role" "operators" {
  name_prefix = "shop-operators-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = aws_sns_topic.cost.owner } # this account
      Action    = "sts:AssumeRole"
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

# The way out: one NAT gateway, in a subnet that reaches the internet.
resource "aws_subnet" "out" {
  availability_zone = "us-east-1a"
  cidr_block        = "10.0.100.0/28"
  vpc_id            = aws_vpc.shop.id
  tags              = module.cluster.tags
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.cluster.tags
}

resource "aws_eip" "out" {
  domain = "vpc"
  tags   = module.cluster.tags
}

resource "aws_nat_gateway" "shop" {
  allocation_id = aws_eip.out.id
  subnet_id     = aws_route_table_association.out.subnet_id
  tags          = module.cluster.tags
}

resource "aws_route_table" "shop" {
  for_each = toset(["nodes", "out"])

  vpc_id = aws_vpc.shop.id
  tags   = module.cluster.tags
}

resource "aws_route" "out" {
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.shop.id
  route_table_id         = aws_route_table.shop["out"].id
}

resource "aws_route" "nodes" {
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.shop.id
  route_table_id         = aws_route_table.shop["nodes"].id
}

resource "aws_route_table_association" "out" {
  route_table_id = aws_route.out.route_table_id
  subnet_id      = aws_subnet.out.id
}

resource "aws_route_table_association" "nodes" {
  for_each = aws_subnet.shop

  route_table_id = aws_route.nodes.route_table_id
  subnet_id      = each.value.id
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
