provider "aws" {
  region = "us-east-1"
}

# Batch work on spot machines of several types, as many as messages wait, and none without.
module "group" {
  source = "../.."

  name               = "shop-batch"
  max_size           = 20
  min_size           = 0
  capacity_rebalance = true
  instance_role      = {}
  machine = {
    image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" # the newest when a machine starts
    instance_type = "c7g.large"
    user_data     = join("\n", ["#!/bin/sh", "# Your worker, which takes messages from ${aws_sqs_queue.work.url}"])
  }
  mixed_instances_policy = {
    instances_distribution = {
      on_demand_base_capacity                  = 0
      on_demand_percentage_above_base_capacity = 0
      spot_allocation_strategy                 = "price-capacity-optimized"
    }
    launch_template = {
      override = [for type in ["c7g.large", "c6g.large", "m7g.large", "m6g.large"] : { instance_type = type }]
    }
  }
  role_policy_arns = {
    queue    = aws_iam_policy.worker.arn
    sessions = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
  }
  scaling_policies = {
    waiting = {
      policy_type = "TargetTrackingScaling"
      target_tracking_configuration = {
        target_value = 10 # messages that wait for each machine
        customized_metric_specification = {
          metrics = [
            {
              id = "waiting"
              metric_stat = {
                metric = {
                  dimensions  = [{ name = "QueueName", value = aws_sqs_queue.work.name }]
                  metric_name = "ApproximateNumberOfMessagesVisible"
                  namespace   = "AWS/SQS"
                }
                stat = "Maximum"
              }
              return_data = false
            },
            {
              id = "machines"
              metric_stat = {
                metric = {
                  dimensions  = [{ name = "AutoScalingGroupName", value = "shop-batch" }]
                  metric_name = "GroupInServiceInstances"
                  namespace   = "AWS/AutoScaling"
                }
                stat = "Average"
              }
              return_data = false
            },
            {
              id          = "each"
              expression  = "IF(machines > 0, waiting / machines, waiting)"
              label       = "Messages for each machine"
              return_data = true
            },
          ]
        }
      }
    }
  }
  vpc_zone_identifier = [for one in aws_route_table_association.shop : one.subnet_id]

  alarms = { instances = { threshold = 15 } }
  budget = { amount = 150 }
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

resource "aws_sqs_queue" "work" {
  name                       = "shop-batch"
  visibility_timeout_seconds = 900
  tags                       = module.group.tags
}

resource "aws_iam_policy" "worker" {
  name_prefix = "shop-batch-"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:ReceiveMessage"]
      Resource = aws_sqs_queue.work.arn
    }]
  })
  tags = module.group.tags
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
  tags                 = module.group.tags
}

resource "aws_subnet" "shop" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  availability_zone       = "us-east-1${each.key}"
  cidr_block              = each.value
  map_public_ip_on_launch = true # the way out needs no NAT gateway, which is billed by the hour
  vpc_id                  = aws_vpc.shop.id
  tags                    = module.group.tags
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.group.tags
}

resource "aws_route_table" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = module.group.tags
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
