# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {}

mock_provider "aws" {
  alias = "us_east_1"
  mock_resource "aws_cloudwatch_metric_alarm" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name   = "shop.example.com"
  budget = { amount = 20 }
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
    create = false
    records = {
      www = {
        name    = "www.shop.example.com"
        type    = "CNAME"
        ttl     = 3600
        records = ["shop.example.com"]
      }
    }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A domain has 1 to 255 characters, and no dot at the end.
    name = ""
    # records.type must be a type of record that Route 53 knows, for example A or CNAME.
    records = { for key, one in {
      www = {
        name    = "www.shop.example.com"
        type    = "CNAME"
        ttl     = 3600
        records = ["shop.example.com"]
      }
    } : key => merge(one, { type = "no-such-value" }) }
  }
  expect_failures = [var.name, var.records]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # A domain has 1 to 255 characters, and no dot at the end.
    name = join("", [for _ in range(256) : "x"])
  }
  expect_failures = [var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A private zone has no delegation_set_id.
    delegation_set_id = "shop"
    vpc               = [{ vpc_id = "vpc-0123456789abcdef0" }]
  }
  expect_failures = [aws_route53_zone.this[0]]
}
