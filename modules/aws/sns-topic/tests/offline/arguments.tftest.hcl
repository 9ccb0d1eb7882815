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
    application_success_feedback_role_arn    = "arn:aws:iam::123456789013:role/shop"
    application_success_feedback_sample_rate = 1
    content_based_deduplication              = false
    fifo_topic                               = false
    delivery_policy                          = "{}"
    display_name                             = "display-name"
    fifo_throughput_scope                    = "MessageGroup"
    firehose_failure_feedback_role_arn       = "arn:aws:iam::123456789014:role/shop"
    firehose_success_feedback_role_arn       = "arn:aws:iam::123456789015:role/shop"
    firehose_success_feedback_sample_rate    = 2
    http_failure_feedback_role_arn           = "arn:aws:iam::123456789016:role/shop"
    http_success_feedback_role_arn           = "arn:aws:iam::123456789017:role/shop"
    http_success_feedback_sample_rate        = 3
    kms_master_key_id                        = "kms-master-key-id"
    lambda_failure_feedback_role_arn         = "arn:aws:iam::123456789018:role/shop"
    lambda_success_feedback_role_arn         = "arn:aws:iam::123456789019:role/shop"
    lambda_success_feedback_sample_rate      = 4
    policy                                   = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    signature_version                        = 1
    sqs_failure_feedback_role_arn            = "arn:aws:iam::123456789020:role/shop"
    sqs_success_feedback_role_arn            = "arn:aws:iam::123456789021:role/shop"
    sqs_success_feedback_sample_rate         = 6
    subscriptions = {
      shop = {
        endpoint                        = "arn:aws:sqs:us-east-1:123456789012:shop"
        protocol                        = "sqs"
        confirmation_timeout_in_minutes = 1
        delivery_policy                 = "{}"
        endpoint_auto_confirms          = false
        filter_policy                   = "{}2"
        filter_policy_scope             = "filter-policy-scope"
        raw_message_delivery            = true
        redrive_policy                  = "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:shop-failed\",\"maxReceiveCount\":5}"
        replay_policy                   = "{}3"
        subscription_role_arn           = "arn:aws:iam::123456789012:role/shop"
      }
    }
    tracing_config = "PassThrough"
    price_region   = null
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].application_failure_feedback_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_sns_topic.this[0].application_success_feedback_role_arn == "arn:aws:iam::123456789013:role/shop",
      aws_sns_topic.this[0].application_success_feedback_sample_rate == 1,
      aws_sns_topic.this[0].content_based_deduplication == false,
      aws_sns_topic.this[0].delivery_policy == "{}",
      aws_sns_topic.this[0].display_name == "display-name",
      aws_sns_topic.this[0].fifo_throughput_scope == "MessageGroup",
      aws_sns_topic.this[0].fifo_topic == false,
      aws_sns_topic.this[0].firehose_failure_feedback_role_arn == "arn:aws:iam::123456789014:role/shop",
      aws_sns_topic.this[0].firehose_success_feedback_role_arn == "arn:aws:iam::123456789015:role/shop",
      aws_sns_topic.this[0].firehose_success_feedback_sample_rate == 2,
      aws_sns_topic.this[0].http_failure_feedback_role_arn == "arn:aws:iam::123456789016:role/shop",
      aws_sns_topic.this[0].http_success_feedback_role_arn == "arn:aws:iam::123456789017:role/shop",
      aws_sns_topic.this[0].http_success_feedback_sample_rate == 3,
      aws_sns_topic.this[0].kms_master_key_id == "kms-master-key-id",
      aws_sns_topic.this[0].lambda_failure_feedback_role_arn == "arn:aws:iam::123456789018:role/shop",
      aws_sns_topic.this[0].lambda_success_feedback_role_arn == "arn:aws:iam::123456789019:role/shop",
      aws_sns_topic.this[0].lambda_success_feedback_sample_rate == 4,
      aws_sns_topic.this[0].name == "orders",
      aws_sns_topic.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_sns_topic.this[0].signature_version == 1,
      aws_sns_topic.this[0].sqs_failure_feedback_role_arn == "arn:aws:iam::123456789020:role/shop",
      aws_sns_topic.this[0].sqs_success_feedback_role_arn == "arn:aws:iam::123456789021:role/shop",
      aws_sns_topic.this[0].sqs_success_feedback_sample_rate == 6,
      aws_sns_topic.this[0].tracing_config == "PassThrough",
      aws_sns_topic_subscription.this["shop"].confirmation_timeout_in_minutes == 1,
      aws_sns_topic_subscription.this["shop"].delivery_policy == "{}",
      aws_sns_topic_subscription.this["shop"].endpoint == "arn:aws:sqs:us-east-1:123456789012:shop",
      aws_sns_topic_subscription.this["shop"].endpoint_auto_confirms == false,
      aws_sns_topic_subscription.this["shop"].filter_policy == "{}2",
      aws_sns_topic_subscription.this["shop"].filter_policy_scope == "filter-policy-scope",
      aws_sns_topic_subscription.this["shop"].protocol == "sqs",
      aws_sns_topic_subscription.this["shop"].raw_message_delivery == true,
      aws_sns_topic_subscription.this["shop"].redrive_policy == "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:shop-failed\",\"maxReceiveCount\":5}",
      aws_sns_topic_subscription.this["shop"].replay_policy == "{}3",
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
    price_region   = null
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].archive_policy == "{}",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    fifo_topic = false
    subscriptions = {
      shop = {
        endpoint               = "arn:aws:sqs:us-east-1:123456789012:shop"
        protocol               = "sqs"
        endpoint_auto_confirms = true
        raw_message_delivery   = false
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].fifo_topic == false,
      aws_sns_topic_subscription.this["shop"].endpoint_auto_confirms == true,
      aws_sns_topic_subscription.this["shop"].raw_message_delivery == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    content_based_deduplication = false
    subscriptions = {
      shop = {
        endpoint               = "arn:aws:sqs:us-east-1:123456789012:shop"
        protocol               = "sqs"
        endpoint_auto_confirms = false
        raw_message_delivery   = true
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_sns_topic.this[0].content_based_deduplication == false,
      aws_sns_topic_subscription.this["shop"].endpoint_auto_confirms == false,
      aws_sns_topic_subscription.this["shop"].raw_message_delivery == true,
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
      aws_sns_topic.this[0].signature_version == 2,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                                   = false
    application_success_feedback_sample_rate = 0
    firehose_success_feedback_sample_rate    = 0
    http_success_feedback_sample_rate        = 0
    lambda_success_feedback_sample_rate      = 0
    sqs_success_feedback_sample_rate         = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                                   = false
    application_success_feedback_sample_rate = 100
    firehose_success_feedback_sample_rate    = 100
    http_success_feedback_sample_rate        = 100
    lambda_success_feedback_sample_rate      = 100
    sqs_success_feedback_sample_rate         = 100
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    subscriptions = null
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
      var.subscriptions != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle               = { enabled = false, threshold = 1 }
      messages_published = { enabled = false, threshold = 1 }
      notifications      = { enabled = false, threshold = 1 }
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
    subscriptions = {
      shop = {
        protocol             = "sqs"
        endpoint             = "arn:aws:sqs:us-east-1:123456789012:shop"
        raw_message_delivery = true
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_sns_topic.this[0].arn, null),
      output.id == try(aws_sns_topic.this[0].id, null),
      output.name == try(aws_sns_topic.this[0].name, null),
      output.subscription_arns == { for key, one in aws_sns_topic_subscription.this : key => one.arn },
    ])
    error_message = "an output tells something else"
  }
}
