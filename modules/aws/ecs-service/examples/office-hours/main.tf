provider "aws" {
  region = "us-east-1"
}

# A tool for the office that has no tasks at night and on weekends, and that the network alone reaches.
module "service" {
  source = "../.."

  cluster = aws_ecs_cluster.shop.arn
  name    = "shop-reports"
  autoscaling = {
    min_capacity = 1
    max_capacity = 2
  }
  autoscaling_schedules = {
    evening = {
      schedule               = "cron(0 19 ? * MON-FRI *)"
      scalable_target_action = { max_capacity = 0, min_capacity = 0 }
      timezone               = "Europe/Berlin"
    }
    morning = {
      schedule               = "cron(0 7 ? * MON-FRI *)"
      scalable_target_action = { max_capacity = 2, min_capacity = 1 }
      timezone               = "Europe/Berlin"
    }
  }
  desired_count = 1
  log_group     = { log_group_class = "INFREQUENT_ACCESS", retention_in_days = 14 }
  network_configuration = {
    assign_public_ip = true # the way to the image; a NAT gateway is billed by the hour
    subnets          = [for one in aws_route_table_association.shop : one.subnet_id]
  }
  security_group         = { vpc_id = aws_vpc.shop.id }
  security_group_egress  = { all = { cidr_ipv4 = "0.0.0.0/0" } }
  security_group_ingress = { network = { cidr_ipv4 = aws_vpc.shop.cidr_block, from_port = 3000, to_port = 3000 } }
  service_registries     = { registry_arn = aws_service_discovery_service.reports.arn }
  task = {
    cpu    = "512"
    memory = "1024"
    containers = {
      reports = {
        image = "docker.io/grafana/grafana-oss:12.0.0"
        ports = [3000]
      }
    }
    runtime_platform = { cpu_architecture = "ARM64" }
  }

  alarms = { memory = { threshold = 10 } }
  budget = { amount = 15 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-reports"
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
    cost_scope  = "shop-reports"
    environment = "dev"
    managed_by  = "terraform"
    owner       = "team@example.com"
  }
}

# Its name in the network: reports.shop.internal
resource "aws_service_discovery_private_dns_namespace" "shop" {
  name = "shop.internal"
  vpc  = aws_vpc.shop.id
  tags = module.service.tags
}

resource "aws_service_discovery_service" "reports" {
  name = "reports"
  tags = module.service.tags

  dns_config {
    namespace_id = aws_service_discovery_private_dns_namespace.shop.id

    dns_records {
      ttl  = 10
      type = "A"
    }
  }
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
