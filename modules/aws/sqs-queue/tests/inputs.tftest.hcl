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
    create                            = false
    dead_letter_queue                 = { max_receive_count = 3 }
    deduplication_scope               = "messageGroup"
    delay_seconds                     = 0
    fifo_throughput_limit             = "perMessageGroupId"
    kms_data_key_reuse_period_seconds = 60
    max_message_size                  = 1024
    message_retention_seconds         = 60
    receive_wait_time_seconds         = 0
    redrive_allow_policy              = "{}"
    redrive_policy                    = "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:failed\",\"maxReceiveCount\":5}"
    senders = {
      topic = {
        service     = "sns.amazonaws.com"
        source_arns = ["arn:aws:sns:us-east-1:123456789012:orders"]
      }
    }
    visibility_timeout_seconds = 0
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # dead_letter_queue.max_receive_count must be 1 to 1000.
    dead_letter_queue = merge({ max_receive_count = 3 }, { max_receive_count = 0 })
    # deduplication_scope must be messageGroup or queue.
    deduplication_scope = "no-such-value"
    # delay_seconds must be 0 to 900.
    delay_seconds = -1
    # fifo_throughput_limit must be perMessageGroupId or perQueue.
    fifo_throughput_limit = "no-such-value"
    # kms_data_key_reuse_period_seconds must be 60 to 86400.
    kms_data_key_reuse_period_seconds = 59
    # max_message_size must be 1024 to 1048576.
    max_message_size = 1023
    # message_retention_seconds must be 60 to 1209600.
    message_retention_seconds = 59
    # A queue name holds letters, digits, - and _, 80 characters at most, and ends in .fifo for a FIFO queue.
    name = "?"
    # policy must be JSON with at least one Statement.
    policy = "{\"Version\": \"2012-10-17\"}"
    # receive_wait_time_seconds must be 0 to 20.
    receive_wait_time_seconds = -1
    # redrive_allow_policy must be JSON.
    redrive_allow_policy = "{"
    # redrive_policy must be JSON with deadLetterTargetArn.
    redrive_policy = "{\"maxReceiveCount\": 5}"
    # A sender has a service that ends in .amazonaws.com, and at least one source ARN.
    senders = { topic = { service = "sns", source_arns = ["arn:aws:sns:us-east-1:123456789012:orders"] } }
    # visibility_timeout_seconds must be 0 to 43200.
    visibility_timeout_seconds = -1
  }
  expect_failures = [var.dead_letter_queue, var.deduplication_scope, var.delay_seconds, var.fifo_throughput_limit, var.kms_data_key_reuse_period_seconds, var.max_message_size, var.message_retention_seconds, var.name, var.policy, var.receive_wait_time_seconds, var.redrive_allow_policy, var.redrive_policy, var.senders, var.visibility_timeout_seconds]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # dead_letter_queue.max_receive_count must be 1 to 1000.
    dead_letter_queue = merge({ max_receive_count = 3 }, { max_receive_count = 1001 })
    # delay_seconds must be 0 to 900.
    delay_seconds = 901
    # kms_data_key_reuse_period_seconds must be 60 to 86400.
    kms_data_key_reuse_period_seconds = 86401
    # max_message_size must be 1024 to 1048576.
    max_message_size = 1048577
    # message_retention_seconds must be 60 to 1209600.
    message_retention_seconds = 1209601
    # No two statements of policy have the same Sid.
    policy = "{\"Statement\": [{\"Sid\": \"Read\"}, {\"Sid\": \"Read\"}]}"
    # receive_wait_time_seconds must be 0 to 20.
    receive_wait_time_seconds = 21
    # visibility_timeout_seconds must be 0 to 43200.
    visibility_timeout_seconds = 43201
  }
  expect_failures = [var.dead_letter_queue, var.delay_seconds, var.kms_data_key_reuse_period_seconds, var.max_message_size, var.message_retention_seconds, var.policy, var.receive_wait_time_seconds, var.visibility_timeout_seconds]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A FIFO queue's name must end in ".fifo".
    fifo_queue = true
  }
  expect_failures = [aws_sqs_queue.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # content_based_deduplication, deduplication_scope and fifo_throughput_limit are for FIFO queues.
    content_based_deduplication = true
    fifo_queue                  = false
  }
  expect_failures = [aws_sqs_queue.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A queue is encrypted with kms_master_key_id or sqs_managed_sse_enabled, not with both.
    kms_master_key_id       = "shop"
    sqs_managed_sse_enabled = true
  }
  expect_failures = [aws_sqs_queue.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Give redrive_policy for an existing dead-letter queue, or dead_letter_queue for one of its own.
    dead_letter_queue = { max_receive_count = 3 }
    redrive_policy    = "{\"deadLetterTargetArn\": \"arn:aws:sqs:us-east-1:123456789012:dead\", \"maxReceiveCount\": 3}"
  }
  expect_failures = [aws_sqs_queue.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # The dead-letter queue cannot have the name of the queue; leave out dead_letter_queue.name for one of its own.
    dead_letter_queue = { max_receive_count = 3, name = true }
    name              = true
  }
  expect_failures = [aws_sqs_queue.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # A queue policy needs a statement - require TLS, give policy or senders, or set policy_enabled = false.
    tls_required = false
  }
  expect_failures = [aws_sqs_queue_policy.this[0]]
}
