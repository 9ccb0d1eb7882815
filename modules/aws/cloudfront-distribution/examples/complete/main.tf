# Whoever is elsewhere hands in a second one, with an alias and this region.
provider "aws" {
  region = "us-east-1"
}

module "distribution" {
  source = "../.."

  providers = {
    aws           = aws
    aws.us_east_1 = aws
  }

  default_cache_behavior = { target_origin_id = "site" }
  origin = [
    { domain_name = "example-site.s3.us-east-1.amazonaws.com", origin_id = "site" },
  ]
  cache_policies = {
    language = {
      default_ttl = 3600
      min_ttl     = 1
      parameters_in_cache_key_and_forwarded_to_origin = {
        cookies_config       = { cookie_behavior = "none" }
        headers_config       = { header_behavior = "whitelist", headers = { items = ["Accept-Language"] } }
        query_strings_config = { query_string_behavior = "none" }
      }
    }
  }
  default_root_object    = "index.html"
  origin_access_controls = { site = {} }
  origin_request_policies = {
    country = {
      cookies_config = { cookie_behavior = "none" }
      headers_config = {
        header_behavior = "whitelist"
        headers         = { items = ["CloudFront-Viewer-Country"] }
      }
      query_strings_config = { query_string_behavior = "all" }
    }
  }
  response_headers_policies = {
    secure = {
      security_headers_config = {
        strict_transport_security = {
          access_control_max_age_sec = 63072000
          include_subdomains         = true
          override                   = true
        }
      }
    }
  }
  vpc_origins = {
    internal = {
      vpc_origin_endpoint_config = {
        arn                    = aws_lb.internal.arn
        http_port              = 80
        https_port             = 443
        origin_protocol_policy = "https-only"
        origin_ssl_protocols   = { items = ["TLSv1.2"], quantity = 1 }
      }
    }
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
  alarms = {
    bytes_downloaded = { threshold = 10000000000 }
    idle             = { threshold = 1 }
    requests         = { threshold = 1000000 }
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
  tags = module.distribution.tags
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
resource "aws_lb" "internal" {
  name     = "internal"
  internal = true
  subnets  = values(aws_subnet.shop)[*].id
  tags     = module.distribution.tags
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.distribution.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.distribution.tags
}
