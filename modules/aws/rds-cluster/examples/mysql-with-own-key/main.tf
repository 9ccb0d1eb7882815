provider "aws" {
  region = "us-east-1"
}

# Aurora MySQL whose storage and password are encrypted with a key of the shop, and which can be wound back a day.
module "cluster" {
  source = "../.."

  cluster_identifier              = "shop-catalogue"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0"
  backtrack_window                = 86400
  database_name                   = "catalogue"
  enabled_cloudwatch_logs_exports = ["slowquery"]
  instances                       = { writer = { instance_class = "db.t4g.medium" } }
  kms_key_id                      = aws_kms_key.catalogue.arn
  master_user_secret_kms_key_id   = aws_kms_key.catalogue.arn
  master_username                 = "shop"
  security_group                  = { vpc_id = aws_vpc.shop.id }
  security_group_ingress = {
    callers = {
      cidr_ipv4   = aws_vpc.shop.cidr_block
      description = "MySQL from the network of the shop"
    }
  }
  subnet_group = { subnet_ids = [for subnet in aws_subnet.shop : subnet.id] }

  alarms       = { write_operations = { threshold = 5000000 } }
  budget       = { amount = 150 }
  price_region = "eu-west-1"
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

resource "aws_kms_key" "catalogue" {
  description         = "Catalogue of the shop"
  enable_key_rotation = true
  tags                = module.cluster.tags
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
