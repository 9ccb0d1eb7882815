provider "aws" {
  region = "us-east-1"
}

# Workers on Fargate Spot that take messages from a queue, with a secret and a role of their own.
module "service" {
  source = "../.."

  cluster = aws_ecs_cluster.shop.arn
  name    = "shop-orders-worker"
  autoscaling = {
    min_capacity = 1
    max_capacity = 4
    cpu_percent  = 70
  }
  capacity_provider_strategy = [
    for name in aws_ecs_cluster_capacity_providers.shop.capacity_providers : { capacity_provider = name, weight = 1 }
  ]
  desired_count = 1
  network_configuration = {
    assign_public_ip = true # the way to queue and image; a NAT gateway is billed by the hour
    subnets          = [for one in aws_route_table_association.shop : one.subnet_id]
  }
  security_group        = { vpc_id = aws_vpc.shop.id }
  security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0" } }
  task = {
    containers = {
      worker = {
        image        = "${aws_ecr_repository.worker.repository_url}:1" # Yours: it must be there before a task starts.
        environment  = { QUEUE_URL = aws_sqs_queue.orders.url }
        secrets      = { PAYMENT_KEY = aws_secretsmanager_secret.payment.arn } # its value is put there by hand
        stop_timeout = 110                                                     # Spot says two minutes before that it takes a task away
      }
    }
  }
  task_role_policies = {
    orders = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
        Resource = aws_sqs_queue.orders.arn
      }]
    })
  }

  alarms = { cpu = { threshold = 5 } }
  budget = { amount = 30 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders-worker"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = [aws_sns_topic.cost.arn]
  }
}

resource "aws_ecs_cluster" "shop" {
  name = "shop"

  # The scope of a service may name its cluster, so that its tags cannot be those of the module.
  tags = {
    application = "shop"
    cost_center = "cc-1000"
    cost_scope  = "shop-orders-worker"
    environment = "dev"
    managed_by  = "terraform"
    owner       = "team@example.com"
  }
}

resource "aws_ecs_cluster_capacity_providers" "shop" {
  cluster_name       = aws_ecs_cluster.shop.name
  capacity_providers = ["FARGATE_SPOT"]
}

resource "aws_ecr_repository" "worker" {
  name = "shop-orders-worker"
  tags = module.service.tags
}

resource "aws_ecr_lifecycle_policy" "worker" {
  repository = aws_ecr_repository.worker.name
  policy = jsonencode({
    rules = [{
      rulePriority = 1
      description  = "Keep twenty images."
      selection    = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = 20 }
      action       = { type = "expire" }
    }]
  })
}

resource "aws_sqs_queue" "orders" {
  name                       = "shop-orders"
  receive_wait_time_seconds  = 20
  visibility_timeout_seconds = 180
  tags                       = module.service.tags
}

resource "aws_secretsmanager_secret" "payment" {
  name = "shop-payment-key"
  tags = module.service.tags
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

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.service.tags
}

resource "aws_route_table" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.service.tags
}

resource "aws_route" "shop" {
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.shop.id
  route_table_id         = aws_route_table.shop.id
}

resource "aws_route_table_association" "shop" {
  for_each = aws_subnet.shop

  route_table_id = aws_route.shop.route_table_id
  subnet_id      = each.value.id
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
