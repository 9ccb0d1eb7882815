module "function" {
  source = "../.."

  function_name           = "orders"
  alias                   = { name = "live" }
  architectures           = ["arm64"]
  asynchronous_invocation = { maximum_retry_attempts = 1 }
  event_source_mappings = {
    orders = {
      event_source_arn                   = aws_sqs_queue.orders.arn
      maximum_batching_window_in_seconds = 5
    }
  }
  handler        = "index.handler"
  layer_versions = { libraries = { s3_bucket = "example-artifacts", s3_key = "libraries.zip" } }
  memory_size    = 512
  permissions = {
    api = {
      principal  = "apigateway.amazonaws.com"
      source_arn = "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*"
    }
  }
  provisioned_concurrency = { provisioned_concurrent_executions = 1 }
  role_policies = {
    orders = jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect   = "Allow"
          Action   = "s3:GetObject"
          Resource = "arn:aws:s3:::example-orders/*"
        },
      ]
    })
  }
  runtime   = "python3.13"
  s3_bucket = "example-artifacts"
  s3_key    = "orders.zip"
  timeout   = 10
  url       = { authorization_type = "AWS_IAM" }

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
    concurrency             = { threshold = 100 }
    duration                = { threshold = 36000000 }
    invocations             = { threshold = 1000000 }
    provisioned_concurrency = { threshold = 0.2 }
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

# What it stands on and works with.
resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = module.function.tags
}
