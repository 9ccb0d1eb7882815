# What the inputs take and what they refuse: checked before anything is planned.
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

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # domain must be vpc.
    domain = "no-such-value"
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
  }
  expect_failures = [var.domain, var.name]
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
    # Give instance or network_interface, not both.
    network_interface = "shop"
  }
  expect_failures = [aws_eip.this[0]]
}
