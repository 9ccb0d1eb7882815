module "api" {
  source = "../.."

  name          = "orders"
  protocol_type = "HTTP"
  cors_configuration = {
    allow_methods = ["GET"]
    allow_origins = ["https://example.com"]
    max_age       = 3600
  }
  integrations = {
    orders = {
      integration_type       = "AWS_PROXY"
      integration_uri        = "arn:aws:lambda:us-east-1:123456789012:function:orders"
      payload_format_version = "2.0"
    }
  }
  routes = { "GET /orders" = { integration = "orders" } }
  stage = {
    access_log_settings    = { format = "$context.requestId $context.routeKey $context.status" }
    default_route_settings = { throttling_burst_limit = 100, throttling_rate_limit = 50 }
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
