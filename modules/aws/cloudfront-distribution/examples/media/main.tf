# Whoever is elsewhere hands in a second one, with an alias and this region.
provider "aws" {
  region = "us-east-1"
}

# Pictures of products, the same for everybody and cached for a month, with a second bucket for when the first fails.
module "distribution" {
  source = "../.."

  providers = {
    aws           = aws
    aws.us_east_1 = aws
  }

  cache_policies = {
    pictures = {
      default_ttl = 2592000
      max_ttl     = 31536000
      min_ttl     = 86400
      parameters_in_cache_key_and_forwarded_to_origin = {
        cookies_config = { cookie_behavior = "none" }
        headers_config = { header_behavior = "none" }
        query_strings_config = {
          query_string_behavior = "whitelist"
          query_strings         = { items = ["width"] }
        }
      }
    }
  }
  comment = "Pictures of the shop"
  default_cache_behavior = {
    cache_policy_id  = "pictures"
    compress         = false # pictures are compressed already
    target_origin_id = "pictures"
  }
  origin = [
    for key in ["first", "second"] : {
      domain_name = aws_s3_bucket.pictures[key].bucket_regional_domain_name
      origin_id   = key
    }
  ]
  origin_access_controls = { first = {}, second = {} }
  origin_group = [{
    failover_criteria = { status_codes = [500, 502, 503, 504] }
    member            = [{ origin_id = "first" }, { origin_id = "second" }]
    origin_id         = "pictures"
  }]
  price_class = "PriceClass_All"

  alarms = { bytes_downloaded = { threshold = 20000000000 } }
  budget = { amount = 150 }
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

# What fills both of them stands elsewhere.
resource "aws_s3_bucket" "pictures" {
  for_each = toset(["first", "second"])

  bucket = "shop-pictures-${each.key}"
  tags   = module.distribution.tags
}

resource "aws_s3_bucket_public_access_block" "pictures" {
  for_each = aws_s3_bucket.pictures

  bucket                  = each.value.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_lifecycle_configuration" "pictures" {
  for_each = aws_s3_bucket.pictures

  bucket = each.value.id

  rule {
    id     = "incomplete-uploads"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_policy" "pictures" {
  for_each = aws_s3_bucket.pictures

  bucket = each.value.id
  policy = module.distribution.bucket_policies[each.key]
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
