module "system" {
  source = "../.."

  subnet_ids                  = [aws_subnet.shop["a"].id]
  deployment_type             = "PERSISTENT_2"
  name                        = "orders"
  per_unit_storage_throughput = 125
  security_group_ids          = [aws_security_group.shop.id]
  storage_capacity            = 1200

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
  alarms  = { idle = { threshold = 0 } }
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
  tags = module.system.tags
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
resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.system.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.system.tags
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Members of the shop."
  vpc_id      = aws_vpc.shop.id
  tags        = module.system.tags
}
