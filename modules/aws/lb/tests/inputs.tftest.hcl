# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name    = "orders"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  budget  = { amount = 20 }
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                                                       = false
    client_keep_alive                                            = 60
    desync_mitigation_mode                                       = "defensive"
    dns_record_client_routing_policy                             = "any_availability_zone"
    enforce_security_group_inbound_rules_on_private_link_traffic = "off"
    idle_timeout                                                 = 1
    ip_address_type                                              = "dualstack"
    load_balancer_type                                           = "application"
    xff_header_processing_mode                                   = "append"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # client_keep_alive must be 60 to 604800.
    client_keep_alive = 59
    # desync_mitigation_mode must be defensive, monitor or strictest.
    desync_mitigation_mode = "no-such-value"
    # dns_record_client_routing_policy must be any_availability_zone, availability_zone_affinity or partial_availability_zone_affinity.
    dns_record_client_routing_policy = "no-such-value"
    # enforce_security_group_inbound_rules_on_private_link_traffic must be on or off.
    enforce_security_group_inbound_rules_on_private_link_traffic = "no-such-value"
    # idle_timeout must be 1 to 4000.
    idle_timeout = 0
    # ip_address_type must be ipv4, dualstack or dualstack-without-public-ipv4.
    ip_address_type = "no-such-value"
    # load_balancer_type must be application, network or gateway.
    load_balancer_type = "no-such-value"
    # The name has 2 to 32 letters, digits and hyphens, begins and ends with none of these, and does not begin with internal-.
    name = "?"
    # xff_header_processing_mode must be append, preserve or remove.
    xff_header_processing_mode = "no-such-value"
  }
  expect_failures = [var.client_keep_alive, var.desync_mitigation_mode, var.dns_record_client_routing_policy, var.enforce_security_group_inbound_rules_on_private_link_traffic, var.idle_timeout, var.ip_address_type, var.load_balancer_type, var.name, var.xff_header_processing_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # client_keep_alive must be 60 to 604800.
    client_keep_alive = 604801
    # idle_timeout must be 1 to 4000.
    idle_timeout = 4001
  }
  expect_failures = [var.client_keep_alive, var.idle_timeout]
}
