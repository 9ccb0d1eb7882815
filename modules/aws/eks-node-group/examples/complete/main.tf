module "group" {
  source = "../.."

  cluster_name    = "orders"
  node_group_name = "orders"
  node_role_arn   = aws_iam_role.shop["nodes"].arn
  scaling_config  = { desired_size = 1, max_size = 3, min_size = 1 }
  subnet_ids      = [aws_subnet.shop["a"].id, aws_subnet.shop["b"].id]
  ami_type        = "AL2023_ARM_64_STANDARD"
  capacity_type   = "SPOT"
  disk_size       = 50
  instance_types  = ["m7g.large", "m6g.large"]

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
# What it may do is yours to say, in policies of it.
resource "aws_iam_role" "shop" {
  for_each = { nodes = "ec2.amazonaws.com" }

  name = "shop-${each.key}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = each.value }
      Action    = "sts:AssumeRole"
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

  availability_zone = "us-east-1${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.shop.id
  tags              = module.group.tags
}
