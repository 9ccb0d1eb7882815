# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create            = false
    dns_options       = merge({}, { dns_record_ip_type = "ipv4" })
    ip_address_type   = "ipv4"
    policy            = "{}"
    vpc_endpoint_type = "Gateway"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # dns_options.dns_record_ip_type must be ipv4, dualstack, ipv6 or service-defined.
    dns_options = merge({}, { dns_record_ip_type = "no-such-value" })
    # ip_address_type must be ipv4, dualstack or ipv6.
    ip_address_type = "no-such-value"
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # policy must be JSON.
    policy = "{"
    # vpc_endpoint_type must be Gateway, GatewayLoadBalancer, Interface, Resource or ServiceNetwork.
    vpc_endpoint_type = "no-such-value"
  }
  expect_failures = [var.dns_options, var.ip_address_type, var.name, var.policy, var.vpc_endpoint_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "what?"
  }
  expect_failures = [var.name]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "aws:x"
  }
  expect_failures = [var.name]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = join("", [for _ in range(257) : "x"])
  }
  expect_failures = [var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give what to reach one way - service_name, resource_configuration_arn or service_network_arn.
    service_network_arn = "arn:aws:vpc-lattice:us-east-1:123456789012:servicenetwork/sn-0123456789abcdef0"
  }
  expect_failures = [aws_vpc_endpoint.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Only gateway endpoints take route_table_ids.
    vpc_endpoint_type = "GatewayLoadBalancer"
  }
  expect_failures = [aws_vpc_endpoint.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Gateway endpoints take no subnet_ids; an interface endpoint needs vpc_endpoint_type = "Interface".
    subnet_ids        = ["subnet-0123456789abcdef0"]
    vpc_endpoint_type = "Gateway"
  }
  expect_failures = [aws_vpc_endpoint.this[0]]
}
