# An HTTPS address for callers with credentials of AWS, which reads a table.
module "function" {
  source = "../.."

  function_name = "shop-api"
  architectures = ["arm64"]
  environment = {
    variables = { TABLE = aws_dynamodb_table.orders.name }
  }
  filename         = "${path.module}/api.zip" # Your code: without this file it plans, but cannot be applied.
  source_code_hash = try(filebase64sha256("${path.module}/api.zip"), null)
  handler          = "api.handler"
  memory_size      = 256
  role_policies = {
    orders = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = ["dynamodb:GetItem", "dynamodb:Query"]
        Resource = aws_dynamodb_table.orders.arn
      }]
    })
  }
  runtime = "python3.13"
  timeout = 10
  url     = { authorization_type = "AWS_IAM" }

  alarms = { concurrency = { threshold = 50 } }
  budget = { amount = 60 }
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

resource "aws_dynamodb_table" "orders" {
  name         = "shop-orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  tags = module.function.tags
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.function.tags
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
