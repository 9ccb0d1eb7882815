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
  stage = {
    stage_name          = "live"
    access_log_settings = { format = "$context.requestId $context.resourcePath $context.status" }
  }
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}
