# What callers give stands in the Elastic IP address, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  domain   = "vpc"
  instance = "i-0123456789abcdef0"
  name     = "orders"
  budget   = { amount = 20 }
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
    address                   = "shop"
    associate_with_private_ip = "shop"
    customer_owned_ipv4_pool  = "shop"
    domain                    = "vpc"
    instance                  = "i-0123456789abcdef0"
    ipam_pool_id              = "shop"
    name                      = "orders"
    network_border_group      = "shop"
    public_ipv4_pool          = "shop"
    timeouts                  = { delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_eip.this[0].address == "shop",
      aws_eip.this[0].associate_with_private_ip == "shop",
      aws_eip.this[0].customer_owned_ipv4_pool == "shop",
      aws_eip.this[0].domain == "vpc",
      aws_eip.this[0].instance == "i-0123456789abcdef0",
      aws_eip.this[0].ipam_pool_id == "shop",
      aws_eip.this[0].network_border_group == "shop",
      aws_eip.this[0].public_ipv4_pool == "shop",
      aws_eip.this[0].timeouts.delete == "30m",
      aws_eip.this[0].timeouts.read == "30m",
      aws_eip.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    network_interface = "shop"
    instance          = null
  }
  assert {
    condition = alltrue([
      aws_eip.this[0].network_interface == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}
