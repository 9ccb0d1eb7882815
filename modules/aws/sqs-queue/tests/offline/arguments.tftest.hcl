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
      kms_master_key_id                 = "kms-master-key-id"
      max_receive_count                 = 3
      message_retention_seconds         = 61
      name                              = "name"
      receive_wait_time_seconds         = 62
      sqs_managed_sse_enabled           = false
      visibility_timeout_seconds        = 63
    }
    delay_seconds                     = 60
    kms_data_key_reuse_period_seconds = 61
    kms_master_key_id                 = "kms-master-key-id2"
    max_message_size                  = 1024
    message_retention_seconds         = 62
    policy                            = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    policy_enabled                    = false
    receive_wait_time_seconds         = 0
    redrive_allow_policy              = "{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"arn:aws:sqs:us-east-1:123456789012:shop\"]}"
    senders = {
      topic = {
        service     = "sns.amazonaws.com"
        source_arns = ["arn:aws:sns:us-east-1:123456789012:orders"]
      }
    }
    sqs_managed_sse_enabled    = false
    timeouts                   = { create = "30m", delete = "31m", update = "32m" }
    tls_required               = false
    visibility_timeout_seconds = 63
    price_region               = null
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].content_based_deduplication == false,
      aws_sqs_queue.this[0].delay_seconds == 60,
      aws_sqs_queue.this[0].fifo_queue == false,
      aws_sqs_queue.this[0].kms_data_key_reuse_period_seconds == 61,
      aws_sqs_queue.this[0].kms_master_key_id == "kms-master-key-id2",
      aws_sqs_queue.this[0].max_message_size == 1024,
      aws_sqs_queue.this[0].message_retention_seconds == 62,
      aws_sqs_queue.this[0].name == "orders",
      aws_sqs_queue.this[0].receive_wait_time_seconds == 0,
      aws_sqs_queue.this[0].redrive_allow_policy == "{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"arn:aws:sqs:us-east-1:123456789012:shop\"]}",
      aws_sqs_queue.this[0].sqs_managed_sse_enabled == false,
      aws_sqs_queue.this[0].visibility_timeout_seconds == 63,
      aws_sqs_queue.this[0].timeouts.create == "30m",
      aws_sqs_queue.this[0].timeouts.delete == "31m",
      aws_sqs_queue.this[0].timeouts.update == "32m",
      aws_sqs_queue.dead_letter[0].fifo_queue == false,
      aws_sqs_queue.dead_letter[0].kms_data_key_reuse_period_seconds == 60,
      aws_sqs_queue.dead_letter[0].kms_master_key_id == "kms-master-key-id",
      aws_sqs_queue.dead_letter[0].message_retention_seconds == 61,
      aws_sqs_queue.dead_letter[0].name == "name",
      aws_sqs_queue.dead_letter[0].receive_wait_time_seconds == 62,
      aws_sqs_queue.dead_letter[0].sqs_managed_sse_enabled == false,
      aws_sqs_queue.dead_letter[0].visibility_timeout_seconds == 63,
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
    redrive_policy      = "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:shop-failed\",\"maxReceiveCount\":5}"
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].deduplication_scope == "messageGroup",
      aws_sqs_queue.this[0].redrive_policy == "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:shop-failed\",\"maxReceiveCount\":5}",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    fifo_throughput_limit = "perQueue"
    fifo_queue            = true
    name                  = "x.fifo"
    price_region          = null
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].fifo_throughput_limit == "perQueue",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    fifo_queue = false
    dead_letter_queue = {
      max_receive_count         = 5
      message_retention_seconds = 1209600
      receive_wait_time_seconds = 20
      sqs_managed_sse_enabled   = true
    }
    policy_enabled          = true
    sqs_managed_sse_enabled = false
    tls_required            = true
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].fifo_queue == false,
      aws_sqs_queue.this[0].sqs_managed_sse_enabled == false,
      aws_sqs_queue.dead_letter[0].fifo_queue == false,
      aws_sqs_queue.dead_letter[0].sqs_managed_sse_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    content_based_deduplication = false
    dead_letter_queue = {
      max_receive_count         = 5
      message_retention_seconds = 1209600
      receive_wait_time_seconds = 20
      sqs_managed_sse_enabled   = false
    }
    policy_enabled          = true
    sqs_managed_sse_enabled = false
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].content_based_deduplication == false,
      aws_sqs_queue.this[0].sqs_managed_sse_enabled == false,
      aws_sqs_queue.dead_letter[0].sqs_managed_sse_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    dead_letter_queue = {
      kms_data_key_reuse_period_seconds = 60
      kms_master_key_id                 = "kms-master-key-id"
      name                              = "name"
      sqs_managed_sse_enabled           = false
      visibility_timeout_seconds        = 63
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_sqs_queue.this[0].receive_wait_time_seconds == 20,
      aws_sqs_queue.dead_letter[0].message_retention_seconds == 1209600,
      aws_sqs_queue.dead_letter[0].receive_wait_time_seconds == 20,
      aws_sqs_queue.dead_letter[0].sqs_managed_sse_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    dead_letter_queue = {
      kms_data_key_reuse_period_seconds = 60
      kms_master_key_id                 = "shop"
      name                              = "shop"
      sqs_managed_sse_enabled           = false
      visibility_timeout_seconds        = 60
    }
    delay_seconds                     = 0
    kms_data_key_reuse_period_seconds = 60
    max_message_size                  = 1024
    message_retention_seconds         = 60
    receive_wait_time_seconds         = 0
    visibility_timeout_seconds        = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    dead_letter_queue = {
      kms_data_key_reuse_period_seconds = 60
      kms_master_key_id                 = "shop"
      name                              = "shop"
      sqs_managed_sse_enabled           = false
      visibility_timeout_seconds        = 60
    }
    delay_seconds                     = 900
    kms_data_key_reuse_period_seconds = 86400
    max_message_size                  = 1048576
    message_retention_seconds         = 1209600
    receive_wait_time_seconds         = 20
    visibility_timeout_seconds        = 43200
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms         = null
    notifications  = null
    policy_enabled = null
    senders        = null
    tags           = null
    tls_required   = null
    create         = false
    budget         = null
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
      var.policy_enabled != null,
      var.senders != null,
      var.tags != null,
      var.tls_required != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      empty_receives = { enabled = false, threshold = 1 }
      idle           = { enabled = false, threshold = 1 }
      messages_sent  = { enabled = false, threshold = 1 }
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
    notifications     = {}
    dead_letter_queue = { max_receive_count = 3 }
    senders = {
      topic = {
        service     = "sns.amazonaws.com"
        source_arns = ["arn:aws:sns:us-east-1:123456789012:orders"]
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_sqs_queue.this[0].arn, null),
      output.id == try(aws_sqs_queue.this[0].id, null),
      output.name == try(aws_sqs_queue.this[0].name, null),
      output.url == try(aws_sqs_queue.this[0].url, null),
      output.dead_letter_queue_arn == try(aws_sqs_queue.dead_letter[0].arn, null),
      output.dead_letter_queue_url == try(aws_sqs_queue.dead_letter[0].url, null),
    ])
    error_message = "an output tells something else"
  }
}
