# A worker that takes messages from a queue, ten at a time and never more than five at once.
module "function" {
  source = "../.."

  function_name    = "shop-orders-worker"
  architectures    = ["arm64"]
  filename         = "${path.module}/worker.zip" # Your code: without this file it plans, but cannot be applied.
  source_code_hash = try(filebase64sha256("${path.module}/worker.zip"), null)
  handler          = "worker.handler"
  memory_size      = 512
  runtime          = "python3.13"
  timeout          = 30
  event_source_mappings = {
    orders = {
      event_source_arn                   = aws_sqs_queue.orders.arn
      batch_size                         = 10
      function_response_types            = ["ReportBatchItemFailures"]
      maximum_batching_window_in_seconds = 5
      scaling_config                     = { maximum_concurrency = 5 }
    }
  }

  alarms = { concurrency = { threshold = 4 } }
  budget = { amount = 30 }
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

resource "aws_sqs_queue" "orders" {
  name                       = "shop-orders"
  receive_wait_time_seconds  = 20
  visibility_timeout_seconds = 180
  tags                       = module.function.tags
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
