module "lb" {
  source = "../.."

  name        = "orders"
  access_logs = { bucket = "example-logs" }
  dns_records = { "orders.example.com" = { zone_id = aws_route53_zone.shop.zone_id } }
  listener_rules = {
    api = {
      listener  = "https"
      action    = [{ target_group = "orders" }]
      condition = [{ path_pattern = { values = ["/api/*"] } }]
      priority  = 10
    }
  }
  listeners = {
    http = {
      port     = 80
      protocol = "HTTP"
      default_action = [
        {
          type     = "redirect"
          redirect = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
        },
      ]
    }
    https = {
      port            = 443
      protocol        = "HTTPS"
      certificate_arn = aws_acm_certificate_validation.shop.certificate_arn
      default_action  = [{ target_group = "orders" }]
    }
  }
  security_group         = { vpc_id = aws_vpc.shop.id }
  security_group_egress  = { targets = { cidr_ipv4 = "10.0.0.0/8" } }
  security_group_ingress = { https = { cidr_ipv4 = "10.0.0.0/8", from_port = 443, to_port = 443 } }
  subnets                = [aws_subnet.shop["a"].id, aws_subnet.shop["b"].id]
  target_groups = {
    orders = {
      port         = 8080
      protocol     = "HTTP"
      target_type  = "ip"
      health_check = { path = "/health" }
    }
  }
  targets = { first = { target_group = "orders", target_id = "10.0.0.4" } }
  trust_store = {
    ca_certificates_bundle_s3_bucket = "example-artifacts"
    ca_certificates_bundle_s3_key    = "ca.pem"
  }
  web_acl = {
    web_acl_arn = aws_wafv2_web_acl.shop.arn
  }

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

# What it stands on and works with.
resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"
  tags  = module.lb.tags

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop"
    sampled_requests_enabled   = false
  }
}

resource "aws_acm_certificate" "shop" {
  domain_name       = "orders.example.com"
  validation_method = "DNS"
  tags              = module.lb.tags
}

resource "aws_route53_record" "certificate" {
  name    = one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_name)
  type    = one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_type)
  zone_id = aws_route53_zone.shop.zone_id
  records = [one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_value)]
  ttl     = 300
}

resource "aws_acm_certificate_validation" "shop" {
  certificate_arn         = aws_acm_certificate.shop.arn
  validation_record_fqdns = [aws_route53_record.certificate.fqdn]
}

resource "aws_route53_zone" "shop" {
  name = "example.com"
  tags = module.lb.tags
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
