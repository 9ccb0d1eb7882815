# Whoever is elsewhere hands in a second one, with an alias and this region.
provider "aws" {
  region = "us-east-1"
}

# A single-page app from a bucket, whose calls of `/api/` go uncached to an API.
module "distribution" {
  source = "../.."

  providers = {
    aws           = aws
    aws.us_east_1 = aws
  }

  comment = "App of the shop"
  custom_error_response = [
    for code in [403, 404] : {
      error_code            = code
      error_caching_min_ttl = 60
      response_code         = 200
      response_page_path    = "/index.html" # the app finds its own paths
    }
  ]
  default_cache_behavior = {
    response_headers_policy_id = "secure"
    target_origin_id           = "site"
  }
  default_root_object = "index.html"
  ordered_cache_behavior = [{
    path_pattern             = "/api/*"
    target_origin_id         = "api"
    allowed_methods          = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cache_policy_id          = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" # Managed-CachingDisabled
    origin_request_policy_id = "b689b0a8-53d0-40ab-baf2-68738e2966ac" # Managed-AllViewerExceptHostHeader
  }]
  origin = [
    {
      domain_name = aws_s3_bucket.site.bucket_regional_domain_name
      origin_id   = "site"
    },
    {
      custom_origin_config = {
        http_port              = 80
        https_port             = 443
        origin_protocol_policy = "https-only"
        origin_ssl_protocols   = ["TLSv1.2"]
      }
      domain_name = trimprefix(aws_apigatewayv2_api.shop.api_endpoint, "https://")
      origin_id   = "api"
    },
  ]
  origin_access_controls = { site = {} }
  response_headers_policies = {
    secure = {
      security_headers_config = {
        content_type_options = { override = true }
        strict_transport_security = {
          access_control_max_age_sec = 31536000
          override                   = true
        }
      }
    }
  }

  alarms = {
    bytes_downloaded = { threshold = 2000000000 }
    requests         = { threshold = 500000 }
  }
  budget = { amount = 40 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "orders"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = [aws_sns_topic.cost.arn]
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "shop-app"
  tags   = module.distribution.tags
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket                  = aws_s3_bucket.site.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_lifecycle_configuration" "site" {
  bucket = aws_s3_bucket.site.id

  rule {
    id     = "incomplete-uploads"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_policy" "site" {
  bucket = aws_s3_bucket.site.id
  policy = module.distribution.bucket_policies["site"]
}

resource "aws_apigatewayv2_api" "shop" {
  name          = "shop"
  protocol_type = "HTTP"
  tags          = module.distribution.tags
}

# Its routes and what answers them stand elsewhere.
resource "aws_apigatewayv2_stage" "shop" {
  name        = "$default"
  api_id      = aws_apigatewayv2_api.shop.id
  auto_deploy = true
  tags        = module.distribution.tags
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
