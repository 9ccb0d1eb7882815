provider "aws" {
  region = "us-east-1"
}

# A PostgreSQL database with a standby in another zone, a month of backups and storage that grows to a bound.
module "instance" {
  source = "../.."

  identifier                      = "shop-production"
  instance_class                  = "db.m7g.large"
  allocated_storage               = 100
  max_allocated_storage           = 400
  backup_retention_period         = 30
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  engine                          = "postgres"
  engine_version                  = "17"
  multi_az                        = true
  parameter_group = {
    family    = "postgres17"
    parameter = [{ name = "log_min_duration_statement", value = "500" }]
  }
  performance_insights_enabled = true
  security_group               = { vpc_id = aws_vpc.shop.id }
  security_group_ingress = {
    callers = {
      cidr_ipv4   = aws_vpc.shop.cidr_block
      description = "PostgreSQL from the network of the shop"
      ip_protocol = "tcp"
    }
  }
  subnet_group = { subnet_ids = [for subnet in aws_subnet.shop : subnet.id] }
  username     = "shop"

  alarms = { cpu = { threshold = 10 } }
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

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.instance.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.instance.tags
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.instance.tags
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
