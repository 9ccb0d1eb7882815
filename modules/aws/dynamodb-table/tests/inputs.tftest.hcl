# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name      = "orders"
  attribute = [{ name = "id", type = "S" }]
  hash_key  = "id"
  budget    = { amount = 20 }
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
    create                 = false
    billing_mode           = "PAY_PER_REQUEST"
    global_secondary_index = [{ name = "by-id", hash_key = "id", projection_type = "ALL" }]
    stream_view_type       = "KEYS_ONLY"
    table_class            = "STANDARD"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # The type of an attribute must be S, N or B.
    attribute = [for one in [{ name = "id", type = "S" }] : merge(one, { type = "no-such-value" })]
    # autoscaling needs min_capacity from 1, and max_capacity no smaller.
    autoscaling = { read = { max_capacity = 1, min_capacity = 2 }, write = { max_capacity = 2, min_capacity = 1 } }
    # autoscaling_schedules.capacity must be read or write.
    autoscaling_schedules = { night = { capacity = "both", scalable_target_action = { max_capacity = 1, min_capacity = 1 }, schedule = "cron(0 20 * * ? *)" } }
    # billing_mode must be PAY_PER_REQUEST or PROVISIONED.
    billing_mode = "no-such-value"
    # The projection_type of an index must be ALL, INCLUDE or KEYS_ONLY.
    global_secondary_index = [for one in [{ hash_key = "shop", name = "shop", projection_type = "shop" }] : merge(one, { projection_type = "no-such-value" })]
    # A table name has 3 to 255 letters, digits, underscores, dots and hyphens.
    name = "?"
    # stream_view_type must be KEYS_ONLY, NEW_IMAGE, OLD_IMAGE or NEW_AND_OLD_IMAGES.
    stream_view_type = "no-such-value"
    # table_class must be STANDARD or STANDARD_INFREQUENT_ACCESS.
    table_class = "no-such-value"
  }
  expect_failures = [var.attribute, var.autoscaling, var.autoscaling_schedules, var.billing_mode, var.global_secondary_index, var.name, var.stream_view_type, var.table_class]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # autoscaling.target_value must be 20 to 90 (percent).
    autoscaling = { read = { max_capacity = 2, min_capacity = 1, target_value = 91 }, write = { max_capacity = 2, min_capacity = 1 } }
  }
  expect_failures = [var.autoscaling]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # billing_mode PROVISIONED needs autoscaling, and autoscaling needs PROVISIONED; for a fixed capacity give equal minimum and maximum.
    billing_mode = "PROVISIONED"
  }
  expect_failures = [aws_dynamodb_table.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # attribute must describe every attribute that a key or an index uses.
    range_key = "at"
  }
  expect_failures = [aws_dynamodb_table.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # attribute describes only attributes that a key or an index uses.
    attribute = [{ name = "id", type = "S" }, { name = "other", type = "S" }]
  }
  expect_failures = [aws_dynamodb_table.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A stream needs stream_view_type.
    stream_enabled = true
  }
  expect_failures = [aws_dynamodb_table.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # Replicas need stream_enabled = true and stream_view_type = "NEW_AND_OLD_IMAGES".
    replica        = [{ region_name = "us-east-1" }]
    stream_enabled = false
  }
  expect_failures = [aws_dynamodb_table.this[0]]
}
