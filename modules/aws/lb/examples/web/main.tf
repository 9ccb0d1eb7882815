provider "aws" {
  region = "us-east-1"
}

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
      certificate_arn = aws_acm_certificate_validation.shop.certificate_arn
      default_action  = [{ target_group = "web" }]
    }
  }
  security_group        = { vpc_id = aws_vpc.shop.id }
  security_group_egress = { targets = { cidr_ipv4 = aws_vpc.shop.cidr_block } }
  security_group_ingress = {
    http  = { cidr_ipv4 = "0.0.0.0/0", from_port = 80, to_port = 80 }
    https = { cidr_ipv4 = "0.0.0.0/0", from_port = 443, to_port = 443 }
  }
  subnets = [for one in aws_route_table_association.shop : one.subnet_id] # no address before the way out
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

# The zone of your domain, which must exist.
locals {
  # The public zone of the domain, which stands elsewhere.
  zone_id = "Z0123456789EXAMPLE"
}

resource "aws_route53_record" "certificate" {
  name    = one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_name)
  type    = one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_type)
  zone_id = local.zone_id
  records = [one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_value)]
  ttl     = 300
}

resource "aws_acm_certificate_validation" "shop" {
  certificate_arn         = aws_acm_certificate.shop.arn
  validation_record_fqdns = [aws_route53_record.certificate.fqdn]
}

resource "aws_route53_record" "shop" {
  name    = "shop.example.com"
  type    = "A"
  zone_id = local.zone_id

  alias {
    evaluate_target_health = true
    name                   = module.lb.dns_name
    zone_id                = module.lb.zone_id
  }
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.lb.tags
}

resource "aws_route_table" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.lb.tags
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
