module "cluster" {
  source = "../.."

  cluster_identifier = "orders"
  node_type          = "ra3.large"
  database_name      = "orders"
  logging = {
    log_destination_type = "cloudwatch"
    log_exports          = ["connectionlog", "userlog"]
  }
  master_username = "orders"
  scheduled_actions = {
    pause = {
      schedule      = "cron(0 20 ? * MON-FRI *)"
      iam_role      = aws_iam_role.shop["scheduler"].arn
      target_action = { pause_cluster = {} }
    }
    resume = {
      schedule      = "cron(0 6 ? * MON-FRI *)"
      iam_role      = aws_iam_role.shop["scheduler"].arn
      target_action = { resume_cluster = {} }
    }
  }
  usage_limits = {
    concurrency-scaling = {
      feature_type  = "concurrency-scaling"
      limit_type    = "time"
      amount        = 60
      period        = "daily"
      breach_action = "disable"
    }
    spectrum = {
      feature_type  = "spectrum"
      limit_type    = "data-scanned"
      amount        = 1
      period        = "monthly"
      breach_action = "disable"
    }
  }
  vpc_security_group_ids = [aws_security_group.shop.id]

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
  alarms  = { concurrency_scaling = { threshold = 36000 }, idle = { threshold = 0 } }
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
  tags = module.cluster.tags
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
  for_each = { scheduler = "scheduler.redshift.amazonaws.com" }

  name = "shop-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = each.value }
      Action    = "sts:AssumeRole"
    }]
  })
  tags = module.cluster.tags
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.cluster.tags
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Members of the shop."
  vpc_id      = aws_vpc.shop.id
  tags        = module.cluster.tags
}
