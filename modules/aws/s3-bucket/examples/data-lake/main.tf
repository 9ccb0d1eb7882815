# A data lake, encrypted with a key of its own, that finds the cheapest tier by itself.
module "bucket" {
  source = "../.."

  bucket = "shop-data-lake"
  encryption = {
    kms_master_key_id = aws_kms_key.lake.arn
  }
  intelligent_tiering_after_days = 0
  lifecycle_rules = [{
    id         = "raw"
    filter     = { prefix = "raw/" }
    expiration = { days = 400 }
  }]
  versioning_enabled                 = true
  noncurrent_version_expiration_days = 30

  alarms = {
    bucket_size = { threshold = 15000000000000 }
    objects     = { threshold = 5000000 }
  }
  budget = { amount = 300 }
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

resource "aws_kms_key" "lake" {
  description         = "Data lake of the shop"
  enable_key_rotation = true
  tags                = module.bucket.tags
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
