# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create              = false
    encryption_type     = "KMS"
    retention_period    = 24
    shard_level_metrics = ["IncomingBytes"]
    stream_mode_details = merge({ stream_mode = "PROVISIONED" }, { stream_mode = "PROVISIONED" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # encryption_type must be KMS or NONE.
    encryption_type = "no-such-value"
    # A stream name has 1 to 128 letters, digits and _ . -.
    name = "?"
    # retention_period must be 24 to 8760.
    retention_period = 23
    # shard_count must be 1 or more.
    shard_count = 0
    # shard_level_metrics may hold IncomingBytes, IncomingRecords, OutgoingBytes, OutgoingRecords, WriteProvisionedThroughputExceeded, ReadProvisionedThroughputExceeded, IteratorAgeMilliseconds and ALL.
    shard_level_metrics = ["no-such-value"]
    # stream_mode_details.stream_mode must be PROVISIONED or ON_DEMAND.
    stream_mode_details = merge({ stream_mode = "PROVISIONED" }, { stream_mode = "no-such-value" })
  }
  expect_failures = [var.encryption_type, var.name, var.retention_period, var.shard_count, var.shard_level_metrics, var.stream_mode_details]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # retention_period must be 24 to 8760.
    retention_period = 8761
  }
  expect_failures = [var.retention_period]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A provisioned stream needs shard_count, an on-demand one takes none.
    stream_mode_details = { stream_mode = "ON_DEMAND" }
  }
  expect_failures = [aws_kinesis_stream.this[0]]
}
