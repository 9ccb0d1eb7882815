module "service" {
  source = "../.."

  cluster     = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
  name        = "orders"
  autoscaling = { max_capacity = 10 }
  autoscaling_schedules = {
    night = {
      schedule               = "cron(0 20 * * ? *)"
      scalable_target_action = { max_capacity = 0, min_capacity = 0 }
    }
    morning = {
      schedule               = "cron(0 6 * * ? *)"
      scalable_target_action = { max_capacity = 10, min_capacity = 1 }
    }
  }
  capacity_provider_strategy = [
    { base = 1, capacity_provider = "FARGATE", weight = 1 },
    { capacity_provider = "FARGATE_SPOT", weight = 3 },
  ]
  desired_count = 1
  execution_role_policies = {
    key = jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect   = "Allow"
          Action   = "kms:Decrypt"
          Resource = aws_kms_key.shop.arn
        },
      ]
    })
  }
  network_configuration = { subnets = [aws_subnet.shop["a"].id, aws_subnet.shop["b"].id] }
  security_group        = { vpc_id = aws_vpc.shop.id }
  security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0" } }
  security_group_ingress = {
    balancer = {
      from_port                    = 8080
      referenced_security_group_id = aws_security_group.shop.id
      to_port                      = 8080
    }
  }
  task = {
    containers = {
      orders = {
        image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
        ports = [8080]
      }
    }
    runtime_platform = { cpu_architecture = "ARM64" }
  }
  task_role_policies = {
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
  tags = module.service.tags
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
resource "aws_kms_key" "shop" {
  description         = "Data of the shop"
  enable_key_rotation = true
  tags                = module.service.tags
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.service.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.service.tags
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Members of the shop."
  vpc_id      = aws_vpc.shop.id
  tags        = module.service.tags
}
