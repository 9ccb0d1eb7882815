# Access logs of load balancers, cheaper after a month and gone after a year.
module "bucket" {
  source = "../.."

  bucket                = "shop-access-logs"
  log_delivery_accounts = [aws_sns_topic.cost.owner] # this account
  log_delivery_services = ["logdelivery.elasticloadbalancing.amazonaws.com"]
  lifecycle_rules = [{
    id         = "logs"
    filter     = {}
    transition = [{ days = 30, storage_class = "GLACIER_IR" }]
    expiration = { days = 365 }
  }]

  alarms = { bucket_size = { threshold = 2000000000000 } }
  budget = { amount = 25 }
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
