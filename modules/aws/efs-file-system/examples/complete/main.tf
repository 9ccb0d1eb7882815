module "system" {
  source = "../.."

  access_points = {
    orders = {
      posix_user = { gid = 1000, uid = 1000 }
      root_directory = {
        path          = "/orders"
        creation_info = { owner_gid = 1000, owner_uid = 1000, permissions = "750" }
      }
    }
  }
  lifecycle_policy = [
    { transition_to_ia = "AFTER_30_DAYS" },
    { transition_to_archive = "AFTER_90_DAYS" },
    { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
  ]
  mount_targets   = { us-east-1a = { subnet_id = aws_subnet.shop["a"].id } }
  name            = "orders"
  throughput_mode = "elastic"

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
  alarms  = { idle = { threshold = 0 }, storage = { threshold = 100000000000 } }
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
  tags = module.system.tags
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
resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.system.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.system.tags
}
