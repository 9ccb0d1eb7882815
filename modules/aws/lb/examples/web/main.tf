# Web servers behind HTTPS; plain HTTP is sent there.
module "lb" {
  source = "../.."

  name = "shop-web"
  listeners = {
    http = {
      port     = 80
      protocol = "HTTP"
      default_action = [{
        type     = "redirect"
        redirect = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
      }]
    }
    https = {
      port            = 443
      protocol        = "HTTPS"
      certificate_arn = aws_acm_certificate.shop.arn
      default_action  = [{ target_group = "web" }]
    }
  }
  security_group        = { vpc_id = aws_vpc.shop.id }
  security_group_egress = { targets = { cidr_ipv4 = aws_vpc.shop.cidr_block } }
  security_group_ingress = {
    http  = { cidr_ipv4 = "0.0.0.0/0", from_port = 80, to_port = 80 }
    https = { cidr_ipv4 = "0.0.0.0/0", from_port = 443, to_port = 443 }
  }
  subnets = [for subnet in aws_subnet.shop : subnet.id]
  target_groups = {
    web = {
      port         = 8080
      protocol     = "HTTP"
      target_type  = "ip"
      health_check = { path = "/health" }
    }
  }

  budget = { amount = 60 }
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

resource "aws_acm_certificate" "shop" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"
  tags              = module.lb.tags

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.lb.tags
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
