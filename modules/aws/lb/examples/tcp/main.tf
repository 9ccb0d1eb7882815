provider "aws" {
  region = "us-east-1"
}

# A network load balancer for connections that last, within the network.
module "lb" {
  source = "../.."

  name               = "shop-events"
  internal           = true
  load_balancer_type = "network"
  listeners = {
    events = {
      port           = 1883
      protocol       = "TCP"
      default_action = [{ target_group = "events" }]
    }
  }
  security_group         = { vpc_id = aws_vpc.shop.id }
  security_group_egress  = { targets = { cidr_ipv4 = aws_vpc.shop.cidr_block } }
  security_group_ingress = { events = { cidr_ipv4 = aws_vpc.shop.cidr_block, from_port = 1883, to_port = 1883 } }
  subnets                = [for subnet in aws_subnet.shop : subnet.id]
  target_groups = {
    events = { port = 1883, protocol = "TCP", target_type = "ip" }
  }

  budget = { amount = 40 }
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

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.lb.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.lb.tags
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.lb.tags
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
