# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                                   = false
    application_success_feedback_sample_rate = 0
    archive_policy                           = "{}"
    delivery_policy                          = "{}"
    fifo_throughput_scope                    = "MessageGroup"
    firehose_success_feedback_sample_rate    = 0
    http_success_feedback_sample_rate        = 0
    lambda_success_feedback_sample_rate      = 0
    policy                                   = "{}"
    signature_version                        = 1
    sqs_success_feedback_sample_rate         = 0
    subscriptions = {
      shop = {
        protocol             = "sqs"
        endpoint             = "arn:aws:sqs:us-east-1:123456789012:shop"
        raw_message_delivery = true
      }
    }
    tracing_config = "Active"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # application_success_feedback_sample_rate must be 0 to 100.
    application_success_feedback_sample_rate = -1
    # archive_policy must be JSON.
    archive_policy = "{"
    # delivery_policy must be JSON.
    delivery_policy = "{"
    # fifo_throughput_scope must be MessageGroup or Topic.
    fifo_throughput_scope = "no-such-value"
    # firehose_success_feedback_sample_rate must be 0 to 100.
    firehose_success_feedback_sample_rate = -1
    # http_success_feedback_sample_rate must be 0 to 100.
    http_success_feedback_sample_rate = -1
    # lambda_success_feedback_sample_rate must be 0 to 100.
    lambda_success_feedback_sample_rate = -1
    # A topic name holds letters, digits, - and _, 256 characters at most, and ends in .fifo for a FIFO topic.
    name = "?"
    # policy must be JSON.
    policy = "{"
    # signature_version must be 1 or 2.
    signature_version = -7
    # sqs_success_feedback_sample_rate must be 0 to 100.
    sqs_success_feedback_sample_rate = -1
    # subscriptions.protocol must be application, email, email-json, firehose, http, https, lambda, sms or sqs.
    subscriptions = { for key, one in {
      shop = {
        protocol             = "sqs"
        endpoint             = "arn:aws:sqs:us-east-1:123456789012:shop"
        raw_message_delivery = true
      }
    } : key => merge(one, { protocol = "no-such-value" }) }
    # tracing_config must be Active or PassThrough.
    tracing_config = "no-such-value"
  }
  expect_failures = [var.application_success_feedback_sample_rate, var.archive_policy, var.delivery_policy, var.fifo_throughput_scope, var.firehose_success_feedback_sample_rate, var.http_success_feedback_sample_rate, var.lambda_success_feedback_sample_rate, var.name, var.policy, var.signature_version, var.sqs_success_feedback_sample_rate, var.subscriptions, var.tracing_config]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # application_success_feedback_sample_rate must be 0 to 100.
    application_success_feedback_sample_rate = 101
    # firehose_success_feedback_sample_rate must be 0 to 100.
    firehose_success_feedback_sample_rate = 101
    # http_success_feedback_sample_rate must be 0 to 100.
    http_success_feedback_sample_rate = 101
    # lambda_success_feedback_sample_rate must be 0 to 100.
    lambda_success_feedback_sample_rate = 101
    # sqs_success_feedback_sample_rate must be 0 to 100.
    sqs_success_feedback_sample_rate = 101
  }
  expect_failures = [var.application_success_feedback_sample_rate, var.firehose_success_feedback_sample_rate, var.http_success_feedback_sample_rate, var.lambda_success_feedback_sample_rate, var.sqs_success_feedback_sample_rate]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A FIFO topic's name must end in ".fifo".
    fifo_topic = true
  }
  expect_failures = [aws_sns_topic.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Only FIFO topics have an archive_policy.
    archive_policy = "{}"
    fifo_topic     = false
  }
  expect_failures = [aws_sns_topic.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Only FIFO topics deduplicate by content.
    content_based_deduplication = true
    fifo_topic                  = false
  }
  expect_failures = [aws_sns_topic.this[0]]
}
