module "bucket" {
  source = "../.."

  bucket        = "example-orders"
  archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }
  cors_rules    = [{ allowed_methods = ["GET"], allowed_origins = ["https://example.com"] }]
  encryption = {
    kms_master_key_id = aws_kms_key.shop.arn
  }
  encryption_enforced            = true
  event_notifications            = { eventbridge = true }
  intelligent_tiering_after_days = 0
  inventories = {
    weekly = {
      destination = {
        bucket = { bucket_arn = "arn:aws:s3:::example-inventory", format = "Parquet" }
      }
      schedule = { frequency = "Weekly" }
    }
  }
  lifecycle_rules = [
    {
      id         = "archive"
      filter     = { prefix = "archive/" }
      transition = [{ days = 90, storage_class = "GLACIER_IR" }]
      expiration = { days = 365 }
    },
  ]
  log_delivery_accounts              = ["123456789012"]
  log_delivery_services              = ["logdelivery.elasticloadbalancing.amazonaws.com"]
  logging                            = { target_bucket = "example-logs" }
  noncurrent_version_expiration_days = 90
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "NoOldTLS"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = ["arn:aws:s3:::example-orders", "arn:aws:s3:::example-orders/*"]
        Condition = { NumericLessThan = { "s3:TlsVersion" = "1.2" } }
      },
    ]
  })
  replication = {
    role = aws_iam_role.shop["replication"].arn
    rule = [
      {
        id                        = "all"
        destination               = { bucket = "arn:aws:s3:::example-copy" }
        delete_marker_replication = { status = "Disabled" }
        filter                    = {}
      },
    ]
  }
  versioning_enabled = true
  website            = { index_document = { suffix = "index.html" } }

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
    bucket_size = { threshold = 100000000000 }
    downloaded  = { threshold = 10000000000 }
    objects     = { threshold = 10000000 }
    requests    = { threshold = 1000000 }
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

# What it stands on and works with.
resource "aws_kms_key" "shop" {
  description         = "Data of the shop"
  enable_key_rotation = true
  tags                = module.bucket.tags
}

# What it may do is yours to say, in policies of it.
resource "aws_iam_role" "shop" {
  for_each = { replication = "s3.amazonaws.com" }

  name = "shop-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = each.value }
      Action    = "sts:AssumeRole"
    }]
  })
  tags = module.bucket.tags
}
