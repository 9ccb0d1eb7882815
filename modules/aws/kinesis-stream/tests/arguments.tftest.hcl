# What callers give stands in the stream as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name        = "orders"
  shard_count = 1
  budget      = { amount = 20 }
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
    encryption_type           = "KMS"
    enforce_consumer_deletion = false
    name                      = "orders"
    retention_period          = 24
    shard_level_metrics       = ["IncomingBytes"]
    timeouts                  = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_kinesis_stream.this[0].encryption_type == var.encryption_type,
      aws_kinesis_stream.this[0].enforce_consumer_deletion == var.enforce_consumer_deletion,
      aws_kinesis_stream.this[0].name == var.name,
      aws_kinesis_stream.this[0].retention_period == var.retention_period,
      aws_kinesis_stream.this[0].shard_level_metrics == var.shard_level_metrics,
      aws_kinesis_stream.this[0].timeouts.create == var.timeouts.create,
      aws_kinesis_stream.this[0].timeouts.delete == var.timeouts.delete,
      aws_kinesis_stream.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
