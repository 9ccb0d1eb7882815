# What callers give stands in the queue, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name   = "orders"
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name                        = "orders"
    content_based_deduplication = false
    fifo_queue                  = false
    deduplication_scope         = null
    fifo_throughput_limit       = null
    dead_letter_queue = {
      kms_data_key_reuse_period_seconds = 60
      kms_master_key_id                 = "shop"
      max_receive_count                 = 3
      message_retention_seconds         = 60
      name                              = "shop"
      receive_wait_time_seconds         = 60
      sqs_managed_sse_enabled           = false
      visibility_timeout_seconds        = 60
    }
    delay_seconds                     = 60
    kms_data_key_reuse_period_seconds = 60
    kms_master_key_id                 = "shop"
    max_message_size                  = 1024
    message_retention_seconds         = 60
    policy_enabled                    = false
    receive_wait_time_seconds         = 0
    redrive_allow_policy              = "{}"
    senders = {
      topic = {
        service     = "sns.amazonaws.com"
        source_arns = ["arn:aws:sns:us-east-1:123456789012:orders"]
      }
    }
    sqs_managed_sse_enabled    = false
    timeouts                   = { create = "30m", delete = "30m", update = "30m" }
    tls_required               = false
    visibility_timeout_seconds = 60
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].content_based_deduplication == false,
      aws_sqs_queue.this[0].delay_seconds == 60,
      aws_sqs_queue.this[0].fifo_queue == false,
      aws_sqs_queue.this[0].kms_data_key_reuse_period_seconds == 60,
      aws_sqs_queue.this[0].kms_master_key_id == "shop",
      aws_sqs_queue.this[0].max_message_size == 1024,
      aws_sqs_queue.this[0].message_retention_seconds == 60,
      aws_sqs_queue.this[0].name == "orders",
      aws_sqs_queue.this[0].receive_wait_time_seconds == 0,
      aws_sqs_queue.this[0].redrive_allow_policy == "{}",
      aws_sqs_queue.this[0].sqs_managed_sse_enabled == false,
      aws_sqs_queue.this[0].visibility_timeout_seconds == 60,
      aws_sqs_queue.this[0].timeouts.create == "30m",
      aws_sqs_queue.this[0].timeouts.delete == "30m",
      aws_sqs_queue.this[0].timeouts.update == "30m",
      aws_sqs_queue.dead_letter[0].fifo_queue == false,
      aws_sqs_queue.dead_letter[0].kms_data_key_reuse_period_seconds == 60,
      aws_sqs_queue.dead_letter[0].kms_master_key_id == "shop",
      aws_sqs_queue.dead_letter[0].message_retention_seconds == 60,
      aws_sqs_queue.dead_letter[0].name == "shop",
      aws_sqs_queue.dead_letter[0].receive_wait_time_seconds == 60,
      aws_sqs_queue.dead_letter[0].sqs_managed_sse_enabled == false,
      aws_sqs_queue.dead_letter[0].visibility_timeout_seconds == 60,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    deduplication_scope = "messageGroup"
    fifo_queue          = true
    name                = "x.fifo"
    redrive_policy      = "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:failed\",\"maxReceiveCount\":5}"
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].deduplication_scope == "messageGroup",
      aws_sqs_queue.this[0].redrive_policy == "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:failed\",\"maxReceiveCount\":5}",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    fifo_throughput_limit = "perMessageGroupId"
    fifo_queue            = true
    name                  = "x.fifo"
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].fifo_throughput_limit == "perMessageGroupId",
    ])
    error_message = "an argument is not what was given"
  }
}
