module "group" {
  source = "../.."

  max_size            = 2
  min_size            = 1
  name                = "orders"
  vpc_zone_identifier = [aws_subnet.shop["a"].id, aws_subnet.shop["b"].id]
  instance_role       = {}
  launch_template     = {}
  lifecycle_hooks = {
    drain = {
      default_result       = "CONTINUE"
      heartbeat_timeout    = 300
      lifecycle_transition = "autoscaling:EC2_INSTANCE_TERMINATING"
    }
  }
  machine = {
    image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    instance_type = "t4g.micro"
  }
  scaling_policies = {
    cpu = {
      policy_type = "TargetTrackingScaling"
      target_tracking_configuration = {
        target_value                    = 60
        predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization" }
      }
    }
  }
  schedules = {
    evening = { recurrence = "0 20 * * MON-FRI", desired_capacity = 0 }
    morning = { recurrence = "0 7 * * MON-FRI", desired_capacity = 1 }
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
  alarms  = { cpu = { threshold = 5 } }
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
  tags = module.group.tags
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
  tags                 = module.group.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.group.tags
}
