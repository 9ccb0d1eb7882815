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

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Set create_elastic_ip to false to use allocation_id.
    allocation_id     = "eipalloc-0123456789abcdef0"
    connectivity_type = "public"
  }
  expect_failures = [aws_nat_gateway.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A public gateway needs allocation_id where create_elastic_ip is false.
    connectivity_type = "public"
    create_elastic_ip = false
  }
  expect_failures = [aws_nat_gateway.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A private gateway takes no allocation_id.
    allocation_id     = "eipalloc-0123456789abcdef0"
    connectivity_type = "private"
  }
  expect_failures = [aws_nat_gateway.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Give secondary_private_ip_address_count or secondary_private_ip_addresses, not both.
    secondary_private_ip_address_count = 1
    secondary_private_ip_addresses     = ["10.0.0.4"]
  }
  expect_failures = [aws_nat_gateway.this[0]]
}
