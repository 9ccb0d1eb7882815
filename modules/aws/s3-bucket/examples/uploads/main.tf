# Files that customers send in; a queue hears of each.
module "bucket" {
  source = "../.."

  bucket = "shop-uploads"
  cors_rules = [{
    allowed_methods = ["PUT"]
    allowed_origins = ["https://shop.example.com"]
    allowed_headers = ["*"]
    max_age_seconds = 3600
  }]
  abort_incomplete_multipart_upload_days = 1
  event_notifications = {
    queue = [{
      events    = ["s3:ObjectCreated:*"]
      queue_arn = aws_sqs_queue.uploads.arn
    }]
  }
  versioning_enabled                 = true
  noncurrent_version_expiration_days = 7

  alarms = { requests = { threshold = 200000 } }
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

resource "aws_sqs_queue" "uploads" {
  name = "shop-uploads"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "s3.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Condition = {
        ArnEquals    = { "aws:SourceArn" = "arn:aws:s3:::shop-uploads" }
        StringEquals = { "aws:SourceAccount" = aws_sns_topic.cost.owner } # this account
      }
    }]
  })
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
