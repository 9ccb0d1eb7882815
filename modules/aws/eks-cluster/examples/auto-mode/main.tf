provider "aws" {
  region = "us-east-1"
}

# A cluster whose nodes EKS starts and ends as pods need them.
module "cluster" {
  source = "../.."

  name                          = "shop-auto"
  access_config                 = { authentication_mode = "API" }
  bootstrap_self_managed_addons = false
  compute_config = {
    enabled       = true
    node_pools    = ["general-purpose", "system"]
    node_role_arn = aws_iam_role.nodes.arn
  }
  kubernetes_network_config = { elastic_load_balancing = { enabled = true } }
  storage_config            = { block_storage = { enabled = true } }
  vpc_config = {
    endpoint_public_access = true
    public_access_cidrs    = ["203.0.113.0/24"] # the office
    subnet_ids             = [for one in aws_route_table_association.shop : one.subnet_id]
  }

  budget = { amount = 250 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = [aws_sns_topic.cost.arn]
  }
}

resource "aws_iam_role" "nodes" {
  name_prefix = "shop-auto-nodes-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ec2.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
  tags = module.cluster.tags
}

resource "aws_iam_role_policy_attachment" "nodes" {
  for_each = toset(["AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodeMinimalPolicy"])

  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
  role       = aws_iam_role.nodes.name
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.cluster.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone       = "us-east-1${each.key}"
  cidr_block              = each.value
  map_public_ip_on_launch = true # the way out needs no NAT gateway, which is billed by the hour
  vpc_id                  = aws_vpc.shop.id
  tags                    = module.cluster.tags
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.cluster.tags
}

resource "aws_route_table" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.cluster.tags
}

resource "aws_route" "shop" {
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.shop.id
  route_table_id         = aws_route_table.shop.id
}

resource "aws_route_table_association" "shop" {
  for_each = aws_subnet.shop

  route_table_id = aws_route.shop.route_table_id
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
