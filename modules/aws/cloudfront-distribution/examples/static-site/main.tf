# Whoever is elsewhere hands in a second one, with an alias and this region.
provider "aws" {
  region = "us-east-1"
}

# A website from a private bucket, under a name of its own and with a certificate.
module "distribution" {
  source = "../.."

  providers = {
    aws           = aws
    aws.us_east_1 = aws
  }

  aliases = ["www.shop.example.com"]
  comment = "Website of the shop"
  default_cache_behavior = {
    response_headers_policy_id = "secure"
    target_origin_id           = "site"
  }
  default_root_object = "index.html"
  origin = [{
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
    origin_id   = "site"
  }]
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
  viewer_certificate = { acm_certificate_arn = aws_acm_certificate_validation.shop.certificate_arn }

  alarms = { bytes_downloaded = { threshold = 1000000000 }, idle = { threshold = 10 } }
  budget = { amount = 10 }
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
  bucket = "shop-website"
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

# The public zone of the domain, which stands elsewhere.
locals {
  zone_id = "Z0123456789EXAMPLE"
}

resource "aws_acm_certificate" "shop" {
  domain_name       = "www.shop.example.com"
  validation_method = "DNS"
  tags              = module.distribution.tags

  lifecycle {
    create_before_destroy = true
  }
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
  name    = "www.shop.example.com"
  type    = "A"
  zone_id = local.zone_id

  alias {
    evaluate_target_health = false
    name                   = module.distribution.domain_name
    zone_id                = module.distribution.hosted_zone_id
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
