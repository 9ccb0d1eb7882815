# What callers give stands in the NAT gateway, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  subnet_id = "subnet-0123456789abcdef0"
  name      = "orders"
  budget    = { amount = 20 }
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
    subnet_id                          = "subnet-0123456789abcdef0"
    allocation_id                      = "shop"
    connectivity_type                  = "public"
    create_elastic_ip                  = false
    name                               = "orders"
    private_ip                         = "shop"
    secondary_allocation_ids           = ["shop"]
    secondary_private_ip_address_count = 1
    timeouts                           = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_nat_gateway.this[0].allocation_id == "shop",
      aws_nat_gateway.this[0].connectivity_type == "public",
      aws_nat_gateway.this[0].private_ip == "shop",
      aws_nat_gateway.this[0].secondary_allocation_ids == toset(["shop"]),
      aws_nat_gateway.this[0].secondary_private_ip_address_count == 1,
      aws_nat_gateway.this[0].subnet_id == "subnet-0123456789abcdef0",
      aws_nat_gateway.this[0].timeouts.create == "30m",
      aws_nat_gateway.this[0].timeouts.delete == "30m",
      aws_nat_gateway.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    create_elastic_ip              = true
    secondary_private_ip_addresses = ["10.0.0.4"]
  }
  assert {
    condition = alltrue([
      aws_nat_gateway.this[0].secondary_private_ip_addresses == toset(["10.0.0.4"]),
      aws_eip.this[0].domain == "vpc",
    ])
    error_message = "an argument is not what was given"
  }
}
