provider "aws" {
  region = "us-east-1"
}

# Aurora PostgreSQL with a reader in another zone that takes over, a month of backups and an endpoint for reports.
module "cluster" {
  source = "../.."

  cluster_identifier      = "shop-production"
  engine                  = "aurora-postgresql"
  engine_version          = "17"
  backup_retention_period = 30
  cluster_parameter_group = {
    family    = "aurora-postgresql17"
    parameter = [{ name = "log_min_duration_statement", value = "500" }]
  }
  database_name                   = "orders"
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  endpoints                       = { reports = { custom_endpoint_type = "READER", static_members = ["reader"] } }
  instances = {
    writer = { instance_class = "db.r8g.large", promotion_tier = 0 }
    reader = { instance_class = "db.r8g.large", promotion_tier = 1 }
  }
  master_username              = "shop"
  performance_insights_enabled = true
  security_group               = { vpc_id = aws_vpc.shop.id }
  security_group_ingress = {
    callers = {
      cidr_ipv4   = aws_vpc.shop.cidr_block
      description = "PostgreSQL from the network of the shop"
    }
  }
  subnet_group = { subnet_ids = [for subnet in aws_subnet.shop : subnet.id] }

  alarms = {
    read_operations = { threshold = 20000000 }
    storage         = { threshold = 500000000000 }
  }
  budget       = { amount = 600 }
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
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

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
