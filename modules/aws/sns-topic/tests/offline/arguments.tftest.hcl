# What callers give stands in the topic, and in what belongs to it, as they gave it.
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
    name                                     = "orders"
    application_failure_feedback_role_arn    = "arn:aws:iam::123456789012:role/shop"
    application_success_feedback_role_arn    = "arn:aws:iam::123456789012:role/shop"
    application_success_feedback_sample_rate = 1
    content_based_deduplication              = true
    delivery_policy                          = "{}"
    display_name                             = "shop"
    fifo_throughput_scope                    = "MessageGroup"
    fifo_topic                               = false
    firehose_failure_feedback_role_arn       = "arn:aws:iam::123456789012:role/shop"
    firehose_success_feedback_role_arn       = "arn:aws:iam::123456789012:role/shop"
    firehose_success_feedback_sample_rate    = 1
    http_failure_feedback_role_arn           = "arn:aws:iam::123456789012:role/shop"
    http_success_feedback_role_arn           = "arn:aws:iam::123456789012:role/shop"
    http_success_feedback_sample_rate        = 1
    kms_master_key_id                        = "shop"
    lambda_failure_feedback_role_arn         = "arn:aws:iam::123456789012:role/shop"
    lambda_success_feedback_role_arn         = "arn:aws:iam::123456789012:role/shop"
    lambda_success_feedback_sample_rate      = 1
    policy                                   = "{}"
    signature_version                        = 1
    sqs_failure_feedback_role_arn            = "arn:aws:iam::123456789012:role/shop"
    sqs_success_feedback_role_arn            = "arn:aws:iam::123456789012:role/shop"
    sqs_success_feedback_sample_rate         = 1
    subscriptions = {
      shop = {
        endpoint                        = "arn:aws:sqs:us-east-1:123456789012:shop"
        protocol                        = "sqs"
        confirmation_timeout_in_minutes = 1
        delivery_policy                 = "{}"
        endpoint_auto_confirms          = false
        filter_policy                   = "{}"
        filter_policy_scope             = "shop"
        raw_message_delivery            = true
        redrive_policy                  = "{}"
        replay_policy                   = "{}"
        subscription_role_arn           = "arn:aws:iam::123456789012:role/shop"
      }
    }
    tracing_config = "Active"
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].application_failure_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].application_success_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].application_success_feedback_sample_rate == 1,
      aws_sns_topic.this[0].content_based_deduplication == true,
      aws_sns_topic.this[0].delivery_policy == "{}",
      aws_sns_topic.this[0].display_name == "shop",
      aws_sns_topic.this[0].fifo_throughput_scope == "MessageGroup",
      aws_sns_topic.this[0].fifo_topic == false,
      aws_sns_topic.this[0].firehose_failure_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].firehose_success_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].firehose_success_feedback_sample_rate == 1,
      aws_sns_topic.this[0].http_failure_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].http_success_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].http_success_feedback_sample_rate == 1,
      aws_sns_topic.this[0].kms_master_key_id == "shop",
      aws_sns_topic.this[0].lambda_failure_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].lambda_success_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].lambda_success_feedback_sample_rate == 1,
      aws_sns_topic.this[0].name == "orders",
      aws_sns_topic.this[0].policy == "{}",
      aws_sns_topic.this[0].signature_version == 1,
      aws_sns_topic.this[0].sqs_failure_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].sqs_success_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].sqs_success_feedback_sample_rate == 1,
      aws_sns_topic.this[0].tracing_config == "Active",
      aws_sns_topic_subscription.this["shop"].confirmation_timeout_in_minutes == 1,
      aws_sns_topic_subscription.this["shop"].delivery_policy == "{}",
      aws_sns_topic_subscription.this["shop"].endpoint == "arn:aws:sqs:us-east-1:123456789012:shop",
      aws_sns_topic_subscription.this["shop"].endpoint_auto_confirms == false,
      aws_sns_topic_subscription.this["shop"].filter_policy == "{}",
      aws_sns_topic_subscription.this["shop"].filter_policy_scope == "shop",
      aws_sns_topic_subscription.this["shop"].protocol == "sqs",
      aws_sns_topic_subscription.this["shop"].raw_message_delivery == true,
      aws_sns_topic_subscription.this["shop"].redrive_policy == "{}",
      aws_sns_topic_subscription.this["shop"].replay_policy == "{}",
      aws_sns_topic_subscription.this["shop"].subscription_role_arn == "arn:aws:iam::123456789012:role/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    archive_policy = "{}"
    fifo_topic     = true
    name           = "x.fifo"
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].archive_policy == "{}",
    ])
    error_message = "an argument is not what was given"
  }
}
