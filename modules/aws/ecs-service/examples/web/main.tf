provider "aws" {
  region = "us-east-1"
}

# A web service on Fargate behind a load balancer, with as many tasks as its calls need.
module "service" {
  source = "../.."

  cluster = aws_ecs_cluster.shop.arn
  name    = "shop-web"
  autoscaling = {
    min_capacity = 2
    max_capacity = 6
    cpu_percent  = 60
  }
  desired_count                     = 2
  health_check_grace_period_seconds = 60
  load_balancer = [{
    container_name   = "web"
    container_port   = 80
    target_group_arn = one(aws_lb_listener.https.default_action[*].target_group_arn) # no task before the listener
  }]
  network_configuration = {
    assign_public_ip = true # the way to the image; a NAT gateway is billed by the hour
    subnets          = [for one in aws_route_table_association.shop : one.subnet_id]
  }
  security_group        = { vpc_id = aws_vpc.shop.id }
  security_group_egress = { all = { cidr_ipv4 = "0.0.0.0/0" } }
  security_group_ingress = {
    balancer = {
      from_port                    = 80
      referenced_security_group_id = aws_security_group.balancer.id
      to_port                      = 80
    }
  }
  task = {
    cpu    = "512"
    memory = "1024"
    containers = {
      web = {
        image = "public.ecr.aws/nginx/nginx:stable"
        ports = [80]
      }
    }
    runtime_platform = { cpu_architecture = "ARM64" }
  }

  alarms = { cpu = { threshold = 5 }, memory = { threshold = 10 } }
  budget = { amount = 120 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-web"
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
    cost_scope  = "shop-web"
    environment = "dev"
    managed_by  = "terraform"
    owner       = "team@example.com"
  }
}

resource "aws_lb" "shop" {
  name            = "shop-web"
  security_groups = [aws_security_group.balancer.id]
  subnets         = [for one in aws_route_table_association.shop : one.subnet_id]
  tags            = module.service.tags
}

resource "aws_lb_target_group" "web" {
  name                 = "shop-web"
  deregistration_delay = 30
  port                 = 80
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = aws_vpc.shop.id
  tags                 = module.service.tags
}

resource "aws_lb_listener" "https" {
  certificate_arn   = aws_acm_certificate_validation.shop.certificate_arn
  load_balancer_arn = aws_lb.shop.arn
  port              = 443
  protocol          = "HTTPS"

  default_action {
    target_group_arn = aws_lb_target_group.web.arn
    type             = "forward"
  }

  tags = module.service.tags
}

resource "aws_security_group" "balancer" {
  name        = "shop-balancer"
  description = "HTTPS from everywhere"
  vpc_id      = aws_vpc.shop.id
  tags        = module.service.tags
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  cidr_ipv4         = "0.0.0.0/0"
  from_port         = 443
  ip_protocol       = "tcp"
  to_port           = 443
  security_group_id = aws_security_group.balancer.id
  tags              = module.service.tags
}

resource "aws_vpc_security_group_egress_rule" "balancer" {
  cidr_ipv4         = aws_vpc.shop.cidr_block
  ip_protocol       = "-1"
  security_group_id = aws_security_group.balancer.id
  tags              = module.service.tags
}

# The public zone of the domain, which stands elsewhere.
locals {
  zone_id = "Z0123456789EXAMPLE"
}

resource "aws_acm_certificate" "shop" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"
  tags              = module.service.tags

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "certificate" {
  name    = one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_name)
  type    = one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_type)
  zone_id = local.zone_id
  records = [one(aws_acm_certificate.shop.domain_validation_options[*].resource_record_value)]
  ttl     = 300
}

resource "aws_acm_certificate_validation" "shop" {
  certificate_arn         = aws_acm_certificate.shop.arn
  validation_record_fqdns = [aws_route53_record.certificate.fqdn]
}

resource "aws_route53_record" "shop" {
  name    = "shop.example.com"
  type    = "A"
  zone_id = local.zone_id

  alias {
    evaluate_target_health = true
    name                   = aws_lb.shop.dns_name
    zone_id                = aws_lb.shop.zone_id
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
