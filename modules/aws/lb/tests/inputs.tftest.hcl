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
    # The name has 2 to 32 letters, digits and hyphens, begins and ends with no hyphen, and does not begin with internal-.
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

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give subnets or subnet_mapping, one of the two.
    subnet_mapping = [{ subnet_id = "subnet-0123456789abcdef0" }]
  }
  expect_failures = [aws_lb.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A listener, a rule or a target names a target group that target_groups does not have.
    listeners = {
      http = { port = 80, protocol = "HTTP", default_action = [{ target_group = "none" }] }
    }
  }
  expect_failures = [aws_lb.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A rule or a certificate names a listener that listeners does not have.
    listener_certificates = {
      further = {
        listener        = "none"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
      }
    }
  }
  expect_failures = [aws_lb.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A listener with HTTPS or TLS needs certificate_arn.
    listeners = {
      https = {
        port     = 443
        protocol = "HTTPS"
        default_action = [
          {
            type     = "redirect"
            redirect = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
          },
        ]
      }
    }
  }
  expect_failures = [aws_lb.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # security_group_ingress and security_group_egress need security_group.
    security_group_ingress = {
      https = {
        cidr_ipv4   = "10.0.0.0/8"
        from_port   = 443
        to_port     = 443
        ip_protocol = "tcp"
      }
    }
  }
  expect_failures = [aws_lb.this[0]]
}
