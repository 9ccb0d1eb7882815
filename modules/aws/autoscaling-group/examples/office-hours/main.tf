provider "aws" {
  region = "us-east-1"
}

# Machines of developers that rest at night and on weekends, reached through Session Manager alone.
module "group" {
  source = "../.."

  name            = "shop-development"
  max_size        = 2
  min_size        = 0
  instance_role   = {}
  launch_template = {}
  machine = {
    image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" # the newest when a machine starts
    instance_type = "t4g.large"
    block_device_mappings = [{
      device_name = "/dev/xvda"
      ebs         = { volume_size = 50 }
    }]
  }
  role_policy_arns = { sessions = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" }
  schedules = {
    evening = {
      desired_capacity = 0
      recurrence       = "0 19 * * MON-FRI"
      time_zone        = "Europe/Berlin"
    }
    morning = {
      desired_capacity = 1
      recurrence       = "0 7 * * MON-FRI"
      time_zone        = "Europe/Berlin"
    }
  }
  vpc_zone_identifier = [for one in aws_route_table_association.shop : one.subnet_id]

  alarms = { cpu = { threshold = 2 }, instances = { threshold = 1 } }
  budget = { amount = 40 }
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
