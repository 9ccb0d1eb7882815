resource "aws_kinesis_firehose_delivery_stream" "this" {
  count = var.create ? 1 : 0

  destination = var.destination
  name        = var.name

  dynamic "elasticsearch_configuration" {
    for_each = var.elasticsearch_configuration == null ? [] : [var.elasticsearch_configuration]
    content {
      buffering_interval    = elasticsearch_configuration.value.buffering_interval
      buffering_size        = elasticsearch_configuration.value.buffering_size
      cluster_endpoint      = elasticsearch_configuration.value.cluster_endpoint
      domain_arn            = elasticsearch_configuration.value.domain_arn
      index_name            = elasticsearch_configuration.value.index_name
      index_rotation_period = elasticsearch_configuration.value.index_rotation_period
      retry_duration        = elasticsearch_configuration.value.retry_duration
      role_arn              = elasticsearch_configuration.value.role_arn
      s3_backup_mode        = elasticsearch_configuration.value.s3_backup_mode
      type_name             = elasticsearch_configuration.value.type_name
      dynamic "cloudwatch_logging_options" {
        for_each = elasticsearch_configuration.value.cloudwatch_logging_options == null ? [] : [elasticsearch_configuration.value.cloudwatch_logging_options]
        content {
          enabled         = cloudwatch_logging_options.value.enabled
          log_group_name  = cloudwatch_logging_options.value.log_group_name
          log_stream_name = cloudwatch_logging_options.value.log_stream_name
        }
      }
      dynamic "processing_configuration" {
        for_each = elasticsearch_configuration.value.processing_configuration == null ? [] : [elasticsearch_configuration.value.processing_configuration]
        content {
          enabled = processing_configuration.value.enabled
          dynamic "processors" {
            for_each = processing_configuration.value.processors
            content {
              type = processors.value.type
              dynamic "parameters" {
                for_each = processors.value.parameters
                content {
                  parameter_name  = parameters.value.parameter_name
                  parameter_value = parameters.value.parameter_value
                }
              }
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = elasticsearch_configuration.value.s3_configuration.bucket_arn
        buffering_interval  = elasticsearch_configuration.value.s3_configuration.buffering_interval
        buffering_size      = elasticsearch_configuration.value.s3_configuration.buffering_size
        compression_format  = elasticsearch_configuration.value.s3_configuration.compression_format
        error_output_prefix = elasticsearch_configuration.value.s3_configuration.error_output_prefix
        kms_key_arn         = elasticsearch_configuration.value.s3_configuration.kms_key_arn
        prefix              = elasticsearch_configuration.value.s3_configuration.prefix
        role_arn            = elasticsearch_configuration.value.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = elasticsearch_configuration.value.s3_configuration.cloudwatch_logging_options == null ? [] : [elasticsearch_configuration.value.s3_configuration.cloudwatch_logging_options]
          content {
            enabled         = cloudwatch_logging_options.value.enabled
            log_group_name  = cloudwatch_logging_options.value.log_group_name
            log_stream_name = cloudwatch_logging_options.value.log_stream_name
          }
        }
      }

      dynamic "vpc_config" {
        for_each = elasticsearch_configuration.value.vpc_config == null ? [] : [elasticsearch_configuration.value.vpc_config]
        content {
          role_arn           = vpc_config.value.role_arn
          security_group_ids = vpc_config.value.security_group_ids
          subnet_ids         = vpc_config.value.subnet_ids
        }
      }
    }
  }
  dynamic "extended_s3_configuration" {
    for_each = var.extended_s3_configuration == null ? [] : [var.extended_s3_configuration]
    content {
      bucket_arn          = extended_s3_configuration.value.bucket_arn
      buffering_interval  = extended_s3_configuration.value.buffering_interval
      buffering_size      = extended_s3_configuration.value.buffering_size
      compression_format  = extended_s3_configuration.value.compression_format
      custom_time_zone    = extended_s3_configuration.value.custom_time_zone
      error_output_prefix = extended_s3_configuration.value.error_output_prefix
      file_extension      = extended_s3_configuration.value.file_extension
      kms_key_arn         = extended_s3_configuration.value.kms_key_arn
      prefix              = extended_s3_configuration.value.prefix
      role_arn            = extended_s3_configuration.value.role_arn
      s3_backup_mode      = extended_s3_configuration.value.s3_backup_mode
      dynamic "cloudwatch_logging_options" {
        for_each = extended_s3_configuration.value.cloudwatch_logging_options == null ? [] : [extended_s3_configuration.value.cloudwatch_logging_options]
        content {
          enabled         = cloudwatch_logging_options.value.enabled
          log_group_name  = cloudwatch_logging_options.value.log_group_name
          log_stream_name = cloudwatch_logging_options.value.log_stream_name
        }
      }
      dynamic "data_format_conversion_configuration" {
        for_each = extended_s3_configuration.value.data_format_conversion_configuration == null ? [] : [extended_s3_configuration.value.data_format_conversion_configuration]
        content {
          enabled = data_format_conversion_configuration.value.enabled
          input_format_configuration {
            deserializer {
              dynamic "hive_json_ser_de" {
                for_each = data_format_conversion_configuration.value.input_format_configuration.deserializer.hive_json_ser_de == null ? [] : [data_format_conversion_configuration.value.input_format_configuration.deserializer.hive_json_ser_de]
                content { timestamp_formats = hive_json_ser_de.value.timestamp_formats }
              }
              dynamic "open_x_json_ser_de" {
                for_each = data_format_conversion_configuration.value.input_format_configuration.deserializer.open_x_json_ser_de == null ? [] : [data_format_conversion_configuration.value.input_format_configuration.deserializer.open_x_json_ser_de]
                content {
                  case_insensitive                         = open_x_json_ser_de.value.case_insensitive
                  column_to_json_key_mappings              = open_x_json_ser_de.value.column_to_json_key_mappings
                  convert_dots_in_json_keys_to_underscores = open_x_json_ser_de.value.convert_dots_in_json_keys_to_underscores
                }
              }
            }
          }

          output_format_configuration {
            serializer {
              dynamic "orc_ser_de" {
                for_each = data_format_conversion_configuration.value.output_format_configuration.serializer.orc_ser_de == null ? [] : [data_format_conversion_configuration.value.output_format_configuration.serializer.orc_ser_de]
                content {
                  block_size_bytes                        = orc_ser_de.value.block_size_bytes
                  bloom_filter_columns                    = orc_ser_de.value.bloom_filter_columns
                  bloom_filter_false_positive_probability = orc_ser_de.value.bloom_filter_false_positive_probability
                  compression                             = orc_ser_de.value.compression
                  dictionary_key_threshold                = orc_ser_de.value.dictionary_key_threshold
                  enable_padding                          = orc_ser_de.value.enable_padding
                  format_version                          = orc_ser_de.value.format_version
                  padding_tolerance                       = orc_ser_de.value.padding_tolerance
                  row_index_stride                        = orc_ser_de.value.row_index_stride
                  stripe_size_bytes                       = orc_ser_de.value.stripe_size_bytes
                }
              }
              dynamic "parquet_ser_de" {
                for_each = data_format_conversion_configuration.value.output_format_configuration.serializer.parquet_ser_de == null ? [] : [data_format_conversion_configuration.value.output_format_configuration.serializer.parquet_ser_de]
                content {
                  block_size_bytes              = parquet_ser_de.value.block_size_bytes
                  compression                   = parquet_ser_de.value.compression
                  enable_dictionary_compression = parquet_ser_de.value.enable_dictionary_compression
                  max_padding_bytes             = parquet_ser_de.value.max_padding_bytes
                  page_size_bytes               = parquet_ser_de.value.page_size_bytes
                  writer_version                = parquet_ser_de.value.writer_version
                }
              }
            }
          }

          schema_configuration {
            catalog_id    = data_format_conversion_configuration.value.schema_configuration.catalog_id
            database_name = data_format_conversion_configuration.value.schema_configuration.database_name
            region        = data_format_conversion_configuration.value.schema_configuration.region
            role_arn      = data_format_conversion_configuration.value.schema_configuration.role_arn
            table_name    = data_format_conversion_configuration.value.schema_configuration.table_name
            version_id    = data_format_conversion_configuration.value.schema_configuration.version_id
          }
        }
      }
      dynamic "dynamic_partitioning_configuration" {
        for_each = extended_s3_configuration.value.dynamic_partitioning_configuration == null ? [] : [extended_s3_configuration.value.dynamic_partitioning_configuration]
        content {
          enabled        = dynamic_partitioning_configuration.value.enabled
          retry_duration = dynamic_partitioning_configuration.value.retry_duration
        }
      }
      dynamic "processing_configuration" {
        for_each = extended_s3_configuration.value.processing_configuration == null ? [] : [extended_s3_configuration.value.processing_configuration]
        content {
          enabled = processing_configuration.value.enabled
          dynamic "processors" {
            for_each = processing_configuration.value.processors
            content {
              type = processors.value.type
              dynamic "parameters" {
                for_each = processors.value.parameters
                content {
                  parameter_name  = parameters.value.parameter_name
                  parameter_value = parameters.value.parameter_value
                }
              }
            }
          }
        }
      }
      dynamic "s3_backup_configuration" {
        for_each = extended_s3_configuration.value.s3_backup_configuration == null ? [] : [extended_s3_configuration.value.s3_backup_configuration]
        content {
          bucket_arn          = s3_backup_configuration.value.bucket_arn
          buffering_interval  = s3_backup_configuration.value.buffering_interval
          buffering_size      = s3_backup_configuration.value.buffering_size
          compression_format  = s3_backup_configuration.value.compression_format
          error_output_prefix = s3_backup_configuration.value.error_output_prefix
          kms_key_arn         = s3_backup_configuration.value.kms_key_arn
          prefix              = s3_backup_configuration.value.prefix
          role_arn            = s3_backup_configuration.value.role_arn
          dynamic "cloudwatch_logging_options" {
            for_each = s3_backup_configuration.value.cloudwatch_logging_options == null ? [] : [s3_backup_configuration.value.cloudwatch_logging_options]
            content {
              enabled         = cloudwatch_logging_options.value.enabled
              log_group_name  = cloudwatch_logging_options.value.log_group_name
              log_stream_name = cloudwatch_logging_options.value.log_stream_name
            }
          }
        }
      }
    }
  }
  dynamic "http_endpoint_configuration" {
    for_each = nonsensitive(var.http_endpoint_configuration == null) ? [] : [1]
    content {
      access_key         = var.http_endpoint_configuration.access_key
      buffering_interval = var.http_endpoint_configuration.buffering_interval
      buffering_size     = var.http_endpoint_configuration.buffering_size
      name               = var.http_endpoint_configuration.name
      retry_duration     = var.http_endpoint_configuration.retry_duration
      role_arn           = var.http_endpoint_configuration.role_arn
      s3_backup_mode     = var.http_endpoint_configuration.s3_backup_mode
      url                = var.http_endpoint_configuration.url
      dynamic "cloudwatch_logging_options" {
        for_each = nonsensitive(var.http_endpoint_configuration.cloudwatch_logging_options == null) ? [] : [1]
        content {
          enabled         = var.http_endpoint_configuration.cloudwatch_logging_options.enabled
          log_group_name  = var.http_endpoint_configuration.cloudwatch_logging_options.log_group_name
          log_stream_name = var.http_endpoint_configuration.cloudwatch_logging_options.log_stream_name
        }
      }
      dynamic "processing_configuration" {
        for_each = nonsensitive(var.http_endpoint_configuration.processing_configuration == null) ? [] : [1]
        content {
          enabled = var.http_endpoint_configuration.processing_configuration.enabled
          dynamic "processors" {
            for_each = nonsensitive(range(length(var.http_endpoint_configuration.processing_configuration.processors)))
            content {
              type = var.http_endpoint_configuration.processing_configuration.processors[processors.value].type
              dynamic "parameters" {
                for_each = nonsensitive(range(length(var.http_endpoint_configuration.processing_configuration.processors[processors.value].parameters)))
                content {
                  parameter_name  = var.http_endpoint_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_name
                  parameter_value = var.http_endpoint_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_value
                }
              }
            }
          }
        }
      }
      dynamic "request_configuration" {
        for_each = nonsensitive(var.http_endpoint_configuration.request_configuration == null) ? [] : [1]
        content {
          content_encoding = var.http_endpoint_configuration.request_configuration.content_encoding
          dynamic "common_attributes" {
            for_each = nonsensitive(range(length(var.http_endpoint_configuration.request_configuration.common_attributes)))
            content {
              name  = var.http_endpoint_configuration.request_configuration.common_attributes[common_attributes.value].name
              value = var.http_endpoint_configuration.request_configuration.common_attributes[common_attributes.value].value
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = var.http_endpoint_configuration.s3_configuration.bucket_arn
        buffering_interval  = var.http_endpoint_configuration.s3_configuration.buffering_interval
        buffering_size      = var.http_endpoint_configuration.s3_configuration.buffering_size
        compression_format  = var.http_endpoint_configuration.s3_configuration.compression_format
        error_output_prefix = var.http_endpoint_configuration.s3_configuration.error_output_prefix
        kms_key_arn         = var.http_endpoint_configuration.s3_configuration.kms_key_arn
        prefix              = var.http_endpoint_configuration.s3_configuration.prefix
        role_arn            = var.http_endpoint_configuration.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = nonsensitive(var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options == null) ? [] : [1]
          content {
            enabled         = var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.enabled
            log_group_name  = var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.log_group_name
            log_stream_name = var.http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name
          }
        }
      }

      dynamic "secrets_manager_configuration" {
        for_each = nonsensitive(var.http_endpoint_configuration.secrets_manager_configuration == null) ? [] : [1]
        content {
          enabled    = var.http_endpoint_configuration.secrets_manager_configuration.enabled
          role_arn   = var.http_endpoint_configuration.secrets_manager_configuration.role_arn
          secret_arn = var.http_endpoint_configuration.secrets_manager_configuration.secret_arn
        }
      }
    }
  }
  dynamic "iceberg_configuration" {
    for_each = var.iceberg_configuration == null ? [] : [var.iceberg_configuration]
    content {
      buffering_interval = iceberg_configuration.value.buffering_interval
      buffering_size     = iceberg_configuration.value.buffering_size
      catalog_arn        = iceberg_configuration.value.catalog_arn
      retry_duration     = iceberg_configuration.value.retry_duration
      role_arn           = iceberg_configuration.value.role_arn
      s3_backup_mode     = iceberg_configuration.value.s3_backup_mode
      dynamic "cloudwatch_logging_options" {
        for_each = iceberg_configuration.value.cloudwatch_logging_options == null ? [] : [iceberg_configuration.value.cloudwatch_logging_options]
        content {
          enabled         = cloudwatch_logging_options.value.enabled
          log_group_name  = cloudwatch_logging_options.value.log_group_name
          log_stream_name = cloudwatch_logging_options.value.log_stream_name
        }
      }
      dynamic "destination_table_configuration" {
        for_each = iceberg_configuration.value.destination_table_configuration
        content {
          database_name          = destination_table_configuration.value.database_name
          s3_error_output_prefix = destination_table_configuration.value.s3_error_output_prefix
          table_name             = destination_table_configuration.value.table_name
          unique_keys            = destination_table_configuration.value.unique_keys
        }
      }
      dynamic "processing_configuration" {
        for_each = iceberg_configuration.value.processing_configuration == null ? [] : [iceberg_configuration.value.processing_configuration]
        content {
          enabled = processing_configuration.value.enabled
          dynamic "processors" {
            for_each = processing_configuration.value.processors
            content {
              type = processors.value.type
              dynamic "parameters" {
                for_each = processors.value.parameters
                content {
                  parameter_name  = parameters.value.parameter_name
                  parameter_value = parameters.value.parameter_value
                }
              }
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = iceberg_configuration.value.s3_configuration.bucket_arn
        buffering_interval  = iceberg_configuration.value.s3_configuration.buffering_interval
        buffering_size      = iceberg_configuration.value.s3_configuration.buffering_size
        compression_format  = iceberg_configuration.value.s3_configuration.compression_format
        error_output_prefix = iceberg_configuration.value.s3_configuration.error_output_prefix
        kms_key_arn         = iceberg_configuration.value.s3_configuration.kms_key_arn
        prefix              = iceberg_configuration.value.s3_configuration.prefix
        role_arn            = iceberg_configuration.value.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = iceberg_configuration.value.s3_configuration.cloudwatch_logging_options == null ? [] : [iceberg_configuration.value.s3_configuration.cloudwatch_logging_options]
          content {
            enabled         = cloudwatch_logging_options.value.enabled
            log_group_name  = cloudwatch_logging_options.value.log_group_name
            log_stream_name = cloudwatch_logging_options.value.log_stream_name
          }
        }
      }
    }
  }
  dynamic "kinesis_source_configuration" {
    for_each = var.kinesis_source_configuration == null ? [] : [var.kinesis_source_configuration]
    content {
      kinesis_stream_arn = kinesis_source_configuration.value.kinesis_stream_arn
      role_arn           = kinesis_source_configuration.value.role_arn
    }
  }
  dynamic "msk_source_configuration" {
    for_each = var.msk_source_configuration == null ? [] : [var.msk_source_configuration]
    content {
      msk_cluster_arn     = msk_source_configuration.value.msk_cluster_arn
      read_from_timestamp = msk_source_configuration.value.read_from_timestamp
      topic_name          = msk_source_configuration.value.topic_name
      authentication_configuration {
        connectivity = msk_source_configuration.value.authentication_configuration.connectivity
        role_arn     = msk_source_configuration.value.authentication_configuration.role_arn
      }
    }
  }
  dynamic "opensearch_configuration" {
    for_each = var.opensearch_configuration == null ? [] : [var.opensearch_configuration]
    content {
      buffering_interval    = opensearch_configuration.value.buffering_interval
      buffering_size        = opensearch_configuration.value.buffering_size
      cluster_endpoint      = opensearch_configuration.value.cluster_endpoint
      domain_arn            = opensearch_configuration.value.domain_arn
      index_name            = opensearch_configuration.value.index_name
      index_rotation_period = opensearch_configuration.value.index_rotation_period
      retry_duration        = opensearch_configuration.value.retry_duration
      role_arn              = opensearch_configuration.value.role_arn
      s3_backup_mode        = opensearch_configuration.value.s3_backup_mode
      type_name             = opensearch_configuration.value.type_name
      dynamic "cloudwatch_logging_options" {
        for_each = opensearch_configuration.value.cloudwatch_logging_options == null ? [] : [opensearch_configuration.value.cloudwatch_logging_options]
        content {
          enabled         = cloudwatch_logging_options.value.enabled
          log_group_name  = cloudwatch_logging_options.value.log_group_name
          log_stream_name = cloudwatch_logging_options.value.log_stream_name
        }
      }
      dynamic "document_id_options" {
        for_each = opensearch_configuration.value.document_id_options == null ? [] : [opensearch_configuration.value.document_id_options]
        content { default_document_id_format = document_id_options.value.default_document_id_format }
      }
      dynamic "processing_configuration" {
        for_each = opensearch_configuration.value.processing_configuration == null ? [] : [opensearch_configuration.value.processing_configuration]
        content {
          enabled = processing_configuration.value.enabled
          dynamic "processors" {
            for_each = processing_configuration.value.processors
            content {
              type = processors.value.type
              dynamic "parameters" {
                for_each = processors.value.parameters
                content {
                  parameter_name  = parameters.value.parameter_name
                  parameter_value = parameters.value.parameter_value
                }
              }
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = opensearch_configuration.value.s3_configuration.bucket_arn
        buffering_interval  = opensearch_configuration.value.s3_configuration.buffering_interval
        buffering_size      = opensearch_configuration.value.s3_configuration.buffering_size
        compression_format  = opensearch_configuration.value.s3_configuration.compression_format
        error_output_prefix = opensearch_configuration.value.s3_configuration.error_output_prefix
        kms_key_arn         = opensearch_configuration.value.s3_configuration.kms_key_arn
        prefix              = opensearch_configuration.value.s3_configuration.prefix
        role_arn            = opensearch_configuration.value.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = opensearch_configuration.value.s3_configuration.cloudwatch_logging_options == null ? [] : [opensearch_configuration.value.s3_configuration.cloudwatch_logging_options]
          content {
            enabled         = cloudwatch_logging_options.value.enabled
            log_group_name  = cloudwatch_logging_options.value.log_group_name
            log_stream_name = cloudwatch_logging_options.value.log_stream_name
          }
        }
      }

      dynamic "vpc_config" {
        for_each = opensearch_configuration.value.vpc_config == null ? [] : [opensearch_configuration.value.vpc_config]
        content {
          role_arn           = vpc_config.value.role_arn
          security_group_ids = vpc_config.value.security_group_ids
          subnet_ids         = vpc_config.value.subnet_ids
        }
      }
    }
  }
  dynamic "opensearchserverless_configuration" {
    for_each = var.opensearchserverless_configuration == null ? [] : [var.opensearchserverless_configuration]
    content {
      buffering_interval  = opensearchserverless_configuration.value.buffering_interval
      buffering_size      = opensearchserverless_configuration.value.buffering_size
      collection_endpoint = opensearchserverless_configuration.value.collection_endpoint
      index_name          = opensearchserverless_configuration.value.index_name
      retry_duration      = opensearchserverless_configuration.value.retry_duration
      role_arn            = opensearchserverless_configuration.value.role_arn
      s3_backup_mode      = opensearchserverless_configuration.value.s3_backup_mode
      dynamic "cloudwatch_logging_options" {
        for_each = opensearchserverless_configuration.value.cloudwatch_logging_options == null ? [] : [opensearchserverless_configuration.value.cloudwatch_logging_options]
        content {
          enabled         = cloudwatch_logging_options.value.enabled
          log_group_name  = cloudwatch_logging_options.value.log_group_name
          log_stream_name = cloudwatch_logging_options.value.log_stream_name
        }
      }
      dynamic "processing_configuration" {
        for_each = opensearchserverless_configuration.value.processing_configuration == null ? [] : [opensearchserverless_configuration.value.processing_configuration]
        content {
          enabled = processing_configuration.value.enabled
          dynamic "processors" {
            for_each = processing_configuration.value.processors
            content {
              type = processors.value.type
              dynamic "parameters" {
                for_each = processors.value.parameters
                content {
                  parameter_name  = parameters.value.parameter_name
                  parameter_value = parameters.value.parameter_value
                }
              }
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = opensearchserverless_configuration.value.s3_configuration.bucket_arn
        buffering_interval  = opensearchserverless_configuration.value.s3_configuration.buffering_interval
        buffering_size      = opensearchserverless_configuration.value.s3_configuration.buffering_size
        compression_format  = opensearchserverless_configuration.value.s3_configuration.compression_format
        error_output_prefix = opensearchserverless_configuration.value.s3_configuration.error_output_prefix
        kms_key_arn         = opensearchserverless_configuration.value.s3_configuration.kms_key_arn
        prefix              = opensearchserverless_configuration.value.s3_configuration.prefix
        role_arn            = opensearchserverless_configuration.value.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = opensearchserverless_configuration.value.s3_configuration.cloudwatch_logging_options == null ? [] : [opensearchserverless_configuration.value.s3_configuration.cloudwatch_logging_options]
          content {
            enabled         = cloudwatch_logging_options.value.enabled
            log_group_name  = cloudwatch_logging_options.value.log_group_name
            log_stream_name = cloudwatch_logging_options.value.log_stream_name
          }
        }
      }

      dynamic "vpc_config" {
        for_each = opensearchserverless_configuration.value.vpc_config == null ? [] : [opensearchserverless_configuration.value.vpc_config]
        content {
          role_arn           = vpc_config.value.role_arn
          security_group_ids = vpc_config.value.security_group_ids
          subnet_ids         = vpc_config.value.subnet_ids
        }
      }
    }
  }
  dynamic "redshift_configuration" {
    for_each = nonsensitive(var.redshift_configuration == null) ? [] : [1]
    content {
      cluster_jdbcurl    = var.redshift_configuration.cluster_jdbcurl
      copy_options       = var.redshift_configuration.copy_options
      data_table_columns = var.redshift_configuration.data_table_columns
      data_table_name    = var.redshift_configuration.data_table_name
      password           = var.redshift_configuration.password
      retry_duration     = var.redshift_configuration.retry_duration
      role_arn           = var.redshift_configuration.role_arn
      s3_backup_mode     = var.redshift_configuration.s3_backup_mode
      username           = var.redshift_configuration.username
      dynamic "cloudwatch_logging_options" {
        for_each = nonsensitive(var.redshift_configuration.cloudwatch_logging_options == null) ? [] : [1]
        content {
          enabled         = var.redshift_configuration.cloudwatch_logging_options.enabled
          log_group_name  = var.redshift_configuration.cloudwatch_logging_options.log_group_name
          log_stream_name = var.redshift_configuration.cloudwatch_logging_options.log_stream_name
        }
      }
      dynamic "processing_configuration" {
        for_each = nonsensitive(var.redshift_configuration.processing_configuration == null) ? [] : [1]
        content {
          enabled = var.redshift_configuration.processing_configuration.enabled
          dynamic "processors" {
            for_each = nonsensitive(range(length(var.redshift_configuration.processing_configuration.processors)))
            content {
              type = var.redshift_configuration.processing_configuration.processors[processors.value].type
              dynamic "parameters" {
                for_each = nonsensitive(range(length(var.redshift_configuration.processing_configuration.processors[processors.value].parameters)))
                content {
                  parameter_name  = var.redshift_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_name
                  parameter_value = var.redshift_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_value
                }
              }
            }
          }
        }
      }
      dynamic "s3_backup_configuration" {
        for_each = nonsensitive(var.redshift_configuration.s3_backup_configuration == null) ? [] : [1]
        content {
          bucket_arn          = var.redshift_configuration.s3_backup_configuration.bucket_arn
          buffering_interval  = var.redshift_configuration.s3_backup_configuration.buffering_interval
          buffering_size      = var.redshift_configuration.s3_backup_configuration.buffering_size
          compression_format  = var.redshift_configuration.s3_backup_configuration.compression_format
          error_output_prefix = var.redshift_configuration.s3_backup_configuration.error_output_prefix
          kms_key_arn         = var.redshift_configuration.s3_backup_configuration.kms_key_arn
          prefix              = var.redshift_configuration.s3_backup_configuration.prefix
          role_arn            = var.redshift_configuration.s3_backup_configuration.role_arn
          dynamic "cloudwatch_logging_options" {
            for_each = nonsensitive(var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options == null) ? [] : [1]
            content {
              enabled         = var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled
              log_group_name  = var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.log_group_name
              log_stream_name = var.redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.log_stream_name
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = var.redshift_configuration.s3_configuration.bucket_arn
        buffering_interval  = var.redshift_configuration.s3_configuration.buffering_interval
        buffering_size      = var.redshift_configuration.s3_configuration.buffering_size
        compression_format  = var.redshift_configuration.s3_configuration.compression_format
        error_output_prefix = var.redshift_configuration.s3_configuration.error_output_prefix
        kms_key_arn         = var.redshift_configuration.s3_configuration.kms_key_arn
        prefix              = var.redshift_configuration.s3_configuration.prefix
        role_arn            = var.redshift_configuration.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = nonsensitive(var.redshift_configuration.s3_configuration.cloudwatch_logging_options == null) ? [] : [1]
          content {
            enabled         = var.redshift_configuration.s3_configuration.cloudwatch_logging_options.enabled
            log_group_name  = var.redshift_configuration.s3_configuration.cloudwatch_logging_options.log_group_name
            log_stream_name = var.redshift_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name
          }
        }
      }

      dynamic "secrets_manager_configuration" {
        for_each = nonsensitive(var.redshift_configuration.secrets_manager_configuration == null) ? [] : [1]
        content {
          enabled    = var.redshift_configuration.secrets_manager_configuration.enabled
          role_arn   = var.redshift_configuration.secrets_manager_configuration.role_arn
          secret_arn = var.redshift_configuration.secrets_manager_configuration.secret_arn
        }
      }
    }
  }
  dynamic "server_side_encryption" {
    for_each = var.server_side_encryption == null ? [] : [var.server_side_encryption]
    content {
      enabled  = server_side_encryption.value.enabled
      key_arn  = server_side_encryption.value.key_arn
      key_type = server_side_encryption.value.key_type
    }
  }
  dynamic "snowflake_configuration" {
    for_each = nonsensitive(var.snowflake_configuration == null) ? [] : [1]
    content {
      account_url          = var.snowflake_configuration.account_url
      buffering_interval   = var.snowflake_configuration.buffering_interval
      buffering_size       = var.snowflake_configuration.buffering_size
      content_column_name  = var.snowflake_configuration.content_column_name
      data_loading_option  = var.snowflake_configuration.data_loading_option
      database             = var.snowflake_configuration.database
      key_passphrase       = var.snowflake_configuration.key_passphrase
      metadata_column_name = var.snowflake_configuration.metadata_column_name
      private_key          = var.snowflake_configuration.private_key
      retry_duration       = var.snowflake_configuration.retry_duration
      role_arn             = var.snowflake_configuration.role_arn
      s3_backup_mode       = var.snowflake_configuration.s3_backup_mode
      schema               = var.snowflake_configuration.schema
      table                = var.snowflake_configuration.table
      user                 = var.snowflake_configuration.user
      dynamic "cloudwatch_logging_options" {
        for_each = nonsensitive(var.snowflake_configuration.cloudwatch_logging_options == null) ? [] : [1]
        content {
          enabled         = var.snowflake_configuration.cloudwatch_logging_options.enabled
          log_group_name  = var.snowflake_configuration.cloudwatch_logging_options.log_group_name
          log_stream_name = var.snowflake_configuration.cloudwatch_logging_options.log_stream_name
        }
      }
      dynamic "processing_configuration" {
        for_each = nonsensitive(var.snowflake_configuration.processing_configuration == null) ? [] : [1]
        content {
          enabled = var.snowflake_configuration.processing_configuration.enabled
          dynamic "processors" {
            for_each = nonsensitive(range(length(var.snowflake_configuration.processing_configuration.processors)))
            content {
              type = var.snowflake_configuration.processing_configuration.processors[processors.value].type
              dynamic "parameters" {
                for_each = nonsensitive(range(length(var.snowflake_configuration.processing_configuration.processors[processors.value].parameters)))
                content {
                  parameter_name  = var.snowflake_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_name
                  parameter_value = var.snowflake_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_value
                }
              }
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = var.snowflake_configuration.s3_configuration.bucket_arn
        buffering_interval  = var.snowflake_configuration.s3_configuration.buffering_interval
        buffering_size      = var.snowflake_configuration.s3_configuration.buffering_size
        compression_format  = var.snowflake_configuration.s3_configuration.compression_format
        error_output_prefix = var.snowflake_configuration.s3_configuration.error_output_prefix
        kms_key_arn         = var.snowflake_configuration.s3_configuration.kms_key_arn
        prefix              = var.snowflake_configuration.s3_configuration.prefix
        role_arn            = var.snowflake_configuration.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = nonsensitive(var.snowflake_configuration.s3_configuration.cloudwatch_logging_options == null) ? [] : [1]
          content {
            enabled         = var.snowflake_configuration.s3_configuration.cloudwatch_logging_options.enabled
            log_group_name  = var.snowflake_configuration.s3_configuration.cloudwatch_logging_options.log_group_name
            log_stream_name = var.snowflake_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name
          }
        }
      }

      dynamic "secrets_manager_configuration" {
        for_each = nonsensitive(var.snowflake_configuration.secrets_manager_configuration == null) ? [] : [1]
        content {
          enabled    = var.snowflake_configuration.secrets_manager_configuration.enabled
          role_arn   = var.snowflake_configuration.secrets_manager_configuration.role_arn
          secret_arn = var.snowflake_configuration.secrets_manager_configuration.secret_arn
        }
      }
      dynamic "snowflake_role_configuration" {
        for_each = nonsensitive(var.snowflake_configuration.snowflake_role_configuration == null) ? [] : [1]
        content {
          enabled        = var.snowflake_configuration.snowflake_role_configuration.enabled
          snowflake_role = var.snowflake_configuration.snowflake_role_configuration.snowflake_role
        }
      }
      dynamic "snowflake_vpc_configuration" {
        for_each = nonsensitive(var.snowflake_configuration.snowflake_vpc_configuration == null) ? [] : [1]
        content { private_link_vpce_id = var.snowflake_configuration.snowflake_vpc_configuration.private_link_vpce_id }
      }
    }
  }
  dynamic "splunk_configuration" {
    for_each = nonsensitive(var.splunk_configuration == null) ? [] : [1]
    content {
      buffering_interval         = var.splunk_configuration.buffering_interval
      buffering_size             = var.splunk_configuration.buffering_size
      hec_acknowledgment_timeout = var.splunk_configuration.hec_acknowledgment_timeout
      hec_endpoint               = var.splunk_configuration.hec_endpoint
      hec_endpoint_type          = var.splunk_configuration.hec_endpoint_type
      hec_token                  = var.splunk_configuration.hec_token
      retry_duration             = var.splunk_configuration.retry_duration
      s3_backup_mode             = var.splunk_configuration.s3_backup_mode
      dynamic "cloudwatch_logging_options" {
        for_each = nonsensitive(var.splunk_configuration.cloudwatch_logging_options == null) ? [] : [1]
        content {
          enabled         = var.splunk_configuration.cloudwatch_logging_options.enabled
          log_group_name  = var.splunk_configuration.cloudwatch_logging_options.log_group_name
          log_stream_name = var.splunk_configuration.cloudwatch_logging_options.log_stream_name
        }
      }
      dynamic "processing_configuration" {
        for_each = nonsensitive(var.splunk_configuration.processing_configuration == null) ? [] : [1]
        content {
          enabled = var.splunk_configuration.processing_configuration.enabled
          dynamic "processors" {
            for_each = nonsensitive(range(length(var.splunk_configuration.processing_configuration.processors)))
            content {
              type = var.splunk_configuration.processing_configuration.processors[processors.value].type
              dynamic "parameters" {
                for_each = nonsensitive(range(length(var.splunk_configuration.processing_configuration.processors[processors.value].parameters)))
                content {
                  parameter_name  = var.splunk_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_name
                  parameter_value = var.splunk_configuration.processing_configuration.processors[processors.value].parameters[parameters.value].parameter_value
                }
              }
            }
          }
        }
      }
      s3_configuration {
        bucket_arn          = var.splunk_configuration.s3_configuration.bucket_arn
        buffering_interval  = var.splunk_configuration.s3_configuration.buffering_interval
        buffering_size      = var.splunk_configuration.s3_configuration.buffering_size
        compression_format  = var.splunk_configuration.s3_configuration.compression_format
        error_output_prefix = var.splunk_configuration.s3_configuration.error_output_prefix
        kms_key_arn         = var.splunk_configuration.s3_configuration.kms_key_arn
        prefix              = var.splunk_configuration.s3_configuration.prefix
        role_arn            = var.splunk_configuration.s3_configuration.role_arn
        dynamic "cloudwatch_logging_options" {
          for_each = nonsensitive(var.splunk_configuration.s3_configuration.cloudwatch_logging_options == null) ? [] : [1]
          content {
            enabled         = var.splunk_configuration.s3_configuration.cloudwatch_logging_options.enabled
            log_group_name  = var.splunk_configuration.s3_configuration.cloudwatch_logging_options.log_group_name
            log_stream_name = var.splunk_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name
          }
        }
      }

      dynamic "secrets_manager_configuration" {
        for_each = nonsensitive(var.splunk_configuration.secrets_manager_configuration == null) ? [] : [1]
        content {
          enabled    = var.splunk_configuration.secrets_manager_configuration.enabled
          role_arn   = var.splunk_configuration.secrets_manager_configuration.role_arn
          secret_arn = var.splunk_configuration.secrets_manager_configuration.secret_arn
        }
      }
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = contains([for name, given in { elasticsearch = var.elasticsearch_configuration != null, extended_s3 = var.extended_s3_configuration != null, http_endpoint = var.http_endpoint_configuration != null, iceberg = var.iceberg_configuration != null, opensearch = var.opensearch_configuration != null, opensearchserverless = var.opensearchserverless_configuration != null, redshift = var.redshift_configuration != null, snowflake = var.snowflake_configuration != null, splunk = var.splunk_configuration != null } : name if given], var.destination)
      error_message = "A destination needs the configuration of its name, such as extended_s3_configuration for extended_s3."
    }
    precondition {
      condition     = try(var.extended_s3_configuration.data_format_conversion_configuration, null) == null || try(var.extended_s3_configuration.compression_format == "UNCOMPRESSED", false)
      error_message = "Format conversion compresses by itself; set extended_s3_configuration.compression_format to UNCOMPRESSED."
    }
    precondition {
      condition     = var.server_side_encryption == null || (var.kinesis_source_configuration == null && var.msk_source_configuration == null)
      error_message = "server_side_encryption is for direct puts; a source encrypts by itself."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this delivery stream has none."
    }
  }
}
