provider "aws" {
  region = "us-east-1"
}

# Web servers behind a load balancer of the network, as many as keep their CPU half busy.
module "group" {
  source = "../.."

  name                    = "shop-web"
  max_size                = 6
  min_size                = 2
  default_instance_warmup = 120
  health_check_type       = "ELB"
  instance_refresh        = { strategy = "Rolling", preferences = { min_healthy_percentage = 50 } }
  launch_template         = {}
  machine = {
    image_id           = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" # the newest when a machine starts
    instance_type      = "t4g.small"
    security_group_ids = [aws_security_group.machines.id]
    user_data          = join("\n", ["#!/bin/sh", "dnf install -y nginx", "systemctl enable --now nginx"])
  }
  scaling_policies = {
    cpu = {
      policy_type = "TargetTrackingScaling"
      target_tracking_configuration = {
        target_value                    = 50
        predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization" }
      }
    }
  }
  target_group_arns   = [one(aws_lb_listener.http.default_action[*].target_group_arn)] # no machine before the listener
  vpc_zone_identifier = [for one in aws_route_table_association.shop : one.subnet_id]

  alarms = { cpu = { threshold = 5 }, instances = { threshold = 5 } }
  budget = { amount = 130 }
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

resource "aws_lb" "shop" {
  name            = "shop-web"
  internal        = true
  security_groups = [aws_security_group.balancer.id]
  subnets         = [for subnet in aws_subnet.shop : subnet.id]
  tags            = module.group.tags
}

resource "aws_lb_target_group" "web" {
  name                 = "shop-web"
  deregistration_delay = 30
  port                 = 80
  protocol             = "HTTP"
  vpc_id               = aws_vpc.shop.id
  tags                 = module.group.tags
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    target_group_arn = aws_lb_target_group.web.arn
    type             = "forward"
  }

  tags = module.group.tags
}

resource "aws_security_group" "balancer" {
  name        = "shop-balancer"
  description = "HTTP from the network of the shop"
  vpc_id      = aws_vpc.shop.id
  tags        = module.group.tags
}

resource "aws_vpc_security_group_ingress_rule" "callers" {
  cidr_ipv4         = aws_vpc.shop.cidr_block
  from_port         = 80
  ip_protocol       = "tcp"
  to_port           = 80
  security_group_id = aws_security_group.balancer.id
  tags              = module.group.tags
}

resource "aws_vpc_security_group_egress_rule" "balancer" {
  cidr_ipv4         = aws_vpc.shop.cidr_block
  ip_protocol       = "-1"
  security_group_id = aws_security_group.balancer.id
  tags              = module.group.tags
}

resource "aws_security_group" "machines" {
  name        = "shop-machines"
  description = "HTTP from the load balancer"
  vpc_id      = aws_vpc.shop.id
  tags        = module.group.tags
}

resource "aws_vpc_security_group_ingress_rule" "balancer" {
  from_port                    = 80
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.balancer.id
  to_port                      = 80
  security_group_id            = aws_security_group.machines.id
  tags                         = module.group.tags
}

resource "aws_vpc_security_group_egress_rule" "machines" {
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
  security_group_id = aws_security_group.machines.id
  tags              = module.group.tags
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
