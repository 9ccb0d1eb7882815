# What callers give stands in the attachment, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  transit_gateway_id = "tgw-0123456789abcdef0"
  vpc_id             = "vpc-0123456789abcdef0"
  name               = "orders"
  budget             = { amount = 20 }
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
    subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    transit_gateway_id     = "tgw-0123456789abcdef0"
    vpc_id                 = "vpc-0123456789abcdef0"
    appliance_mode_support = "enable"
    dns_support            = "enable"
    ipv6_support           = "enable"
    name                   = "orders"
    routes = {
      private = {
        route_table_id              = "rtb-0123456789abcdef0"
        destination_cidr_block      = "10.0.0.0/8"
        destination_ipv6_cidr_block = "10.0.0.0/24"
        destination_prefix_list_id  = "shop"
      }
    }
    security_group_referencing_support              = "enable"
    transit_gateway_default_route_table_association = true
    transit_gateway_default_route_table_propagation = true
  }
  assert {
    condition = alltrue([
      aws_ec2_transit_gateway_vpc_attachment.this[0].appliance_mode_support == "enable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].dns_support == "enable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].ipv6_support == "enable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].security_group_referencing_support == "enable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_association == true,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_propagation == true,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_id == "tgw-0123456789abcdef0",
      aws_ec2_transit_gateway_vpc_attachment.this[0].vpc_id == "vpc-0123456789abcdef0",
      aws_route.this["private"].destination_cidr_block == "10.0.0.0/8",
      aws_route.this["private"].destination_ipv6_cidr_block == "10.0.0.0/24",
      aws_route.this["private"].destination_prefix_list_id == "shop",
      aws_route.this["private"].route_table_id == "rtb-0123456789abcdef0",
      aws_route.this["private"].transit_gateway_id == "tgw-0123456789abcdef0",
    ])
    error_message = "an argument is not what was given"
  }
}
