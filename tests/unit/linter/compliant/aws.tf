terraform {
  backend "s3" {}
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "east"
  region = "us-east-1"
  default_tags {
    tags = {
      owner = "a"
      team  = "b"
    }
  }
}

locals {
  tags = merge({ owner = "a" }, { team = "b" })
}

resource "aws_sqs_queue" "default" {
  name = "default"
}

resource "aws_s3_object" "east" {
  provider = aws.east
  key      = "east"
}

resource "aws_launch_template" "node" {
  tag_specifications {
    resource_type = "instance"
    tags          = local.tags
  }
  tag_specifications {
    resource_type = "volume"
    tags          = local.tags
  }
}

resource "aws_autoscaling_group" "node" {
  enabled_metrics = []
  launch_template {
    id = aws_launch_template.node.id
  }
  dynamic "tag" {
    for_each = local.tags
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_ecs_service" "web" {
  desired_count           = 1
  enable_ecs_managed_tags = true
  propagate_tags          = "SERVICE"
}

resource "aws_budgets_budget" "all" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$b"]
  }
  notification {
    comparison_operator        = "GREATER_THAN"
    notification_type          = "FORECASTED"
    subscriber_email_addresses = ["a@example.com"]
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
  }
}

resource "aws_cloudwatch_metric_alarm" "sent" {
  alarm_actions       = ["arn:aws:sns:us-east-1:123456789012:cost"]
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.default.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
