# What callers give stands in the VPC endpoint as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  vpc_id          = "vpc-0123456789abcdef0"
  name            = "orders"
  route_table_ids = ["rtb-0123456789abcdef0"]
  service_name    = "com.amazonaws.us-east-1.s3"
  budget          = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    auto_accept          = false
    ip_address_type      = "ipv4"
    policy               = "{}"
    private_dns_enabled  = false
    security_group_ids   = ["sg-0123456789abcdef0"]
    service_region       = "shop"
    vpc_id               = "vpc-0123456789abcdef0"
    subnet_configuration = [{ ipv4 = "shop", ipv6 = "shop", subnet_id = "subnet-0123456789abcdef0" }]
    timeouts             = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_vpc_endpoint.this[0].auto_accept == var.auto_accept,
      aws_vpc_endpoint.this[0].ip_address_type == var.ip_address_type,
      aws_vpc_endpoint.this[0].policy == var.policy,
      aws_vpc_endpoint.this[0].private_dns_enabled == var.private_dns_enabled,
      aws_vpc_endpoint.this[0].security_group_ids == var.security_group_ids,
      aws_vpc_endpoint.this[0].service_region == var.service_region,
      aws_vpc_endpoint.this[0].vpc_id == var.vpc_id,
      one(aws_vpc_endpoint.this[0].subnet_configuration).ipv4 == var.subnet_configuration[0].ipv4,
      one(aws_vpc_endpoint.this[0].subnet_configuration).ipv6 == var.subnet_configuration[0].ipv6,
      one(aws_vpc_endpoint.this[0].subnet_configuration).subnet_id == var.subnet_configuration[0].subnet_id,
      aws_vpc_endpoint.this[0].timeouts.create == var.timeouts.create,
      aws_vpc_endpoint.this[0].timeouts.delete == var.timeouts.delete,
      aws_vpc_endpoint.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
