# What callers give stands in the Elastic IP address as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    address                   = "shop"
    associate_with_private_ip = "shop"
    customer_owned_ipv4_pool  = "shop"
    domain                    = "vpc"
    ipam_pool_id              = "shop"
    network_border_group      = "shop"
    public_ipv4_pool          = "shop"
    timeouts                  = { delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_eip.this[0].address == var.address,
      aws_eip.this[0].associate_with_private_ip == var.associate_with_private_ip,
      aws_eip.this[0].customer_owned_ipv4_pool == var.customer_owned_ipv4_pool,
      aws_eip.this[0].domain == var.domain,
      aws_eip.this[0].ipam_pool_id == var.ipam_pool_id,
      aws_eip.this[0].network_border_group == var.network_border_group,
      aws_eip.this[0].public_ipv4_pool == var.public_ipv4_pool,
      aws_eip.this[0].timeouts.delete == var.timeouts.delete,
      aws_eip.this[0].timeouts.read == var.timeouts.read,
      aws_eip.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
