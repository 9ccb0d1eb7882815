provider "aws" {
  region = "us-east-1"
}

# A PostgreSQL cluster outside Aurora, with a writer and two readers in other zones that take over, on storage that is billed by its size.
module "cluster" {
  source = "../.."

  cluster_identifier           = "shop-ledger"
  engine                       = "postgres"
  engine_version               = "17"
  allocated_storage            = 100
  db_cluster_instance_class    = "db.m6gd.large"
  deletion_protection          = true
  master_username              = "ledger"
  performance_insights_enabled = true
  security_group               = { vpc_id = aws_vpc.shop.id }
  security_group_ingress = {
    callers = {
      cidr_ipv4   = aws_vpc.shop.cidr_block
      description = "PostgreSQL from the network of the shop"
    }
  }
  storage_type = "gp3"
  subnet_group = { subnet_ids = [for subnet in aws_subnet.shop : subnet.id] }

  budget       = { amount = 900 }
  price_region = "eu-west-1"
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

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.cluster.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24", c = "10.0.3.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.cluster.tags
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
