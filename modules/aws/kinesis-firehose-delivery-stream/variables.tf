# Name and place

variable "name" {
  description = "Name of the delivery stream."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9_.-]{1,64}$", var.name))
    error_message = "A delivery stream name has 1 to 64 letters, digits and _ . -."
  }
}

# Software and settings

variable "destination" {
  description = "Where the data goes; the block of that destination says how."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["elasticsearch", "extended_s3", "http_endpoint", "iceberg", "opensearch", "opensearchserverless", "redshift", "snowflake", "splunk"], var.destination)
    error_message = "destination must be elasticsearch, extended_s3, http_endpoint, iceberg, opensearch, opensearchserverless, redshift, snowflake or splunk."
  }
}

variable "elasticsearch_configuration" {
  description = "Delivery to an Elasticsearch domain."
  type = object({
    index_name = string
    role_arn   = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    buffering_interval         = optional(number)
    buffering_size             = optional(number)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    cluster_endpoint           = optional(string)
    domain_arn                 = optional(string)
    index_rotation_period      = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration = optional(number)
    s3_backup_mode = optional(string)
    type_name      = optional(string)
    vpc_config     = optional(object({ role_arn = string, security_group_ids = set(string), subnet_ids = set(string) }))
  })
  default = null
}

variable "extended_s3_configuration" {
  description = "Delivery to S3. Requests there are billed too, so larger buffers cost less. `buffering_interval`: Seconds to collect. `buffering_size`: Megabytes to collect. `compression_format`: How objects are packed, which makes storage and queries cheaper; `UNCOMPRESSED` with format conversion. `data_format_conversion_configuration`: Conversion to Parquet or ORC, billed by the GB; queries scan less for it. `dynamic_partitioning_configuration`: Prefixes from the data, billed by the GB and by the object. Cannot be switched on later. `s3_backup_mode`: Keep the data as it came too, which S3 stores and bills twice then."
  type = object({
    bucket_arn                 = string
    role_arn                   = string
    buffering_interval         = optional(number)
    buffering_size             = optional(number, 64)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    compression_format         = optional(string, "GZIP")
    custom_time_zone           = optional(string)
    data_format_conversion_configuration = optional(object({
      input_format_configuration = object({
        deserializer = object({
          hive_json_ser_de = optional(object({ timestamp_formats = optional(list(string)) }))
          open_x_json_ser_de = optional(object({
            case_insensitive                         = optional(bool)
            column_to_json_key_mappings              = optional(map(string))
            convert_dots_in_json_keys_to_underscores = optional(bool)
          }))
        })
      })
      output_format_configuration = object({
        serializer = object({
          orc_ser_de = optional(object({
            block_size_bytes                        = optional(number)
            bloom_filter_columns                    = optional(list(string))
            bloom_filter_false_positive_probability = optional(number)
            compression                             = optional(string)
            dictionary_key_threshold                = optional(number)
            enable_padding                          = optional(bool)
            format_version                          = optional(string)
            padding_tolerance                       = optional(number)
            row_index_stride                        = optional(number)
            stripe_size_bytes                       = optional(number)
          }))
          parquet_ser_de = optional(object({
            block_size_bytes              = optional(number)
            compression                   = optional(string)
            enable_dictionary_compression = optional(bool)
            max_padding_bytes             = optional(number)
            page_size_bytes               = optional(number)
            writer_version                = optional(string)
          }))
        })
      })
      schema_configuration = object({
        database_name = string
        role_arn      = string
        table_name    = string
        catalog_id    = optional(string)
        region        = optional(string)
        version_id    = optional(string)
      })
      enabled = optional(bool)
    }))
    dynamic_partitioning_configuration = optional(object({ enabled = optional(bool), retry_duration = optional(number) }))
    error_output_prefix                = optional(string)
    file_extension                     = optional(string)
    kms_key_arn                        = optional(string)
    prefix                             = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    s3_backup_configuration = optional(object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    }))
    s3_backup_mode = optional(string)
  })
  default = null
  validation {
    condition     = try(var.extended_s3_configuration.buffering_interval >= 0 && var.extended_s3_configuration.buffering_interval <= 900, true)
    error_message = "extended_s3_configuration.buffering_interval must be 0 to 900."
  }
  validation {
    condition     = try(var.extended_s3_configuration.buffering_size >= 1 && var.extended_s3_configuration.buffering_size <= 128, true)
    error_message = "extended_s3_configuration.buffering_size must be 1 to 128."
  }
  validation {
    condition     = try(contains(["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"], var.extended_s3_configuration.compression_format), true)
    error_message = "extended_s3_configuration.compression_format must be UNCOMPRESSED, GZIP, ZIP, Snappy or HADOOP_SNAPPY."
  }
  validation {
    condition     = try(contains(["Disabled", "Enabled"], var.extended_s3_configuration.s3_backup_mode), true)
    error_message = "extended_s3_configuration.s3_backup_mode must be Disabled or Enabled."
  }
}

variable "iceberg_configuration" {
  description = "Delivery to Iceberg tables, billed at a rate of its own."
  type = object({
    catalog_arn = string
    role_arn    = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    buffering_interval              = optional(number)
    buffering_size                  = optional(number)
    cloudwatch_logging_options      = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    destination_table_configuration = optional(list(object({ database_name = string, table_name = string, s3_error_output_prefix = optional(string), unique_keys = optional(list(string)) })), [])
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration = optional(number)
    s3_backup_mode = optional(string)
  })
  default = null
}

