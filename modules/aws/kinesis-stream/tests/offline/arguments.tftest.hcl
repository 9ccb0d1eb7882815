# What callers give stands in the stream, and in what belongs to it, as they gave it.
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
    name                      = "orders"
    encryption_type           = "KMS"
    enforce_consumer_deletion = true
    kms_key_id                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    retention_period          = 24
    shard_count               = 1
    shard_level_metrics       = ["IncomingBytes"]
    stream_mode_details       = { stream_mode = "PROVISIONED" }
    timeouts                  = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_kinesis_stream.this[0].encryption_type == "KMS",
      aws_kinesis_stream.this[0].enforce_consumer_deletion == true,
      aws_kinesis_stream.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_stream.this[0].name == "orders",
      aws_kinesis_stream.this[0].retention_period == 24,
      aws_kinesis_stream.this[0].shard_count == 1,
      aws_kinesis_stream.this[0].shard_level_metrics == toset(["IncomingBytes"]),
      aws_kinesis_stream.this[0].stream_mode_details[0].stream_mode == "PROVISIONED",
      aws_kinesis_stream.this[0].timeouts.create == "30m",
      aws_kinesis_stream.this[0].timeouts.delete == "30m",
      aws_kinesis_stream.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
