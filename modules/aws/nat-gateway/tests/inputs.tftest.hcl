# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                             = false
    connectivity_type                  = "private"
    secondary_private_ip_address_count = 1
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # connectivity_type must be public or private.
    connectivity_type = "no-such-value"
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # secondary_private_ip_address_count must be 1 to 31.
    secondary_private_ip_address_count = 0
  }
  expect_failures = [var.connectivity_type, var.name, var.secondary_private_ip_address_count]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "what?"
    # secondary_private_ip_address_count must be 1 to 31.
    secondary_private_ip_address_count = 32
  }
  expect_failures = [var.name, var.secondary_private_ip_address_count]
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
