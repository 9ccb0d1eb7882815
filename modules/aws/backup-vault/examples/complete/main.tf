module "vault" {
  source = "../.."

  name = "orders"
  lock = { max_retention_days = 365, min_retention_days = 7 }
  plan = {
    rule = [
      {
        rule_name = "daily"
        schedule  = "cron(0 3 * * ? *)"
        lifecycle = { delete_after = 35 }
      },
    ]
  }
  selections = {
    orders = {
      iam_role_arn  = aws_iam_role.shop["backup"].arn
      selection_tag = [{ type = "STRINGEQUALS", key = "application", value = "shop" }]
    }
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
  alarms  = { recovery_points = { threshold = 100 } }
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
  tags = module.vault.tags
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
# What it may do is yours to say, in policies of it.
resource "aws_iam_role" "shop" {
  for_each = { backup = "backup.amazonaws.com" }

  name = "shop-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = each.value }
      Action    = "sts:AssumeRole"
    }]
  })
  tags = module.vault.tags
}
