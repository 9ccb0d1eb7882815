# What callers give stands in the VPC endpoint, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    vpc_id      = "vpc-0123456789abcdef0"
    auto_accept = true
    dns_options = {
      dns_record_ip_type                             = "ipv4"
      private_dns_only_for_inbound_resolver_endpoint = false
    }
    ip_address_type            = "ipv4"
    name                       = "orders"
    policy                     = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    private_dns_enabled        = true
    resource_configuration_arn = "arn:aws:sns:us-east-1:123456789012:shop"
    service_name               = null
    service_network_arn        = null
    route_table_ids            = ["rtb-0123456789abcdef0"]
    security_group_ids         = ["sg-0123456789abcdef0"]
    service_region             = "service-region"
    subnet_configuration       = [{ ipv4 = "ipv5", ipv6 = "ipv6", subnet_id = "subnet-0123456789abcdef0" }]
    timeouts                   = { create = "30m", delete = "31m", update = "32m" }
    vpc_endpoint_type          = "Gateway"
    price_region               = null
  }
  assert {
    condition = alltrue([
      aws_vpc_endpoint.this[0].auto_accept == true,
      aws_vpc_endpoint.this[0].ip_address_type == "ipv4",
      aws_vpc_endpoint.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_vpc_endpoint.this[0].private_dns_enabled == true,
      aws_vpc_endpoint.this[0].resource_configuration_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_vpc_endpoint.this[0].route_table_ids == toset(["rtb-0123456789abcdef0"]),
      aws_vpc_endpoint.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_vpc_endpoint.this[0].service_region == "service-region",
      aws_vpc_endpoint.this[0].vpc_endpoint_type == "Gateway",
      aws_vpc_endpoint.this[0].vpc_id == "vpc-0123456789abcdef0",
      aws_vpc_endpoint.this[0].dns_options[0].dns_record_ip_type == "ipv4",
      aws_vpc_endpoint.this[0].dns_options[0].private_dns_only_for_inbound_resolver_endpoint == false,
      one(aws_vpc_endpoint.this[0].subnet_configuration).ipv4 == "ipv5",
      one(aws_vpc_endpoint.this[0].subnet_configuration).ipv6 == "ipv6",
      one(aws_vpc_endpoint.this[0].subnet_configuration).subnet_id == "subnet-0123456789abcdef0",
      aws_vpc_endpoint.this[0].timeouts.create == "30m",
      aws_vpc_endpoint.this[0].timeouts.delete == "31m",
      aws_vpc_endpoint.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    auto_accept       = false
    subnet_ids        = ["subnet-0123456789abcdef0"]
    vpc_endpoint_type = "GatewayLoadBalancer"
    route_table_ids   = null
    price_region      = null
  }
  assert {
    condition = alltrue([
      aws_vpc_endpoint.this[0].service_name == "com.amazonaws.us-east-1.s3",
      aws_vpc_endpoint.this[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    dns_options  = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(aws_vpc_endpoint.this[0].dns_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    service_network_arn        = "arn:aws:sns:us-east-1:123456789012:shop"
    service_name               = null
    resource_configuration_arn = null
    price_region               = null
  }
  assert {
    condition = alltrue([
      aws_vpc_endpoint.this[0].service_network_arn == "arn:aws:sns:us-east-1:123456789012:shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    subnet_configuration = [{}]
    price_region         = null
  }
  assert {
    condition = alltrue([
      length(aws_vpc_endpoint.this[0].subnet_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    auto_accept         = true
    dns_options         = { private_dns_only_for_inbound_resolver_endpoint = true }
    private_dns_enabled = false
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_vpc_endpoint.this[0].auto_accept == true,
      aws_vpc_endpoint.this[0].private_dns_enabled == false,
      aws_vpc_endpoint.this[0].dns_options[0].private_dns_only_for_inbound_resolver_endpoint == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    auto_accept         = false
    dns_options         = { private_dns_only_for_inbound_resolver_endpoint = false }
    private_dns_enabled = true
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_vpc_endpoint.this[0].auto_accept == false,
      aws_vpc_endpoint.this[0].private_dns_enabled == true,
      aws_vpc_endpoint.this[0].dns_options[0].private_dns_only_for_inbound_resolver_endpoint == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms               = null
    notifications        = null
    subnet_configuration = null
    tags                 = null
    create               = false
    budget               = null
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
      var.subnet_configuration != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_processed = { enabled = false, threshold = 1 }
      idle            = { enabled = false, threshold = 1 }
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
      output.arn == try(aws_vpc_endpoint.this[0].arn, null),
      output.id == try(aws_vpc_endpoint.this[0].id, null),
      output.dns_entry == try(aws_vpc_endpoint.this[0].dns_entry, null),
      output.network_interface_ids == try(aws_vpc_endpoint.this[0].network_interface_ids, null),
    ])
    error_message = "an output tells something else"
  }
}
