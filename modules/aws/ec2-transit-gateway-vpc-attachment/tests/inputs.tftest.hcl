# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  transit_gateway_id = "tgw-0123456789abcdef0"
  vpc_id             = "vpc-0123456789abcdef0"
  name               = "orders"
  budget             = { amount = 20 }
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
    create                             = false
    appliance_mode_support             = "enable"
    dns_support                        = "enable"
    ipv6_support                       = "enable"
    security_group_referencing_support = "enable"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # appliance_mode_support must be enable or disable.
    appliance_mode_support = "no-such-value"
    # dns_support must be enable or disable.
    dns_support = "no-such-value"
    # ipv6_support must be enable or disable.
    ipv6_support = "no-such-value"
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # security_group_referencing_support must be enable or disable.
    security_group_referencing_support = "no-such-value"
    # A transit gateway ID begins with "tgw-".
    transit_gateway_id = "~tgw-"
  }
  expect_failures = [var.appliance_mode_support, var.dns_support, var.ipv6_support, var.name, var.security_group_referencing_support, var.transit_gateway_id]
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
