# A website whose pages only CloudFront reads.
module "bucket" {
  source = "../.."

  bucket                             = "shop-website"
  versioning_enabled                 = true
  noncurrent_version_expiration_days = 14
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "CloudFrontReads"
      Effect    = "Allow"
      Principal = { Service = "cloudfront.amazonaws.com" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::shop-website/*"
      Condition = { ArnLike = { "aws:SourceArn" = aws_cloudfront_distribution.site.arn } }
    }]
  })

  alarms = { downloaded = { threshold = 20000000000 } }
  budget = { amount = 10 }
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

data "aws_region" "current" {}

resource "aws_cloudfront_origin_access_control" "site" {
  name                              = "shop-website"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_distribution" "site" {
  enabled             = true
  default_root_object = "index.html"
  price_class         = "PriceClass_100"

  origin {
    domain_name              = "shop-website.s3.${data.aws_region.current.id}.amazonaws.com"
    origin_id                = "bucket"
    origin_access_control_id = aws_cloudfront_origin_access_control.site.id
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6" # Managed-CachingOptimized
    compress               = true
    target_origin_id       = "bucket"
    viewer_protocol_policy = "redirect-to-https"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }

  tags = module.bucket.tags
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.bucket.tags
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
