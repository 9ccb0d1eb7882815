module "api" {
  source = "../.."

  name = "orders"
  body = jsonencode({
    info    = { title = "orders", version = "1" }
    openapi = "3.0.1"
    paths = {
      "/orders" = {
        get = {
          x-amazon-apigateway-integration = { httpMethod = "GET", type = "HTTP_PROXY", uri = "https://example.com/orders" }
        }
      }
    }
  })
  endpoint_configuration = { types = ["REGIONAL"] }
  method_settings = {
    "*/*" = { settings = { throttling_burst_limit = 100, throttling_rate_limit = 50 } }
  }
  minimum_compression_size = "1024"
  stage = {
    stage_name          = "live"
    access_log_settings = { format = "$context.requestId $context.resourcePath $context.status" }
  }

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
  alarms  = { calls = { threshold = 1000000 }, idle = { threshold = 1 } }
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
  tags = module.api.tags
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
