# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  destination = "extended_s3"
  name        = "orders"
  extended_s3_configuration = {
    bucket_arn = "arn:aws:s3:::example-orders"
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
  }
  budget       = { amount = 20 }
  price_region = "eu-west-2"
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
    server_side_encryption = merge({}, { key_type = "AWS_OWNED_CMK" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # destination must be elasticsearch, extended_s3, http_endpoint, iceberg, opensearch, opensearchserverless, redshift, snowflake or splunk.
    destination = "no-such-value"
    # extended_s3_configuration.buffering_interval must be 0 to 900.
    extended_s3_configuration = merge({
      bucket_arn = "arn:aws:s3:::example-orders"
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }, { buffering_interval = -1 })
    # A delivery stream name has 1 to 64 letters, digits and _ . -.
    name = "?"
    # server_side_encryption.key_type must be AWS_OWNED_CMK or CUSTOMER_MANAGED_CMK.
    server_side_encryption = merge({}, { key_type = "no-such-value" })
  }
  expect_failures = [var.destination, var.extended_s3_configuration, var.name, var.server_side_encryption]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # extended_s3_configuration.buffering_interval must be 0 to 900.
    extended_s3_configuration = merge({
      bucket_arn = "arn:aws:s3:::example-orders"
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }, { buffering_interval = 901 })
  }
  expect_failures = [var.extended_s3_configuration]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # extended_s3_configuration.buffering_size must be 1 to 128.
    extended_s3_configuration = merge({
      bucket_arn = "arn:aws:s3:::example-orders"
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }, { buffering_size = 0 })
  }
  expect_failures = [var.extended_s3_configuration]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # extended_s3_configuration.buffering_size must be 1 to 128.
    extended_s3_configuration = merge({
      bucket_arn = "arn:aws:s3:::example-orders"
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }, { buffering_size = 129 })
  }
  expect_failures = [var.extended_s3_configuration]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # extended_s3_configuration.compression_format must be UNCOMPRESSED, GZIP, ZIP, Snappy or HADOOP_SNAPPY.
    extended_s3_configuration = merge({
      bucket_arn = "arn:aws:s3:::example-orders"
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }, { compression_format = "no-such-value" })
  }
  expect_failures = [var.extended_s3_configuration]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # extended_s3_configuration.s3_backup_mode must be Disabled or Enabled.
    extended_s3_configuration = merge({
      bucket_arn = "arn:aws:s3:::example-orders"
      role_arn   = "arn:aws:iam::123456789012:role/firehose"
    }, { s3_backup_mode = "no-such-value" })
  }
  expect_failures = [var.extended_s3_configuration]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A destination needs the configuration of its name, such as extended_s3_configuration for extended_s3.
    destination = "splunk"
  }
  expect_failures = [aws_kinesis_firehose_delivery_stream.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Format conversion compresses by itself; set extended_s3_configuration.compression_format to UNCOMPRESSED.
    extended_s3_configuration = { bucket_arn = "arn:aws:s3:::example-orders", role_arn = "arn:aws:iam::123456789012:role/firehose", compression_format = "GZIP", data_format_conversion_configuration = { input_format_configuration = { deserializer = {} }, output_format_configuration = { serializer = {} }, schema_configuration = { database_name = "shop", role_arn = "arn:aws:iam::123456789012:role/shop", table_name = "shop" } } }
  }
  expect_failures = [aws_kinesis_firehose_delivery_stream.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # server_side_encryption is for direct puts; a source encrypts by itself.
    kinesis_source_configuration = { kinesis_stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/shop", role_arn = "arn:aws:iam::123456789012:role/shop" }
    server_side_encryption       = {}
  }
  expect_failures = [aws_kinesis_firehose_delivery_stream.this[0]]
}
