# What callers give stands in the table as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    deletion_protection_enabled = false
    name                        = "orders"
    restore_date_time           = "2026-01-01T00:00:00Z"
    restore_source_name         = "shop"
    restore_source_table_arn    = "arn:aws:dynamodb:us-east-1:123456789012:table/shop"
    restore_to_latest_time      = false
    table_class                 = "STANDARD"
    import_table = {
      input_compression_type = "shop"
      input_format           = "shop"
      input_format_options   = { csv = { delimiter = "shop", header_list = ["shop"] } }
      s3_bucket_source       = { bucket = "shop", bucket_owner = "shop", key_prefix = "shop" }
    }
    on_demand_throughput   = { max_read_request_units = 1, max_write_request_units = 1 }
    point_in_time_recovery = { enabled = false, recovery_period_in_days = 1 }
    server_side_encryption = {
      enabled     = false
      kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    timeouts        = { create = "30m", delete = "30m", update = "30m" }
    ttl             = { attribute_name = "expires_at", enabled = true }
    resource_policy = { confirm_remove_self_resource_access = false, policy = "{}" }
    kinesis_streaming = {
      approximate_creation_date_time_precision = "shop"
      stream_arn                               = "arn:aws:kinesis:us-east-1:123456789012:stream/shop"
    }
  }
  assert {
    condition = alltrue([
      aws_dynamodb_table.this[0].deletion_protection_enabled == var.deletion_protection_enabled,
      aws_dynamodb_table.this[0].name == var.name,
      aws_dynamodb_table.this[0].restore_date_time == var.restore_date_time,
      aws_dynamodb_table.this[0].restore_source_name == var.restore_source_name,
      aws_dynamodb_table.this[0].restore_source_table_arn == var.restore_source_table_arn,
      aws_dynamodb_table.this[0].restore_to_latest_time == var.restore_to_latest_time,
      aws_dynamodb_table.this[0].table_class == var.table_class,
      one(aws_dynamodb_table.this[0].attribute).name == var.attribute[0].name,
      one(aws_dynamodb_table.this[0].attribute).type == var.attribute[0].type,
      aws_dynamodb_table.this[0].import_table[0].input_compression_type == var.import_table.input_compression_type,
      aws_dynamodb_table.this[0].import_table[0].input_format == var.import_table.input_format,
      aws_dynamodb_table.this[0].import_table[0].input_format_options[0].csv[0].delimiter == var.import_table.input_format_options.csv.delimiter,
      aws_dynamodb_table.this[0].import_table[0].input_format_options[0].csv[0].header_list == var.import_table.input_format_options.csv.header_list,
      aws_dynamodb_table.this[0].import_table[0].s3_bucket_source[0].bucket == var.import_table.s3_bucket_source.bucket,
      aws_dynamodb_table.this[0].import_table[0].s3_bucket_source[0].bucket_owner == var.import_table.s3_bucket_source.bucket_owner,
      aws_dynamodb_table.this[0].import_table[0].s3_bucket_source[0].key_prefix == var.import_table.s3_bucket_source.key_prefix,
      aws_dynamodb_table.this[0].on_demand_throughput[0].max_read_request_units == var.on_demand_throughput.max_read_request_units,
      aws_dynamodb_table.this[0].on_demand_throughput[0].max_write_request_units == var.on_demand_throughput.max_write_request_units,
      aws_dynamodb_table.this[0].point_in_time_recovery[0].enabled == var.point_in_time_recovery.enabled,
      aws_dynamodb_table.this[0].point_in_time_recovery[0].recovery_period_in_days == var.point_in_time_recovery.recovery_period_in_days,
      aws_dynamodb_table.this[0].server_side_encryption[0].enabled == var.server_side_encryption.enabled,
      aws_dynamodb_table.this[0].server_side_encryption[0].kms_key_arn == var.server_side_encryption.kms_key_arn,
      aws_dynamodb_table.this[0].timeouts.create == var.timeouts.create,
      aws_dynamodb_table.this[0].timeouts.delete == var.timeouts.delete,
      aws_dynamodb_table.this[0].timeouts.update == var.timeouts.update,
      aws_dynamodb_table.this[0].ttl[0].attribute_name == var.ttl.attribute_name,
      aws_dynamodb_table.this[0].ttl[0].enabled == var.ttl.enabled,
      aws_dynamodb_resource_policy.this[0].confirm_remove_self_resource_access == var.resource_policy.confirm_remove_self_resource_access,
      aws_dynamodb_resource_policy.this[0].policy == var.resource_policy.policy,
      aws_dynamodb_kinesis_streaming_destination.this[0].approximate_creation_date_time_precision == var.kinesis_streaming.approximate_creation_date_time_precision,
      aws_dynamodb_kinesis_streaming_destination.this[0].stream_arn == var.kinesis_streaming.stream_arn,
    ])
    error_message = "an argument is not what was given"
  }
}
