module "instance" {
  source = "../.."

  identifier                      = "orders"
  instance_class                  = "db.t4g.micro"
  allocated_storage               = 20
  enabled_cloudwatch_logs_exports = ["postgresql"]
  engine                          = "postgres"
  engine_version                  = "17"
  monitoring_interval             = 60
  monitoring_role                 = {}
  parameter_group = {
    family    = "postgres17"
    parameter = [{ name = "log_min_duration_statement", value = "500" }]
  }
  security_group         = { vpc_id = aws_vpc.shop.id }
  security_group_egress  = { links = { cidr_ipv4 = "10.0.0.0/8" } }
  security_group_ingress = { application = { referenced_security_group_id = aws_security_group.shop.id } }
  subnet_group           = { subnet_ids = [aws_subnet.shop["a"].id, aws_subnet.shop["b"].id] }
  username               = "orders"

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
  alarms  = { cpu = { threshold = 20 }, free_storage = { threshold = 100000000000 } }
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

# What it stands on and works with.
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

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Members of the shop."
  vpc_id      = aws_vpc.shop.id
  tags        = module.instance.tags
}
