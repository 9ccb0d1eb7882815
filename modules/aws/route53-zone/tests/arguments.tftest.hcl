# What callers give stands in the hosted zone as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    comment       = "Names of the shop"
    force_destroy = false
    name          = "shop.example.com"
    timeouts      = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_route53_zone.this[0].comment == var.comment,
      aws_route53_zone.this[0].force_destroy == var.force_destroy,
      aws_route53_zone.this[0].name == var.name,
      aws_route53_zone.this[0].timeouts.create == var.timeouts.create,
      aws_route53_zone.this[0].timeouts.delete == var.timeouts.delete,
      aws_route53_zone.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
