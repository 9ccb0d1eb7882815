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
    create = false
    configuration = {
      bytes_scanned_cutoff_per_query = 10000000000
      result_configuration           = { output_location = "s3://example-queries/orders/" }
    }
    state = "ENABLED"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # configuration.bytes_scanned_cutoff_per_query must be 10000000 or more.
    configuration = merge({
      bytes_scanned_cutoff_per_query = 10000000000
      result_configuration           = { output_location = "s3://example-queries/orders/" }
    }, { bytes_scanned_cutoff_per_query = 9999999 })
    # A workgroup name has 1 to 128 letters, digits and . _ -.
    name = "?"
    # state must be ENABLED or DISABLED.
    state = "no-such-value"
  }
  expect_failures = [var.configuration, var.name, var.state]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # configuration.result_configuration.encryption_configuration.encryption_option must be SSE_S3, SSE_KMS or CSE_KMS.
    configuration = { bytes_scanned_cutoff_per_query = 10000000000, result_configuration = { output_location = "s3://example-queries/orders/", encryption_configuration = { encryption_option = "no-such-value" } } }
  }
  expect_failures = [var.configuration]
}
