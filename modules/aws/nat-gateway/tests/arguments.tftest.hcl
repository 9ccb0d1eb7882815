# What callers give stands in the NAT gateway as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    private_ip               = "shop"
    secondary_allocation_ids = ["shop"]
    subnet_id                = "subnet-0123456789abcdef0"
    timeouts                 = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_nat_gateway.this[0].private_ip == var.private_ip,
      aws_nat_gateway.this[0].secondary_allocation_ids == var.secondary_allocation_ids,
      aws_nat_gateway.this[0].subnet_id == var.subnet_id,
      aws_nat_gateway.this[0].timeouts.create == var.timeouts.create,
      aws_nat_gateway.this[0].timeouts.delete == var.timeouts.delete,
      aws_nat_gateway.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
