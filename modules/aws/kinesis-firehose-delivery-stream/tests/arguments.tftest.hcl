# What callers give stands in the delivery stream as they gave it.
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
    name = "orders"
    elasticsearch_configuration = {
      buffering_interval         = 1
      buffering_size             = 1
      cluster_endpoint           = "https://example.com"
      domain_arn                 = "arn:aws:sns:us-east-1:123456789012:shop"
      index_name                 = "shop"
      index_rotation_period      = "shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      type_name                  = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    http_endpoint_configuration = {
      access_key                 = "shop"
      buffering_interval         = 1
      buffering_size             = 1
      name                       = "shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      url                        = "https://example.com"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      request_configuration = {
        content_encoding  = "shop"
        common_attributes = [{ name = "shop", value = "shop" }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
    }
    iceberg_configuration = {
      buffering_interval         = 1
      buffering_size             = 1
      catalog_arn                = "arn:aws:sns:us-east-1:123456789012:shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      destination_table_configuration = [{
        database_name          = "shop"
        s3_error_output_prefix = "shop"
        table_name             = "shop"
        unique_keys            = ["shop"]
      }]
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
    }
    opensearch_configuration = {
      buffering_interval         = 1
      buffering_size             = 1
      cluster_endpoint           = "https://example.com"
      domain_arn                 = "arn:aws:sns:us-east-1:123456789012:shop"
      index_name                 = "shop"
      index_rotation_period      = "shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      type_name                  = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      document_id_options        = { default_document_id_format = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    opensearchserverless_configuration = {
      buffering_interval         = 1
      buffering_size             = 1
      collection_endpoint        = "https://example.com"
      index_name                 = "shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    redshift_configuration = {
      cluster_jdbcurl            = "shop"
      copy_options               = "shop"
      data_table_columns         = "shop"
      data_table_name            = "shop"
      password                   = "shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      username                   = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_backup_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
    }
    snowflake_configuration = {
      account_url                = "https://example.com"
      buffering_interval         = 1
      buffering_size             = 1
      content_column_name        = "shop"
      data_loading_option        = "shop"
      database                   = "shop"
      key_passphrase             = "shop"
      metadata_column_name       = "shop"
      private_key                = "shop"
      retry_duration             = 1
      role_arn                   = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode             = "shop"
      schema                     = "shop"
      table                      = "shop"
      user                       = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      snowflake_role_configuration = { enabled = false, snowflake_role = "arn:aws:iam::123456789012:role/shop" }
      snowflake_vpc_configuration  = { private_link_vpce_id = "shop" }
    }
    splunk_configuration = {
      buffering_interval         = 1
      buffering_size             = 1
      hec_acknowledgment_timeout = 1
      hec_endpoint               = "https://example.com"
      hec_endpoint_type          = "shop"
      hec_token                  = "shop"
      retry_duration             = 1
      s3_backup_mode             = "shop"
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [{
          type       = "shop"
          parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
        }]
      }
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        buffering_interval         = 1
        buffering_size             = 1
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      }
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_kinesis_firehose_delivery_stream.this[0].name == var.name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].buffering_interval == var.elasticsearch_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].buffering_size == var.elasticsearch_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cluster_endpoint == var.elasticsearch_configuration.cluster_endpoint,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].domain_arn == var.elasticsearch_configuration.domain_arn,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].index_name == var.elasticsearch_configuration.index_name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].index_rotation_period == var.elasticsearch_configuration.index_rotation_period,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].retry_duration == var.elasticsearch_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].role_arn == var.elasticsearch_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_backup_mode == var.elasticsearch_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].type_name == var.elasticsearch_configuration.type_name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].enabled == var.elasticsearch_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].log_group_name == var.elasticsearch_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.elasticsearch_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].enabled == var.elasticsearch_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].type == var.elasticsearch_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.elasticsearch_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.elasticsearch_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].bucket_arn == var.elasticsearch_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].buffering_interval == var.elasticsearch_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].buffering_size == var.elasticsearch_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].compression_format == var.elasticsearch_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].error_output_prefix == var.elasticsearch_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].kms_key_arn == var.elasticsearch_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].prefix == var.elasticsearch_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].role_arn == var.elasticsearch_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].role_arn == var.elasticsearch_configuration.vpc_config.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].security_group_ids == var.elasticsearch_configuration.vpc_config.security_group_ids,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].subnet_ids == var.elasticsearch_configuration.vpc_config.subnet_ids,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].bucket_arn == var.extended_s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].role_arn == var.extended_s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].access_key == var.http_endpoint_configuration.access_key,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].buffering_interval == var.http_endpoint_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].buffering_size == var.http_endpoint_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].name == var.http_endpoint_configuration.name,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].retry_duration == var.http_endpoint_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].role_arn == var.http_endpoint_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_backup_mode == var.http_endpoint_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].url == var.http_endpoint_configuration.url,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].enabled == var.http_endpoint_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].log_group_name == var.http_endpoint_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.http_endpoint_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].enabled == var.http_endpoint_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].type == var.http_endpoint_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.http_endpoint_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.http_endpoint_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].content_encoding == var.http_endpoint_configuration.request_configuration.content_encoding,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].common_attributes[0].name == var.http_endpoint_configuration.request_configuration.common_attributes[0].name,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].common_attributes[0].value == var.http_endpoint_configuration.request_configuration.common_attributes[0].value,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].bucket_arn == var.http_endpoint_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].buffering_interval == var.http_endpoint_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].buffering_size == var.http_endpoint_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].compression_format == var.http_endpoint_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].error_output_prefix == var.http_endpoint_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].kms_key_arn == var.http_endpoint_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].prefix == var.http_endpoint_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].role_arn == var.http_endpoint_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].enabled == var.http_endpoint_configuration.secrets_manager_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].role_arn == var.http_endpoint_configuration.secrets_manager_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].secret_arn == var.http_endpoint_configuration.secrets_manager_configuration.secret_arn,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].buffering_interval == var.iceberg_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].buffering_size == var.iceberg_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].catalog_arn == var.iceberg_configuration.catalog_arn,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].retry_duration == var.iceberg_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].role_arn == var.iceberg_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_backup_mode == var.iceberg_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].enabled == var.iceberg_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].log_group_name == var.iceberg_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.iceberg_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].database_name == var.iceberg_configuration.destination_table_configuration[0].database_name,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].s3_error_output_prefix == var.iceberg_configuration.destination_table_configuration[0].s3_error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].table_name == var.iceberg_configuration.destination_table_configuration[0].table_name,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].unique_keys == var.iceberg_configuration.destination_table_configuration[0].unique_keys,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].enabled == var.iceberg_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].type == var.iceberg_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.iceberg_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.iceberg_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].bucket_arn == var.iceberg_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].buffering_interval == var.iceberg_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].buffering_size == var.iceberg_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].compression_format == var.iceberg_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].error_output_prefix == var.iceberg_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].kms_key_arn == var.iceberg_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].prefix == var.iceberg_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].role_arn == var.iceberg_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.iceberg_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.iceberg_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.iceberg_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].buffering_interval == var.opensearch_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].buffering_size == var.opensearch_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cluster_endpoint == var.opensearch_configuration.cluster_endpoint,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].domain_arn == var.opensearch_configuration.domain_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].index_name == var.opensearch_configuration.index_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].index_rotation_period == var.opensearch_configuration.index_rotation_period,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].retry_duration == var.opensearch_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].role_arn == var.opensearch_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_backup_mode == var.opensearch_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].type_name == var.opensearch_configuration.type_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].enabled == var.opensearch_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].log_group_name == var.opensearch_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.opensearch_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].document_id_options[0].default_document_id_format == var.opensearch_configuration.document_id_options.default_document_id_format,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].enabled == var.opensearch_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].type == var.opensearch_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.opensearch_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.opensearch_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].bucket_arn == var.opensearch_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].buffering_interval == var.opensearch_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].buffering_size == var.opensearch_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].compression_format == var.opensearch_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].error_output_prefix == var.opensearch_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].kms_key_arn == var.opensearch_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].prefix == var.opensearch_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].role_arn == var.opensearch_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.opensearch_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.opensearch_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.opensearch_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].role_arn == var.opensearch_configuration.vpc_config.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].security_group_ids == var.opensearch_configuration.vpc_config.security_group_ids,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].subnet_ids == var.opensearch_configuration.vpc_config.subnet_ids,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].buffering_interval == var.opensearchserverless_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].buffering_size == var.opensearchserverless_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].collection_endpoint == var.opensearchserverless_configuration.collection_endpoint,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].index_name == var.opensearchserverless_configuration.index_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].retry_duration == var.opensearchserverless_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].role_arn == var.opensearchserverless_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_backup_mode == var.opensearchserverless_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].enabled == var.opensearchserverless_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].log_group_name == var.opensearchserverless_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.opensearchserverless_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].enabled == var.opensearchserverless_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].type == var.opensearchserverless_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.opensearchserverless_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.opensearchserverless_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].bucket_arn == var.opensearchserverless_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].buffering_interval == var.opensearchserverless_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].buffering_size == var.opensearchserverless_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].compression_format == var.opensearchserverless_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].error_output_prefix == var.opensearchserverless_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].kms_key_arn == var.opensearchserverless_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].prefix == var.opensearchserverless_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].role_arn == var.opensearchserverless_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].role_arn == var.opensearchserverless_configuration.vpc_config.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].security_group_ids == var.opensearchserverless_configuration.vpc_config.security_group_ids,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].subnet_ids == var.opensearchserverless_configuration.vpc_config.subnet_ids,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cluster_jdbcurl == var.redshift_configuration.cluster_jdbcurl,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].copy_options == var.redshift_configuration.copy_options,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].data_table_columns == var.redshift_configuration.data_table_columns,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].data_table_name == var.redshift_configuration.data_table_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].password == var.redshift_configuration.password,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].retry_duration == var.redshift_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].role_arn == var.redshift_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_mode == var.redshift_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].username == var.redshift_configuration.username,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].enabled == var.redshift_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].log_group_name == var.redshift_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.redshift_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].enabled == var.redshift_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].type == var.redshift_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.redshift_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.redshift_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].bucket_arn == var.redshift_configuration.s3_backup_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].buffering_interval == var.redshift_configuration.s3_backup_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].buffering_size == var.redshift_configuration.s3_backup_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].compression_format == var.redshift_configuration.s3_backup_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].error_output_prefix == var.redshift_configuration.s3_backup_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].kms_key_arn == var.redshift_configuration.s3_backup_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].prefix == var.redshift_configuration.s3_backup_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].role_arn == var.redshift_configuration.s3_backup_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_group_name == var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].bucket_arn == var.redshift_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].buffering_interval == var.redshift_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].buffering_size == var.redshift_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].compression_format == var.redshift_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].error_output_prefix == var.redshift_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].kms_key_arn == var.redshift_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].prefix == var.redshift_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].role_arn == var.redshift_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.redshift_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.redshift_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.redshift_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].enabled == var.redshift_configuration.secrets_manager_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].role_arn == var.redshift_configuration.secrets_manager_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].secret_arn == var.redshift_configuration.secrets_manager_configuration.secret_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].account_url == var.snowflake_configuration.account_url,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].buffering_interval == var.snowflake_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].buffering_size == var.snowflake_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].content_column_name == var.snowflake_configuration.content_column_name,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].data_loading_option == var.snowflake_configuration.data_loading_option,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].database == var.snowflake_configuration.database,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].key_passphrase == var.snowflake_configuration.key_passphrase,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].metadata_column_name == var.snowflake_configuration.metadata_column_name,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].private_key == var.snowflake_configuration.private_key,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].retry_duration == var.snowflake_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].role_arn == var.snowflake_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_backup_mode == var.snowflake_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].schema == var.snowflake_configuration.schema,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].table == var.snowflake_configuration.table,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].user == var.snowflake_configuration.user,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].enabled == var.snowflake_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].log_group_name == var.snowflake_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.snowflake_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].enabled == var.snowflake_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].type == var.snowflake_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.snowflake_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.snowflake_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].bucket_arn == var.snowflake_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].buffering_interval == var.snowflake_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].buffering_size == var.snowflake_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].compression_format == var.snowflake_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].error_output_prefix == var.snowflake_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].kms_key_arn == var.snowflake_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].prefix == var.snowflake_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].role_arn == var.snowflake_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.snowflake_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.snowflake_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.snowflake_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].enabled == var.snowflake_configuration.secrets_manager_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].role_arn == var.snowflake_configuration.secrets_manager_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].secret_arn == var.snowflake_configuration.secrets_manager_configuration.secret_arn,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].enabled == var.snowflake_configuration.snowflake_role_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].snowflake_role == var.snowflake_configuration.snowflake_role_configuration.snowflake_role,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_vpc_configuration[0].private_link_vpce_id == var.snowflake_configuration.snowflake_vpc_configuration.private_link_vpce_id,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].buffering_interval == var.splunk_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].buffering_size == var.splunk_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_acknowledgment_timeout == var.splunk_configuration.hec_acknowledgment_timeout,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_endpoint == var.splunk_configuration.hec_endpoint,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_endpoint_type == var.splunk_configuration.hec_endpoint_type,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_token == var.splunk_configuration.hec_token,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].retry_duration == var.splunk_configuration.retry_duration,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_backup_mode == var.splunk_configuration.s3_backup_mode,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].enabled == var.splunk_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].log_group_name == var.splunk_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.splunk_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].enabled == var.splunk_configuration.processing_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].type == var.splunk_configuration.processing_configuration.processors[0].type,
      one(aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == var.splunk_configuration.processing_configuration.processors[0].parameters[0].parameter_name,
      one(aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == var.splunk_configuration.processing_configuration.processors[0].parameters[0].parameter_value,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].bucket_arn == var.splunk_configuration.s3_configuration.bucket_arn,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].buffering_interval == var.splunk_configuration.s3_configuration.buffering_interval,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].buffering_size == var.splunk_configuration.s3_configuration.buffering_size,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].compression_format == var.splunk_configuration.s3_configuration.compression_format,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].error_output_prefix == var.splunk_configuration.s3_configuration.error_output_prefix,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].kms_key_arn == var.splunk_configuration.s3_configuration.kms_key_arn,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].prefix == var.splunk_configuration.s3_configuration.prefix,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].role_arn == var.splunk_configuration.s3_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == var.splunk_configuration.s3_configuration.cloudwatch_logging_options.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == var.splunk_configuration.s3_configuration.cloudwatch_logging_options.log_group_name,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == var.splunk_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].enabled == var.splunk_configuration.secrets_manager_configuration.enabled,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].role_arn == var.splunk_configuration.secrets_manager_configuration.role_arn,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].secret_arn == var.splunk_configuration.secrets_manager_configuration.secret_arn,
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.create == var.timeouts.create,
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.delete == var.timeouts.delete,
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
