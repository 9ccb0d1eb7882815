# A report each night, started by EventBridge; what fails for good goes to a queue.
module "function" {
  source = "../.."

  function_name           = "shop-nightly-report"
  architectures           = ["arm64"]
  asynchronous_invocation = { maximum_retry_attempts = 1 }
  dead_letter_config      = { target_arn = aws_sqs_queue.failed.arn }
  filename                = "${path.module}/report.zip" # Your code: without this file it plans, but cannot be applied.
  source_code_hash        = try(filebase64sha256("${path.module}/report.zip"), null)
  handler                 = "report.handler"
  memory_size             = 1024
  permissions = {
    nightly = {
      principal  = "events.amazonaws.com"
      source_arn = aws_cloudwatch_event_rule.nightly.arn
    }
  }
  runtime = "python3.13"
  timeout = 900

  budget = { amount = 5 }
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

resource "aws_sqs_queue" "failed" {
  name = "shop-nightly-report-failed"
  tags = module.function.tags
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "shop-nightly-report"
  schedule_expression = "cron(0 2 * * ? *)"
  tags                = module.function.tags
}

resource "aws_cloudwatch_event_target" "nightly" {
  arn  = module.function.arn
  rule = aws_cloudwatch_event_rule.nightly.name
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
