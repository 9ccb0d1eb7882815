# What callers give stands in the delivery stream, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    destination = "extended_s3"
    name        = "orders"
    elasticsearch_configuration = {
      index_name = "shop"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      cluster_endpoint           = "https://example.com"
      domain_arn                 = "arn:aws:sns:us-east-1:123456789012:shop"
      index_rotation_period      = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_mode = "shop"
      type_name      = "shop"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    extended_s3_configuration = {
      bucket_arn                 = "arn:aws:s3:::example-orders"
      role_arn                   = "arn:aws:iam::123456789012:role/firehose"
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      compression_format         = "UNCOMPRESSED"
      custom_time_zone           = "shop"
      data_format_conversion_configuration = {
        input_format_configuration = {
          deserializer = {
            hive_json_ser_de = { timestamp_formats = ["shop"] }
            open_x_json_ser_de = {
              case_insensitive                         = false
              column_to_json_key_mappings              = { example = "shop" }
              convert_dots_in_json_keys_to_underscores = false
            }
          }
        }
        output_format_configuration = {
          serializer = {
            orc_ser_de = {
              block_size_bytes                        = 1
              bloom_filter_columns                    = ["shop"]
              bloom_filter_false_positive_probability = 1
              compression                             = "shop"
              dictionary_key_threshold                = 1
              enable_padding                          = false
              format_version                          = "shop"
              padding_tolerance                       = 1
              row_index_stride                        = 1
              stripe_size_bytes                       = 1
            }
            parquet_ser_de = {
              block_size_bytes              = 1
              compression                   = "shop"
              enable_dictionary_compression = false
              max_padding_bytes             = 1
              page_size_bytes               = 1
              writer_version                = "shop"
            }
          }
        }
        schema_configuration = {
          database_name = "shop"
          role_arn      = "arn:aws:iam::123456789012:role/firehose"
          table_name    = "shop"
          catalog_id    = "shop"
          region        = "us-east-1"
          version_id    = "shop"
        }
        enabled = false
      }
      dynamic_partitioning_configuration = { enabled = false, retry_duration = 1 }
      error_output_prefix                = "shop"
      file_extension                     = "shop"
      kms_key_arn                        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      prefix                             = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      s3_backup_configuration = {
        bucket_arn                 = "arn:aws:s3:::example-orders"
        role_arn                   = "arn:aws:iam::123456789012:role/firehose"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      s3_backup_mode = "Disabled"
    }
    http_endpoint_configuration = {
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      url                        = "https://example.com"
      access_key                 = "shop"
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      name                       = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      request_configuration = {
        common_attributes = [{ name = "shop", value = "shop" }]
        content_encoding  = "shop"
      }
      retry_duration = 1
      role_arn       = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode = "shop"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
    }
    iceberg_configuration = {
      catalog_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      destination_table_configuration = [
        {
          database_name          = "shop"
          table_name             = "shop"
          s3_error_output_prefix = "shop"
          unique_keys            = ["shop"]
        },
      ]
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_mode = "shop"
    }
    kinesis_source_configuration = {
      kinesis_stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/shop"
      role_arn           = "arn:aws:iam::123456789012:role/shop"
    }
    msk_source_configuration = {
      authentication_configuration = { connectivity = "shop", role_arn = "arn:aws:iam::123456789012:role/shop" }
      msk_cluster_arn              = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
      topic_name                   = "shop"
      read_from_timestamp          = "2026-01-01T00:00:00Z"
    }
    opensearch_configuration = {
      index_name = "shop"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      cluster_endpoint           = "https://example.com"
      document_id_options        = { default_document_id_format = "shop" }
      domain_arn                 = "arn:aws:sns:us-east-1:123456789012:shop"
      index_rotation_period      = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_mode = "shop"
      type_name      = "shop"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    opensearchserverless_configuration = {
      collection_endpoint = "https://example.com"
      index_name          = "shop"
      role_arn            = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_mode = "shop"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    redshift_configuration = {
      cluster_jdbcurl = "shop"
      data_table_name = "shop"
      role_arn        = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      copy_options               = "shop"
      data_table_columns         = "shop"
      password                   = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      s3_backup_mode = "shop"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      username = "shop"
    }
    snowflake_configuration = {
      account_url = "https://example.com"
      database    = "shop"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      schema                     = "shop"
      table                      = "shop"
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      content_column_name        = "shop"
      data_loading_option        = "shop"
      key_passphrase             = "shop"
      metadata_column_name       = "shop"
      private_key                = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_mode = "shop"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      snowflake_role_configuration = { enabled = false, snowflake_role = "arn:aws:iam::123456789012:role/shop" }
      snowflake_vpc_configuration  = { private_link_vpce_id = "shop" }
      user                         = "shop"
    }
    splunk_configuration = {
      hec_endpoint = "https://example.com"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        buffering_interval         = 1
        buffering_size             = 1
        cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
        compression_format         = "shop"
        error_output_prefix        = "shop"
        kms_key_arn                = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix                     = "shop"
      }
      buffering_interval         = 1
      buffering_size             = 1
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      hec_acknowledgment_timeout = 1
      hec_endpoint_type          = "shop"
      hec_token                  = "shop"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "shop"
            parameters = [{ parameter_name = "shop", parameter_value = "shop" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_mode = "shop"
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
      aws_kinesis_firehose_delivery_stream.this[0].destination == "extended_s3",
      aws_kinesis_firehose_delivery_stream.this[0].name == "orders",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cluster_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].domain_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].index_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].index_rotation_period == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].type_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].bucket_arn == "arn:aws:s3:::example-orders",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].compression_format == "UNCOMPRESSED",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].custom_time_zone == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].file_extension == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/firehose",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_mode == "Disabled",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].hive_json_ser_de[0].timestamp_formats == tolist(["shop"]),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].open_x_json_ser_de[0].case_insensitive == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].open_x_json_ser_de[0].column_to_json_key_mappings == tomap({ example = "shop" }),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].open_x_json_ser_de[0].convert_dots_in_json_keys_to_underscores == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].block_size_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].bloom_filter_columns == tolist(["shop"]),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].bloom_filter_false_positive_probability == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].compression == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].dictionary_key_threshold == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].enable_padding == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].format_version == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].padding_tolerance == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].row_index_stride == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].stripe_size_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].block_size_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].compression == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].enable_dictionary_compression == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].max_padding_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].page_size_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].writer_version == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].catalog_id == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].database_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].region == "us-east-1",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].role_arn == "arn:aws:iam::123456789012:role/firehose",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].table_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].version_id == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].dynamic_partitioning_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].dynamic_partitioning_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].bucket_arn == "arn:aws:s3:::example-orders",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].role_arn == "arn:aws:iam::123456789012:role/firehose",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].access_key == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].url == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].content_encoding == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].common_attributes[0].name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].common_attributes[0].value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].catalog_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].database_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].s3_error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].table_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].unique_keys == tolist(["shop"]),
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].kinesis_source_configuration[0].kinesis_stream_arn == "arn:aws:kinesis:us-east-1:123456789012:stream/shop",
      aws_kinesis_firehose_delivery_stream.this[0].kinesis_source_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].msk_cluster_arn == "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].read_from_timestamp == "2026-01-01T00:00:00Z",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].topic_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].authentication_configuration[0].connectivity == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].authentication_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cluster_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].domain_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].index_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].index_rotation_period == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].type_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].document_id_options[0].default_document_id_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].collection_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].index_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cluster_jdbcurl == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].copy_options == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].data_table_columns == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].data_table_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].password == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].username == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].account_url == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].content_column_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].data_loading_option == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].database == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].key_passphrase == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].metadata_column_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].private_key == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].schema == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].table == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].user == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].snowflake_role == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_vpc_configuration[0].private_link_vpce_id == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_acknowledgment_timeout == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_endpoint_type == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_token == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_backup_mode == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].type == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "shop",
      one(aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].buffering_size == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].compression_format == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].error_output_prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].prefix == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.create == "30m",
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.delete == "30m",
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    server_side_encryption = {
      enabled  = false
      key_arn  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      key_type = "AWS_OWNED_CMK"
    }
  }
  assert {
    condition = alltrue([
      aws_kinesis_firehose_delivery_stream.this[0].server_side_encryption[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].server_side_encryption[0].key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].server_side_encryption[0].key_type == "AWS_OWNED_CMK",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    server_side_encryption = {}
  }
  assert {
    condition = alltrue([
      length(aws_kinesis_firehose_delivery_stream.this[0].server_side_encryption) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
