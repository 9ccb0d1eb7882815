# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {}

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
    create                 = false
    client_keep_alive      = 60
    desync_mitigation_mode = "defensive"
    idle_timeout           = 1
    ip_address_type        = "dualstack"
    load_balancer_type     = "application"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # client_keep_alive must be 60 to 604800.
    client_keep_alive = 59
    # desync_mitigation_mode must be defensive, monitor or strictest.
    desync_mitigation_mode = "no-such-value"
    # idle_timeout must be 1 to 4000.
    idle_timeout = 0
    # ip_address_type must be ipv4, dualstack or dualstack-without-public-ipv4.
    ip_address_type = "no-such-value"
    # load_balancer_type must be application, network or gateway.
    load_balancer_type = "no-such-value"
    # The name has 2 to 32 letters, digits and hyphens, begins and ends with none of these, and does not begin with internal-.
    name = "?"
  }
  expect_failures = [var.client_keep_alive, var.desync_mitigation_mode, var.idle_timeout, var.ip_address_type, var.load_balancer_type, var.name]
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
