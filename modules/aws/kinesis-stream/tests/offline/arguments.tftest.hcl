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

run "what_is_given_arrives_1" {
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
    timeouts                  = { create = "30m", delete = "31m", update = "32m" }
    price_region              = null
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
      aws_kinesis_stream.this[0].timeouts.delete == "31m",
      aws_kinesis_stream.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_kinesis_stream.this[0].kms_key_id == "alias/aws/kinesis",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create           = false
    retention_period = 24
    shard_count      = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create           = false
    retention_period = 8760
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_in  = { enabled = false, threshold = 1 }
      bytes_out = { enabled = false, threshold = 1 }
      idle      = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_kinesis_stream.this[0].arn, null),
      output.id == try(aws_kinesis_stream.this[0].id, null),
      output.name == try(aws_kinesis_stream.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
