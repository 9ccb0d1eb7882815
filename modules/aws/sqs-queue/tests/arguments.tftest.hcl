# What callers give stands in the queue as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    delay_seconds                     = 0
    kms_data_key_reuse_period_seconds = 60
    max_message_size                  = 1024
    message_retention_seconds         = 60
    receive_wait_time_seconds         = 0
    redrive_allow_policy              = "{}"
    visibility_timeout_seconds        = 0
    timeouts                          = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].delay_seconds == var.delay_seconds,
      aws_sqs_queue.this[0].kms_data_key_reuse_period_seconds == var.kms_data_key_reuse_period_seconds,
      aws_sqs_queue.this[0].max_message_size == var.max_message_size,
      aws_sqs_queue.this[0].message_retention_seconds == var.message_retention_seconds,
      aws_sqs_queue.this[0].receive_wait_time_seconds == var.receive_wait_time_seconds,
      aws_sqs_queue.this[0].redrive_allow_policy == var.redrive_allow_policy,
      aws_sqs_queue.this[0].visibility_timeout_seconds == var.visibility_timeout_seconds,
      aws_sqs_queue.this[0].timeouts.create == var.timeouts.create,
      aws_sqs_queue.this[0].timeouts.delete == var.timeouts.delete,
      aws_sqs_queue.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
