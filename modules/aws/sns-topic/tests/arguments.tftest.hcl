# What callers give stands in the topic as they gave it.
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
    application_failure_feedback_role_arn    = "arn:aws:iam::123456789012:role/shop"
    application_success_feedback_role_arn    = "arn:aws:iam::123456789012:role/shop"
    application_success_feedback_sample_rate = 0
    content_based_deduplication              = false
    delivery_policy                          = "{}"
    display_name                             = "shop"
    fifo_throughput_scope                    = "MessageGroup"
    firehose_failure_feedback_role_arn       = "arn:aws:iam::123456789012:role/shop"
    firehose_success_feedback_role_arn       = "arn:aws:iam::123456789012:role/shop"
    firehose_success_feedback_sample_rate    = 0
    http_failure_feedback_role_arn           = "arn:aws:iam::123456789012:role/shop"
    http_success_feedback_role_arn           = "arn:aws:iam::123456789012:role/shop"
    http_success_feedback_sample_rate        = 0
    kms_master_key_id                        = "shop"
    lambda_failure_feedback_role_arn         = "arn:aws:iam::123456789012:role/shop"
    lambda_success_feedback_role_arn         = "arn:aws:iam::123456789012:role/shop"
    lambda_success_feedback_sample_rate      = 0
    policy                                   = "{}"
    signature_version                        = 1
    sqs_failure_feedback_role_arn            = "arn:aws:iam::123456789012:role/shop"
    sqs_success_feedback_role_arn            = "arn:aws:iam::123456789012:role/shop"
    sqs_success_feedback_sample_rate         = 0
    tracing_config                           = "Active"
    subscriptions = {
      shop = {
        protocol                        = "sqs"
        endpoint                        = "arn:aws:sqs:us-east-1:123456789012:shop"
        raw_message_delivery            = true
        confirmation_timeout_in_minutes = 1
        delivery_policy                 = "{}"
        endpoint_auto_confirms          = false
        filter_policy                   = "{}"
        filter_policy_scope             = "shop"
        redrive_policy                  = "{}"
        replay_policy                   = "{}"
        subscription_role_arn           = "arn:aws:iam::123456789012:role/shop"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].application_failure_feedback_role_arn == var.application_failure_feedback_role_arn,
      aws_sns_topic.this[0].application_success_feedback_role_arn == var.application_success_feedback_role_arn,
      aws_sns_topic.this[0].application_success_feedback_sample_rate == var.application_success_feedback_sample_rate,
      aws_sns_topic.this[0].content_based_deduplication == var.content_based_deduplication,
      aws_sns_topic.this[0].delivery_policy == var.delivery_policy,
      aws_sns_topic.this[0].display_name == var.display_name,
      aws_sns_topic.this[0].fifo_throughput_scope == var.fifo_throughput_scope,
      aws_sns_topic.this[0].firehose_failure_feedback_role_arn == var.firehose_failure_feedback_role_arn,
      aws_sns_topic.this[0].firehose_success_feedback_role_arn == var.firehose_success_feedback_role_arn,
      aws_sns_topic.this[0].firehose_success_feedback_sample_rate == var.firehose_success_feedback_sample_rate,
      aws_sns_topic.this[0].http_failure_feedback_role_arn == var.http_failure_feedback_role_arn,
      aws_sns_topic.this[0].http_success_feedback_role_arn == var.http_success_feedback_role_arn,
      aws_sns_topic.this[0].http_success_feedback_sample_rate == var.http_success_feedback_sample_rate,
      aws_sns_topic.this[0].kms_master_key_id == var.kms_master_key_id,
      aws_sns_topic.this[0].lambda_failure_feedback_role_arn == var.lambda_failure_feedback_role_arn,
      aws_sns_topic.this[0].lambda_success_feedback_role_arn == var.lambda_success_feedback_role_arn,
      aws_sns_topic.this[0].lambda_success_feedback_sample_rate == var.lambda_success_feedback_sample_rate,
      aws_sns_topic.this[0].policy == var.policy,
      aws_sns_topic.this[0].signature_version == var.signature_version,
      aws_sns_topic.this[0].sqs_failure_feedback_role_arn == var.sqs_failure_feedback_role_arn,
      aws_sns_topic.this[0].sqs_success_feedback_role_arn == var.sqs_success_feedback_role_arn,
      aws_sns_topic.this[0].sqs_success_feedback_sample_rate == var.sqs_success_feedback_sample_rate,
      aws_sns_topic.this[0].tracing_config == var.tracing_config,
      aws_sns_topic_subscription.this["shop"].protocol == var.subscriptions["shop"].protocol,
      aws_sns_topic_subscription.this["shop"].endpoint == var.subscriptions["shop"].endpoint,
      aws_sns_topic_subscription.this["shop"].raw_message_delivery == var.subscriptions["shop"].raw_message_delivery,
      aws_sns_topic_subscription.this["shop"].confirmation_timeout_in_minutes == var.subscriptions["shop"].confirmation_timeout_in_minutes,
      aws_sns_topic_subscription.this["shop"].delivery_policy == var.subscriptions["shop"].delivery_policy,
      aws_sns_topic_subscription.this["shop"].endpoint_auto_confirms == var.subscriptions["shop"].endpoint_auto_confirms,
      aws_sns_topic_subscription.this["shop"].filter_policy == var.subscriptions["shop"].filter_policy,
      aws_sns_topic_subscription.this["shop"].filter_policy_scope == var.subscriptions["shop"].filter_policy_scope,
      aws_sns_topic_subscription.this["shop"].redrive_policy == var.subscriptions["shop"].redrive_policy,
      aws_sns_topic_subscription.this["shop"].replay_policy == var.subscriptions["shop"].replay_policy,
      aws_sns_topic_subscription.this["shop"].subscription_role_arn == var.subscriptions["shop"].subscription_role_arn,
    ])
    error_message = "an argument is not what was given"
  }
}
