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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    destination = "extended_s3"
    name        = "orders"
    elasticsearch_configuration = {
      index_name = "index-name"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name"
          log_stream_name = "log-stream-name"
        }
        compression_format  = "compression-format"
        error_output_prefix = "error-output-prefix"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name2"
        log_stream_name = "log-stream-name2"
      }
      cluster_endpoint      = "https://example.com"
      domain_arn            = "arn:aws:sns:us-east-1:123456789012:shop"
      index_rotation_period = "index-rotation-period"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "type"
            parameters = [{ parameter_name = "parameter-name", parameter_value = "parameter-value" }]
          },
        ]
      }
      retry_duration = 3
      s3_backup_mode = "s3-backup-mode"
      type_name      = "type-name"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    extended_s3_configuration = {
      bucket_arn         = "arn:aws:s3:::example-orders"
      role_arn           = "arn:aws:iam::123456789012:role/firehose"
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name3"
        log_stream_name = "log-stream-name3"
      }
      compression_format = "UNCOMPRESSED"
      custom_time_zone   = "UTC"
      data_format_conversion_configuration = {
        input_format_configuration = {
          deserializer = {
            hive_json_ser_de = { timestamp_formats = ["timestamp-formats"] }
            open_x_json_ser_de = {
              case_insensitive                         = false
              column_to_json_key_mappings              = { example = "example" }
              convert_dots_in_json_keys_to_underscores = false
            }
          }
        }
        output_format_configuration = {
          serializer = {
            orc_ser_de = {
              block_size_bytes                        = 1
              bloom_filter_columns                    = ["bloom-filter-columns"]
              bloom_filter_false_positive_probability = 2
              compression                             = "compression"
              dictionary_key_threshold                = 3
              enable_padding                          = false
              format_version                          = "V0_11"
              padding_tolerance                       = 4
              row_index_stride                        = 5
              stripe_size_bytes                       = 6
            }
            parquet_ser_de = {
              block_size_bytes              = 1
              compression                   = "compression2"
              enable_dictionary_compression = false
              max_padding_bytes             = 2
              page_size_bytes               = 3
              writer_version                = "V1"
            }
          }
        }
        schema_configuration = {
          database_name = "database-name"
          role_arn      = "arn:aws:iam::123456789012:role/firehose"
          table_name    = "table-name"
          catalog_id    = "catalog-id"
          region        = "us-east-1"
          version_id    = "version-id"
        }
        enabled = false
      }
      dynamic_partitioning_configuration = { enabled = false, retry_duration = 1 }
      error_output_prefix                = "error-output-prefix2"
      file_extension                     = "file-extension"
      kms_key_arn                        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      prefix                             = "prefix2"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value2" }]
          },
        ]
      }
      s3_backup_configuration = {
        bucket_arn         = "arn:aws:s3:::example-orders"
        role_arn           = "arn:aws:iam::123456789012:role/firehose"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name4"
          log_stream_name = "log-stream-name4"
        }
        compression_format  = "compression-format2"
        error_output_prefix = "error-output-prefix3"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix3"
      }
      s3_backup_mode = "Disabled"
    }
    http_endpoint_configuration = {
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name5"
          log_stream_name = "log-stream-name5"
        }
        compression_format  = "compression-format3"
        error_output_prefix = "error-output-prefix4"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix4"
      }
      url                = "https://example.com"
      access_key         = "access-key"
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name6"
        log_stream_name = "log-stream-name6"
      }
      name = "name"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value3" }]
          },
        ]
      }
      request_configuration = {
        common_attributes = [{ name = "name2", value = "value" }]
        content_encoding  = "NONE"
      }
      retry_duration = 3
      role_arn       = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode = "FailedDataOnly"
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
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name7"
          log_stream_name = "log-stream-name7"
        }
        compression_format  = "compression-format4"
        error_output_prefix = "error-output-prefix5"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix5"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name8"
        log_stream_name = "log-stream-name8"
      }
      destination_table_configuration = [
        {
          database_name          = "database-name2"
          table_name             = "table-name2"
          s3_error_output_prefix = "s3-error-output-prefix"
          unique_keys            = ["unique-keys"]
        },
      ]
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value4" }]
          },
        ]
      }
      retry_duration = 3
      s3_backup_mode = "FailedDataOnly"
    }
    kinesis_source_configuration = {
      kinesis_stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/shop"
      role_arn           = "arn:aws:iam::123456789012:role/shop"
    }
    msk_source_configuration = {
      authentication_configuration = { connectivity = "PUBLIC", role_arn = "arn:aws:iam::123456789012:role/shop" }
      msk_cluster_arn              = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
      topic_name                   = "topic-name"
      read_from_timestamp          = "2026-01-01T00:00:00Z"
    }
    opensearch_configuration = {
      index_name = "index-name2"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name9"
          log_stream_name = "log-stream-name9"
        }
        compression_format  = "compression-format5"
        error_output_prefix = "error-output-prefix6"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix6"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name10"
        log_stream_name = "log-stream-name10"
      }
      cluster_endpoint      = "https://example.com"
      document_id_options   = { default_document_id_format = "FIREHOSE_DEFAULT" }
      domain_arn            = "arn:aws:sns:us-east-1:123456789012:shop"
      index_rotation_period = "NoRotation"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value5" }]
          },
        ]
      }
      retry_duration = 3
      s3_backup_mode = "FailedDocumentsOnly"
      type_name      = "type-name2"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    opensearchserverless_configuration = {
      collection_endpoint = "https://example.com"
      index_name          = "index-name3"
      role_arn            = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name11"
          log_stream_name = "log-stream-name11"
        }
        compression_format  = "compression-format6"
        error_output_prefix = "error-output-prefix7"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix7"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name12"
        log_stream_name = "log-stream-name12"
      }
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value6" }]
          },
        ]
      }
      retry_duration = 3
      s3_backup_mode = "FailedDocumentsOnly"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    redshift_configuration = {
      cluster_jdbcurl = "cluster-jdbcurl"
      data_table_name = "data-table-name"
      role_arn        = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name13"
          log_stream_name = "log-stream-name13"
        }
        compression_format  = "compression-format7"
        error_output_prefix = "error-output-prefix8"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix8"
      }
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name14"
        log_stream_name = "log-stream-name14"
      }
      copy_options       = "copy-options"
      data_table_columns = "data-table-columns"
      password           = "password"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value7" }]
          },
        ]
      }
      retry_duration = 1
      s3_backup_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name15"
          log_stream_name = "log-stream-name15"
        }
        compression_format  = "compression-format8"
        error_output_prefix = "error-output-prefix9"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix9"
      }
      s3_backup_mode = "Disabled"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      username = "username"
    }
    snowflake_configuration = {
      account_url = "https://example.com"
      database    = "database"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name16"
          log_stream_name = "log-stream-name16"
        }
        compression_format  = "compression-format9"
        error_output_prefix = "error-output-prefix10"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix10"
      }
      schema             = "schema"
      table              = "table"
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name17"
        log_stream_name = "log-stream-name17"
      }
      content_column_name  = "content-column-name"
      data_loading_option  = "data-loading-option"
      key_passphrase       = "key-passphrase"
      metadata_column_name = "metadata-column-name"
      private_key          = "private-key"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value8" }]
          },
        ]
      }
      retry_duration = 3
      s3_backup_mode = "s4-backup-mode"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      snowflake_role_configuration = { enabled = false, snowflake_role = "arn:aws:iam::123456789012:role/shop" }
      snowflake_vpc_configuration  = { private_link_vpce_id = "private-link-vpce-id" }
      user                         = "user"
    }
    splunk_configuration = {
      hec_endpoint = "https://example.com"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name18"
          log_stream_name = "log-stream-name18"
        }
        compression_format  = "compression-format10"
        error_output_prefix = "error-output-prefix11"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix11"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name19"
        log_stream_name = "log-stream-name19"
      }
      hec_acknowledgment_timeout = 3
      hec_endpoint_type          = "Raw"
      hec_token                  = "hec-token"
      processing_configuration = {
        enabled = false
        processors = [
          {
            type       = "RecordDeAggregation"
            parameters = [{ parameter_name = "LambdaArn", parameter_value = "parameter-value9" }]
          },
        ]
      }
      retry_duration = 4
      s3_backup_mode = "FailedEventsOnly"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
    }
    timeouts     = { create = "30m", delete = "31m", update = "32m" }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_kinesis_firehose_delivery_stream.this[0].destination == "extended_s3",
      aws_kinesis_firehose_delivery_stream.this[0].name == "orders",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cluster_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].domain_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].index_name == "index-name",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].index_rotation_period == "index-rotation-period",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].retry_duration == 3,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_backup_mode == "s3-backup-mode",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].type_name == "type-name",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name2",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name2",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].type == "type",
      one(aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "parameter-name",
      one(aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].compression_format == "compression-format",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].prefix == "prefix",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].bucket_arn == "arn:aws:s3:::example-orders",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].compression_format == "UNCOMPRESSED",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].custom_time_zone == "UTC",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].error_output_prefix == "error-output-prefix2",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].file_extension == "file-extension",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].prefix == "prefix2",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/firehose",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_mode == "Disabled",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name3",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name3",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].hive_json_ser_de[0].timestamp_formats == tolist(["timestamp-formats"]),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].open_x_json_ser_de[0].case_insensitive == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].open_x_json_ser_de[0].column_to_json_key_mappings == tomap({ example = "example" }),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].input_format_configuration[0].deserializer[0].open_x_json_ser_de[0].convert_dots_in_json_keys_to_underscores == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].block_size_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].bloom_filter_columns == tolist(["bloom-filter-columns"]),
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].bloom_filter_false_positive_probability == 2,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].compression == "compression",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].dictionary_key_threshold == 3,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].enable_padding == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].format_version == "V0_11",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].padding_tolerance == 4,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].row_index_stride == 5,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].orc_ser_de[0].stripe_size_bytes == 6,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].block_size_bytes == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].compression == "compression2",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].enable_dictionary_compression == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].max_padding_bytes == 2,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].page_size_bytes == 3,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].output_format_configuration[0].serializer[0].parquet_ser_de[0].writer_version == "V1",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].catalog_id == "catalog-id",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].database_name == "database-name",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].region == "us-east-1",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].role_arn == "arn:aws:iam::123456789012:role/firehose",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].table_name == "table-name",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].data_format_conversion_configuration[0].schema_configuration[0].version_id == "version-id",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].dynamic_partitioning_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].dynamic_partitioning_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value2",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].bucket_arn == "arn:aws:s3:::example-orders",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].compression_format == "compression-format2",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].error_output_prefix == "error-output-prefix3",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].prefix == "prefix3",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].role_arn == "arn:aws:iam::123456789012:role/firehose",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name4",
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name4",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].access_key == "access-key",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].name == "name",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].retry_duration == 3,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_backup_mode == "FailedDataOnly",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].url == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name6",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name6",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value3",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].content_encoding == "NONE",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].common_attributes[0].name == "name2",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].request_configuration[0].common_attributes[0].value == "value",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].compression_format == "compression-format3",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix4",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].prefix == "prefix4",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name5",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name5",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].catalog_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].retry_duration == 3,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_backup_mode == "FailedDataOnly",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name8",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name8",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].database_name == "database-name2",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].s3_error_output_prefix == "s3-error-output-prefix",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].table_name == "table-name2",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].destination_table_configuration[0].unique_keys == tolist(["unique-keys"]),
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value4",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].compression_format == "compression-format4",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix5",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].prefix == "prefix5",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name7",
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name7",
      aws_kinesis_firehose_delivery_stream.this[0].kinesis_source_configuration[0].kinesis_stream_arn == "arn:aws:kinesis:us-east-1:123456789012:stream/shop",
      aws_kinesis_firehose_delivery_stream.this[0].kinesis_source_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].msk_cluster_arn == "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].read_from_timestamp == "2026-01-01T00:00:00Z",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].topic_name == "topic-name",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].authentication_configuration[0].connectivity == "PUBLIC",
      aws_kinesis_firehose_delivery_stream.this[0].msk_source_configuration[0].authentication_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cluster_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].domain_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].index_name == "index-name2",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].index_rotation_period == "NoRotation",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].retry_duration == 3,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_backup_mode == "FailedDocumentsOnly",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].type_name == "type-name2",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name10",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name10",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].document_id_options[0].default_document_id_format == "FIREHOSE_DEFAULT",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value5",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].compression_format == "compression-format5",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix6",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].prefix == "prefix6",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name9",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name9",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].collection_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].index_name == "index-name3",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].retry_duration == 3,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_backup_mode == "FailedDocumentsOnly",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name12",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name12",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value6",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].compression_format == "compression-format6",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix7",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].prefix == "prefix7",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name11",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name11",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cluster_jdbcurl == "cluster-jdbcurl",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].copy_options == "copy-options",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].data_table_columns == "data-table-columns",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].data_table_name == "data-table-name",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].password == "password",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].retry_duration == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_mode == "Disabled",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].username == "username",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name14",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name14",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value7",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].compression_format == "compression-format8",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].error_output_prefix == "error-output-prefix9",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].prefix == "prefix9",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name15",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name15",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].compression_format == "compression-format7",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix8",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].prefix == "prefix8",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name13",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name13",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].account_url == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].content_column_name == "content-column-name",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].data_loading_option == "data-loading-option",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].database == "database",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].key_passphrase == "key-passphrase",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].metadata_column_name == "metadata-column-name",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].private_key == "private-key",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].retry_duration == 3,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_backup_mode == "s4-backup-mode",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].schema == "schema",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].table == "table",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].user == "user",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name17",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name17",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value8",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].compression_format == "compression-format9",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix10",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].prefix == "prefix10",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name16",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name16",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].snowflake_role == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_vpc_configuration[0].private_link_vpce_id == "private-link-vpce-id",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_acknowledgment_timeout == 3,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_endpoint == "https://example.com",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_endpoint_type == "Raw",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].hec_token == "hec-token",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].retry_duration == 4,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_backup_mode == "FailedEventsOnly",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name19",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name19",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].type == "RecordDeAggregation",
      one(aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].parameters).parameter_name == "LambdaArn",
      one(aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].processors[0].parameters).parameter_value == "parameter-value9",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].bucket_arn == "arn:aws:s3:::shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].buffering_interval == 1,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].buffering_size == 2,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].compression_format == "compression-format10",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].error_output_prefix == "error-output-prefix11",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].prefix == "prefix11",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_group_name == "log-group-name18",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].log_stream_name == "log-stream-name18",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].secret_arn == "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef",
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.create == "30m",
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.delete == "31m",
      aws_kinesis_firehose_delivery_stream.this[0].timeouts.update == "32m",
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
    price_region = null
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
    price_region           = null
  }
  assert {
    condition = alltrue([
      length(aws_kinesis_firehose_delivery_stream.this[0].server_side_encryption) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    elasticsearch_configuration = {
      index_name = "index-name"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      cloudwatch_logging_options = { enabled = true }
      processing_configuration   = { enabled = true, processors = [] }
    }
    http_endpoint_configuration = {
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      url                           = "https://example.com"
      cloudwatch_logging_options    = { enabled = true }
      processing_configuration      = { enabled = true, processors = [] }
      secrets_manager_configuration = { enabled = true }
    }
    iceberg_configuration = {
      catalog_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      cloudwatch_logging_options      = { enabled = true }
      destination_table_configuration = []
      processing_configuration        = { enabled = true, processors = [] }
    }
    opensearch_configuration = {
      index_name = "index-name2"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      cloudwatch_logging_options = { enabled = true }
      processing_configuration   = { enabled = true, processors = [] }
    }
    opensearchserverless_configuration = {
      collection_endpoint = "https://example.com"
      index_name          = "index-name3"
      role_arn            = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      cloudwatch_logging_options = { enabled = true }
      processing_configuration   = { enabled = true, processors = [] }
    }
    redshift_configuration = {
      cluster_jdbcurl = "cluster-jdbcurl"
      data_table_name = "data-table-name"
      role_arn        = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      cloudwatch_logging_options = { enabled = true }
      processing_configuration   = { enabled = true, processors = [] }
      s3_backup_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      secrets_manager_configuration = { enabled = true }
    }
    snowflake_configuration = {
      account_url = "https://example.com"
      database    = "database"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      schema                        = "schema"
      table                         = "table"
      cloudwatch_logging_options    = { enabled = true }
      processing_configuration      = { enabled = true, processors = [] }
      secrets_manager_configuration = { enabled = true }
      snowflake_role_configuration  = { enabled = true }
    }
    splunk_configuration = {
      hec_endpoint = "https://example.com"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = true }
      }
      cloudwatch_logging_options    = { enabled = true }
      processing_configuration      = { enabled = true, processors = [] }
      secrets_manager_configuration = { enabled = true }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == true,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    elasticsearch_configuration = {
      index_name = "index-name"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      cloudwatch_logging_options = { enabled = false }
      processing_configuration   = { enabled = false, processors = [] }
    }
    http_endpoint_configuration = {
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      url                           = "https://example.com"
      cloudwatch_logging_options    = { enabled = false }
      processing_configuration      = { enabled = false, processors = [] }
      secrets_manager_configuration = { enabled = false }
    }
    iceberg_configuration = {
      catalog_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      cloudwatch_logging_options      = { enabled = false }
      destination_table_configuration = []
      processing_configuration        = { enabled = false, processors = [] }
    }
    opensearch_configuration = {
      index_name = "index-name2"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      cloudwatch_logging_options = { enabled = false }
      processing_configuration   = { enabled = false, processors = [] }
    }
    opensearchserverless_configuration = {
      collection_endpoint = "https://example.com"
      index_name          = "index-name3"
      role_arn            = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      cloudwatch_logging_options = { enabled = false }
      processing_configuration   = { enabled = false, processors = [] }
    }
    redshift_configuration = {
      cluster_jdbcurl = "cluster-jdbcurl"
      data_table_name = "data-table-name"
      role_arn        = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      cloudwatch_logging_options = { enabled = false }
      processing_configuration   = { enabled = false, processors = [] }
      s3_backup_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      secrets_manager_configuration = { enabled = false }
    }
    snowflake_configuration = {
      account_url = "https://example.com"
      database    = "database"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      schema                        = "schema"
      table                         = "table"
      cloudwatch_logging_options    = { enabled = false }
      processing_configuration      = { enabled = false, processors = [] }
      secrets_manager_configuration = { enabled = false }
      snowflake_role_configuration  = { enabled = false }
    }
    splunk_configuration = {
      hec_endpoint = "https://example.com"
      s3_configuration = {
        bucket_arn                 = "arn:aws:s3:::shop"
        role_arn                   = "arn:aws:iam::123456789012:role/shop"
        cloudwatch_logging_options = { enabled = false }
      }
      cloudwatch_logging_options    = { enabled = false }
      processing_configuration      = { enabled = false, processors = [] }
      secrets_manager_configuration = { enabled = false }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    elasticsearch_configuration = {
      index_name = "index-name"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name"
          log_stream_name = "log-stream-name"
        }
        compression_format  = "compression-format"
        error_output_prefix = "error-output-prefix"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name2"
        log_stream_name = "log-stream-name2"
      }
      cluster_endpoint         = "https://example.com"
      domain_arn               = "arn:aws:sns:us-east-1:123456789012:shop"
      index_rotation_period    = "index-rotation-period"
      processing_configuration = { enabled = false }
      retry_duration           = 3
      s3_backup_mode           = "s3-backup-mode"
      type_name                = "type-name"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    http_endpoint_configuration = {
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name5"
          log_stream_name = "log-stream-name5"
        }
        compression_format  = "compression-format3"
        error_output_prefix = "error-output-prefix4"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix4"
      }
      url                = "https://example.com"
      access_key         = "access-key"
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name6"
        log_stream_name = "log-stream-name6"
      }
      name                     = "name"
      processing_configuration = { enabled = false }
      request_configuration    = { content_encoding = "NONE" }
      retry_duration           = 3
      role_arn                 = "arn:aws:iam::123456789012:role/shop"
      s3_backup_mode           = "FailedDataOnly"
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
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name7"
          log_stream_name = "log-stream-name7"
        }
        compression_format  = "compression-format4"
        error_output_prefix = "error-output-prefix5"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix5"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name8"
        log_stream_name = "log-stream-name8"
      }
      processing_configuration = { enabled = false }
      retry_duration           = 3
      s3_backup_mode           = "FailedDataOnly"
    }
    opensearch_configuration = {
      index_name = "index-name2"
      role_arn   = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name9"
          log_stream_name = "log-stream-name9"
        }
        compression_format  = "compression-format5"
        error_output_prefix = "error-output-prefix6"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix6"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name10"
        log_stream_name = "log-stream-name10"
      }
      cluster_endpoint         = "https://example.com"
      document_id_options      = { default_document_id_format = "FIREHOSE_DEFAULT" }
      domain_arn               = "arn:aws:sns:us-east-1:123456789012:shop"
      index_rotation_period    = "NoRotation"
      processing_configuration = { enabled = false }
      retry_duration           = 3
      s3_backup_mode           = "FailedDocumentsOnly"
      type_name                = "type-name2"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    opensearchserverless_configuration = {
      collection_endpoint = "https://example.com"
      index_name          = "index-name3"
      role_arn            = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name11"
          log_stream_name = "log-stream-name11"
        }
        compression_format  = "compression-format6"
        error_output_prefix = "error-output-prefix7"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix7"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name12"
        log_stream_name = "log-stream-name12"
      }
      processing_configuration = { enabled = false }
      retry_duration           = 3
      s3_backup_mode           = "FailedDocumentsOnly"
      vpc_config = {
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        security_group_ids = ["sg-0123456789abcdef0"]
        subnet_ids         = ["subnet-0123456789abcdef0"]
      }
    }
    redshift_configuration = {
      cluster_jdbcurl = "cluster-jdbcurl"
      data_table_name = "data-table-name"
      role_arn        = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name13"
          log_stream_name = "log-stream-name13"
        }
        compression_format  = "compression-format7"
        error_output_prefix = "error-output-prefix8"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix8"
      }
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name14"
        log_stream_name = "log-stream-name14"
      }
      copy_options             = "copy-options"
      data_table_columns       = "data-table-columns"
      password                 = "password"
      processing_configuration = { enabled = false }
      retry_duration           = 1
      s3_backup_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name15"
          log_stream_name = "log-stream-name15"
        }
        compression_format  = "compression-format8"
        error_output_prefix = "error-output-prefix9"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix9"
      }
      s3_backup_mode = "Disabled"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      username = "username"
    }
    snowflake_configuration = {
      account_url = "https://example.com"
      database    = "database"
      role_arn    = "arn:aws:iam::123456789012:role/shop"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name16"
          log_stream_name = "log-stream-name16"
        }
        compression_format  = "compression-format9"
        error_output_prefix = "error-output-prefix10"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix10"
      }
      schema             = "schema"
      table              = "table"
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name17"
        log_stream_name = "log-stream-name17"
      }
      content_column_name      = "content-column-name"
      data_loading_option      = "data-loading-option"
      key_passphrase           = "key-passphrase"
      metadata_column_name     = "metadata-column-name"
      private_key              = "private-key"
      processing_configuration = { enabled = false }
      retry_duration           = 3
      s3_backup_mode           = "s4-backup-mode"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
      snowflake_role_configuration = { enabled = false, snowflake_role = "arn:aws:iam::123456789012:role/shop" }
      snowflake_vpc_configuration  = { private_link_vpce_id = "private-link-vpce-id" }
      user                         = "user"
    }
    splunk_configuration = {
      hec_endpoint = "https://example.com"
      s3_configuration = {
        bucket_arn         = "arn:aws:s3:::shop"
        role_arn           = "arn:aws:iam::123456789012:role/shop"
        buffering_interval = 1
        buffering_size     = 2
        cloudwatch_logging_options = {
          enabled         = false
          log_group_name  = "log-group-name18"
          log_stream_name = "log-stream-name18"
        }
        compression_format  = "compression-format10"
        error_output_prefix = "error-output-prefix11"
        kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        prefix              = "prefix11"
      }
      buffering_interval = 1
      buffering_size     = 2
      cloudwatch_logging_options = {
        enabled         = false
        log_group_name  = "log-group-name19"
        log_stream_name = "log-stream-name19"
      }
      hec_acknowledgment_timeout = 3
      hec_endpoint_type          = "Raw"
      hec_token                  = "hec-token"
      processing_configuration   = { enabled = false }
      retry_duration             = 4
      s3_backup_mode             = "FailedEventsOnly"
      secrets_manager_configuration = {
        enabled    = false
        role_arn   = "arn:aws:iam::123456789012:role/shop"
        secret_arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-abcdef"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].buffering_size == 64,
      aws_kinesis_firehose_delivery_stream.this[0].extended_s3_configuration[0].compression_format == "GZIP",
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].elasticsearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].http_endpoint_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].iceberg_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearch_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].opensearchserverless_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_backup_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].redshift_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].secrets_manager_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].snowflake_configuration[0].snowflake_role_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].processing_configuration[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].s3_configuration[0].cloudwatch_logging_options[0].enabled == false,
      aws_kinesis_firehose_delivery_stream.this[0].splunk_configuration[0].secrets_manager_configuration[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    extended_s3_configuration = {
      bucket_arn                 = "arn:aws:s3:::example-orders"
      role_arn                   = "arn:aws:iam::123456789012:role/firehose"
      buffering_interval         = 0
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      custom_time_zone           = "UTC"
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
              format_version                          = "V0_11"
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
              writer_version                = "V1"
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
      processing_configuration           = { enabled = false }
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
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    extended_s3_configuration = {
      bucket_arn                 = "arn:aws:s3:::example-orders"
      role_arn                   = "arn:aws:iam::123456789012:role/firehose"
      buffering_interval         = 900
      cloudwatch_logging_options = { enabled = false, log_group_name = "shop", log_stream_name = "shop" }
      custom_time_zone           = "UTC"
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
              format_version                          = "V0_11"
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
              writer_version                = "V1"
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
      processing_configuration           = { enabled = false }
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
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
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
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_from_kinesis = { enabled = false, threshold = 1 }
      bytes_in           = { enabled = false, threshold = 1 }
      idle               = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_kinesis_firehose_delivery_stream.this[0].arn, null),
      output.id == try(aws_kinesis_firehose_delivery_stream.this[0].id, null),
      output.name == try(aws_kinesis_firehose_delivery_stream.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
