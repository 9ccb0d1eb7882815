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
    allocation_id                      = "eipalloc-0123456789abcdef0"
    connectivity_type                  = "public"
    create_elastic_ip                  = false
    name                               = "orders"
    private_ip                         = "private-ip"
    secondary_allocation_ids           = ["secondary-allocation-ids"]
    secondary_private_ip_address_count = 1
    timeouts                           = { create = "30m", delete = "31m", update = "32m" }
    price_region                       = null
  }
  assert {
    condition = alltrue([
      aws_nat_gateway.this[0].allocation_id == "eipalloc-0123456789abcdef0",
      aws_nat_gateway.this[0].connectivity_type == "public",
      aws_nat_gateway.this[0].private_ip == "private-ip",
      aws_nat_gateway.this[0].secondary_allocation_ids == toset(["secondary-allocation-ids"]),
      aws_nat_gateway.this[0].secondary_private_ip_address_count == 1,
      aws_nat_gateway.this[0].subnet_id == "subnet-0123456789abcdef0",
      aws_nat_gateway.this[0].timeouts.create == "30m",
      aws_nat_gateway.this[0].timeouts.delete == "31m",
      aws_nat_gateway.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    create_elastic_ip              = true
    secondary_private_ip_addresses = ["10.0.0.4"]
    price_region                   = null
  }
  assert {
    condition = alltrue([
      aws_nat_gateway.this[0].secondary_private_ip_addresses == toset(["10.0.0.4"]),
      aws_eip.this[0].domain == "vpc",
    ])
    error_message = "an argument is not what was given"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                             = false
    secondary_private_ip_address_count = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                             = false
    secondary_private_ip_address_count = 31
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms            = null
    create_elastic_ip = null
    notifications     = null
    tags              = null
    create            = false
    budget            = null
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
      var.create_elastic_ip != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_in  = { enabled = false, threshold = 1 }
      bytes_out = { enabled = false, threshold = 1 }
      idle      = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.id == try(aws_nat_gateway.this[0].id, null),
      output.allocation_id == try(aws_nat_gateway.this[0].allocation_id, null),
      output.public_ip == try(aws_nat_gateway.this[0].public_ip, null),
    ])
    error_message = "an output tells something else"
  }
}
