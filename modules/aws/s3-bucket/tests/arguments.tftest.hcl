# What callers give stands in the bucket as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  bucket = "example-orders"
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
    bucket        = "example-orders"
    force_destroy = false
    timeouts      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].bucket == var.bucket,
      aws_s3_bucket.this[0].force_destroy == var.force_destroy,
      aws_s3_bucket.this[0].timeouts.create == var.timeouts.create,
      aws_s3_bucket.this[0].timeouts.delete == var.timeouts.delete,
      aws_s3_bucket.this[0].timeouts.read == var.timeouts.read,
      aws_s3_bucket.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
