# What callers give stands in the attachment as they gave it.
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
    appliance_mode_support                          = "enable"
    dns_support                                     = "enable"
    ipv6_support                                    = "enable"
    security_group_referencing_support              = "enable"
    subnet_ids                                      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    transit_gateway_default_route_table_association = false
    transit_gateway_default_route_table_propagation = false
    transit_gateway_id                              = "tgw-0123456789abcdef0"
    vpc_id                                          = "vpc-0123456789abcdef0"
    routes = {
      example = {
        destination_cidr_block      = "10.0.0.0/24"
        destination_ipv6_cidr_block = "10.0.0.0/24"
        destination_prefix_list_id  = "shop"
        route_table_id              = "rtb-0123456789abcdef0"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_ec2_transit_gateway_vpc_attachment.this[0].appliance_mode_support == var.appliance_mode_support,
      aws_ec2_transit_gateway_vpc_attachment.this[0].dns_support == var.dns_support,
      aws_ec2_transit_gateway_vpc_attachment.this[0].ipv6_support == var.ipv6_support,
      aws_ec2_transit_gateway_vpc_attachment.this[0].security_group_referencing_support == var.security_group_referencing_support,
      aws_ec2_transit_gateway_vpc_attachment.this[0].subnet_ids == var.subnet_ids,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_association == var.transit_gateway_default_route_table_association,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_propagation == var.transit_gateway_default_route_table_propagation,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_id == var.transit_gateway_id,
      aws_ec2_transit_gateway_vpc_attachment.this[0].vpc_id == var.vpc_id,
      aws_route.this["example"].destination_cidr_block == var.routes["example"].destination_cidr_block,
      aws_route.this["example"].destination_ipv6_cidr_block == var.routes["example"].destination_ipv6_cidr_block,
      aws_route.this["example"].destination_prefix_list_id == var.routes["example"].destination_prefix_list_id,
      aws_route.this["example"].route_table_id == var.routes["example"].route_table_id,
    ])
    error_message = "an argument is not what was given"
  }
}
