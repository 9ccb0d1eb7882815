# A table with a steady load, on provisioned capacity between bounds, with a key of its own.
module "table" {
  source = "../.."

  name      = "shop-stock"
  attribute = [{ name = "article", type = "S" }]
  autoscaling = {
    read  = { min_capacity = 20, max_capacity = 200 }
    write = { min_capacity = 5, max_capacity = 50 }
  }
  billing_mode = "PROVISIONED"
  hash_key     = "article"
  server_side_encryption = {
    enabled     = true
    kms_key_arn = aws_kms_key.stock.arn
  }

  alarms = { provisioned_reads = { threshold = 150 } }
  budget = { amount = 120 }
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

resource "aws_kms_key" "stock" {
  description         = "Stock of the shop"
  enable_key_rotation = true
  tags                = module.table.tags
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.table.tags
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
