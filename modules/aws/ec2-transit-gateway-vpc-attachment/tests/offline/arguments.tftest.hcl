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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    transit_gateway_id     = "tgw-0123456789abcdef0"
    vpc_id                 = "vpc-0123456789abcdef0"
    appliance_mode_support = "disable"
    dns_support            = "disable"
    ipv6_support           = "disable"
    name                   = "orders"
    routes = {
      private = {
        route_table_id              = "rtb-0123456789abcdef0"
        destination_cidr_block      = "10.0.0.0/8"
        destination_ipv6_cidr_block = "10.0.0.0/24"
        destination_prefix_list_id  = "destination-prefix-list-id"
      }
    }
    security_group_referencing_support              = "disable"
    transit_gateway_default_route_table_association = true
    transit_gateway_default_route_table_propagation = true
  }
  assert {
    condition = alltrue([
      aws_ec2_transit_gateway_vpc_attachment.this[0].appliance_mode_support == "disable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].dns_support == "disable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].ipv6_support == "disable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].security_group_referencing_support == "disable",
      aws_ec2_transit_gateway_vpc_attachment.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_association == true,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_propagation == true,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_id == "tgw-0123456789abcdef0",
      aws_ec2_transit_gateway_vpc_attachment.this[0].vpc_id == "vpc-0123456789abcdef0",
      aws_route.this["private"].destination_cidr_block == "10.0.0.0/8",
      aws_route.this["private"].destination_ipv6_cidr_block == "10.0.0.0/24",
      aws_route.this["private"].destination_prefix_list_id == "destination-prefix-list-id",
      aws_route.this["private"].route_table_id == "rtb-0123456789abcdef0",
      aws_route.this["private"].transit_gateway_id == "tgw-0123456789abcdef0",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    transit_gateway_default_route_table_association = true
    transit_gateway_default_route_table_propagation = false
  }
  assert {
    condition = alltrue([
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_association == true,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_propagation == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    transit_gateway_default_route_table_association = false
    transit_gateway_default_route_table_propagation = true
  }
  assert {
    condition = alltrue([
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_association == false,
      aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_default_route_table_propagation == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    routes        = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.routes != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    routes = {
      private = {
        route_table_id         = "rtb-0123456789abcdef0"
        destination_cidr_block = "10.0.0.0/8"
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_ec2_transit_gateway_vpc_attachment.this[0].arn, null),
      output.id == try(aws_ec2_transit_gateway_vpc_attachment.this[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