variable "kinesis_source_configuration" {
  description = "Stream to read from instead of direct puts; then GB are billed as read."
  type        = object({ kinesis_stream_arn = string, role_arn = string })
  default     = null
}

variable "msk_source_configuration" {
  description = "Kafka topic to read from, billed at a rate of its own."
  type = object({
    authentication_configuration = object({ connectivity = string, role_arn = string })
    msk_cluster_arn              = string
    topic_name                   = string
    read_from_timestamp          = optional(string)
  })
  default = null
}

variable "opensearch_configuration" {
  description = "Delivery to an OpenSearch domain."
  type = object({
    index_name = string
    role_arn   = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    buffering_interval         = optional(number)
    buffering_size             = optional(number)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    cluster_endpoint           = optional(string)
    document_id_options        = optional(object({ default_document_id_format = string }))
    domain_arn                 = optional(string)
    index_rotation_period      = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration = optional(number)
    s3_backup_mode = optional(string)
    type_name      = optional(string)
    vpc_config     = optional(object({ role_arn = string, security_group_ids = set(string), subnet_ids = set(string) }))
  })
  default = null
}

variable "opensearchserverless_configuration" {
  description = "Delivery to an OpenSearch Serverless collection."
  type = object({
    collection_endpoint = string
    index_name          = string
    role_arn            = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    buffering_interval         = optional(number)
    buffering_size             = optional(number)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration = optional(number)
    s3_backup_mode = optional(string)
    vpc_config     = optional(object({ role_arn = string, security_group_ids = set(string), subnet_ids = set(string) }))
  })
  default = null
}

variable "redshift_configuration" {
  description = "Delivery to Redshift, by way of S3."
  type = object({
    cluster_jdbcurl = string
    data_table_name = string
    role_arn        = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    copy_options               = optional(string)
    data_table_columns         = optional(string)
    password                   = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration = optional(number)
    s3_backup_configuration = optional(object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    }))
    s3_backup_mode                = optional(string)
    secrets_manager_configuration = optional(object({ enabled = optional(bool), role_arn = optional(string), secret_arn = optional(string) }))
    username                      = optional(string)
  })
  default   = null
  sensitive = true
}

variable "snowflake_configuration" {
  description = "Delivery to Snowflake, billed at a rate of its own."
  type = object({
    account_url = string
    database    = string
    role_arn    = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    schema                     = string
    table                      = string
    buffering_interval         = optional(number)
    buffering_size             = optional(number)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    content_column_name        = optional(string)
    data_loading_option        = optional(string)
    key_passphrase             = optional(string)
    metadata_column_name       = optional(string)
    private_key                = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration                = optional(number)
    s3_backup_mode                = optional(string)
    secrets_manager_configuration = optional(object({ enabled = optional(bool), role_arn = optional(string), secret_arn = optional(string) }))
    snowflake_role_configuration  = optional(object({ enabled = optional(bool), snowflake_role = optional(string) }))
    snowflake_vpc_configuration   = optional(object({ private_link_vpce_id = string }))
    user                          = optional(string)
  })
  default   = null
  sensitive = true
}

variable "splunk_configuration" {
  description = "Delivery to Splunk."
  type = object({
    hec_endpoint = string
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    buffering_interval         = optional(number)
    buffering_size             = optional(number)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    hec_acknowledgment_timeout = optional(number)
    hec_endpoint_type          = optional(string)
    hec_token                  = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    retry_duration                = optional(number)
    s3_backup_mode                = optional(string)
    secrets_manager_configuration = optional(object({ enabled = optional(bool), role_arn = optional(string), secret_arn = optional(string) }))
  })
  default   = null
  sensitive = true
}

# Network

variable "http_endpoint_configuration" {
  description = "Delivery to an HTTP endpoint of a vendor."
  type = object({
    s3_configuration = object({
      bucket_arn                 = string
      role_arn                   = string
      buffering_interval         = optional(number)
      buffering_size             = optional(number)
      cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
      compression_format         = optional(string)
      error_output_prefix        = optional(string)
      kms_key_arn                = optional(string)
      prefix                     = optional(string)
    })
    url                        = string
    access_key                 = optional(string)
    buffering_interval         = optional(number)
    buffering_size             = optional(number)
    cloudwatch_logging_options = optional(object({ enabled = optional(bool), log_group_name = optional(string), log_stream_name = optional(string) }))
    name                       = optional(string)
    processing_configuration = optional(object({
      enabled    = optional(bool)
      processors = optional(list(object({ type = string, parameters = optional(list(object({ parameter_name = string, parameter_value = string })), []) })), [])
    }))
    request_configuration         = optional(object({ common_attributes = optional(list(object({ name = string, value = string })), []), content_encoding = optional(string) }))
    retry_duration                = optional(number)
    role_arn                      = optional(string)
    s3_backup_mode                = optional(string)
    secrets_manager_configuration = optional(object({ enabled = optional(bool), role_arn = optional(string), secret_arn = optional(string) }))
  })
  default   = null
  sensitive = true
}

# Security

variable "server_side_encryption" {
  description = "Encryption of data on its way; not with a source that encrypts itself. `key_type`: Whose key; requests to your own are billed."
  type        = object({ enabled = optional(bool), key_arn = optional(string), key_type = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"], var.server_side_encryption.key_type), true)
    error_message = "server_side_encryption.key_type must be AWS_OWNED_CMK or CUSTOMER_MANAGED_CMK."
  }
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
