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
    address                   = "address"
    associate_with_private_ip = "associate-with-private-ip"
    customer_owned_ipv4_pool  = "customer-owned-ipv4-pool"
    domain                    = "vpc"
    instance                  = "i-0123456789abcdef0"
    ipam_pool_id              = "ipam-pool-id"
    name                      = "orders"
    network_border_group      = "network-border-group"
    public_ipv4_pool          = "public-ipv4-pool"
    timeouts                  = { delete = "30m", read = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      aws_eip.this[0].address == "address",
      aws_eip.this[0].associate_with_private_ip == "associate-with-private-ip",
      aws_eip.this[0].customer_owned_ipv4_pool == "customer-owned-ipv4-pool",
      aws_eip.this[0].domain == "vpc",
      aws_eip.this[0].instance == "i-0123456789abcdef0",
      aws_eip.this[0].ipam_pool_id == "ipam-pool-id",
      aws_eip.this[0].network_border_group == "network-border-group",
      aws_eip.this[0].public_ipv4_pool == "public-ipv4-pool",
      aws_eip.this[0].timeouts.delete == "30m",
      aws_eip.this[0].timeouts.read == "31m",
      aws_eip.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    network_interface = "network-interface"
    instance          = null
  }
  assert {
    condition = alltrue([
      aws_eip.this[0].network_interface == "network-interface",
    ])
    error_message = "an argument is not what was given"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
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
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

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
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_eip.this[0].arn, null),
      output.id == try(aws_eip.this[0].id, null),
      output.allocation_id == try(aws_eip.this[0].allocation_id, null),
      output.public_ip == try(aws_eip.this[0].public_ip, null),
    ])
    error_message = "an output tells something else"
  }
}
