# What callers give stands in the bucket, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  bucket                             = "example-orders"
  noncurrent_version_expiration_days = 90
  budget                             = { amount = 20 }
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
    bucket                                 = "example-orders"
    abort_incomplete_multipart_upload_days = 7
    acl = {
      access_control_policy = {
        owner = { id = "id", display_name = "display-name" }
        grant = [
          {
            permission = "permission"
            grantee = {
              type          = "type"
              email_address = "shop@example.com"
              id            = "id2"
              uri           = "https://example.com"
            }
          },
        ]
      }
      acl = "acl"
    }
    object_ownership = "BucketOwnerPreferred"
    analytics = {
      example = {
        filter = { prefix = "prefix", tags = { example = "example" } }
        storage_class_analysis = {
          data_export = {
            destination = {
              s3_bucket_destination = {
                bucket_arn        = "arn:aws:s3:::shop"
                bucket_account_id = "123456789012"
                format            = "format"
                prefix            = "prefix2"
              }
            }
            output_schema_version = "output-schema-version"
          }
        }
      }
    }
    archive_tiers = {
      all = {
        tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }]
        filter  = { prefix = "prefix3", tags = { example = "example2" } }
        status  = "Enabled"
      }
    }
    cors_rules = [
      {
        allowed_methods = ["GET"]
        allowed_origins = ["https://example.com"]
        allowed_headers = ["allowed-headers"]
        expose_headers  = ["expose-headers"]
        id              = "id3"
        max_age_seconds = 60
      },
    ]
    encryption = {
      bucket_key_enabled = false
      kms_master_key_id  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    encryption_enforced = true
    event_notifications = {
      eventbridge = true
      lambda_function = [
        {
          events              = ["events"]
          filter_prefix       = "filter-prefix"
          filter_suffix       = "filter-suffix"
          id                  = "id4"
          lambda_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
        },
      ]
      queue = [
        {
          events        = ["events2"]
          queue_arn     = "arn:aws:sqs:us-east-1:123456789012:shop"
          filter_prefix = "filter-prefix2"
          filter_suffix = "filter-suffix2"
          id            = "id5"
        },
      ]
      topic = [
        {
          events        = ["events3"]
          topic_arn     = "arn:aws:sns:us-east-1:123456789012:shop"
          filter_prefix = "filter-prefix3"
          filter_suffix = "filter-suffix3"
          id            = "id6"
        },
      ]
    }
    force_destroy                  = true
    function_permissions           = true
    intelligent_tiering_after_days = 0
    inventories = {
      weekly = {
        destination = {
          bucket = {
            bucket_arn = "arn:aws:s3:::example-inventory"
            format     = "Parquet"
            account_id = "123456789012"
            encryption = { sse_kms = { key_id = "key-id" }, sse_s3 = {} }
            prefix     = "prefix4"
          }
        }
        schedule                 = { frequency = "Weekly" }
        enabled                  = false
        filter                   = { prefix = "prefix5" }
        included_object_versions = "All"
        optional_fields          = ["optional-fields"]
      }
    }
    lifecycle_rules = [
      {
        id                                = "archive"
        abort_incomplete_multipart_upload = { days_after_initiation = 1 }
        expiration = {
          date                         = "2026-01-01T00:00:00Z"
          days                         = 365
          expired_object_delete_marker = false
        }
        filter = {
          and = {
            object_size_greater_than = 1
            object_size_less_than    = 2
            prefix                   = "archive/"
            tags                     = { example = "example3" }
          }
          object_size_greater_than = 1
          object_size_less_than    = 2
          prefix                   = "archive/"
          tag                      = { key = "key", value = "value" }
        }
        noncurrent_version_expiration = { noncurrent_days = 1, newer_noncurrent_versions = 2 }
        noncurrent_version_transition = [
          {
            noncurrent_days           = 1
            storage_class             = "GLACIER_IR"
            newer_noncurrent_versions = 2
          },
        ]
        status     = "Enabled"
        transition = [{ storage_class = "GLACIER_IR", date = "2026-01-01T00:00:00Z", days = 90 }]
      },
    ]
    log_delivery_accounts = ["123456789012"]
    log_delivery_services = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    logging = {
      target_bucket = "example-logs"
      target_grant = [
        {
          grantee = {
            type          = "CanonicalUser"
            email_address = "shop@example.com"
            id            = "id7"
            uri           = "https://example.com"
          }
          permission = "FULL_CONTROL"
        },
      ]
      target_object_key_format = {
        partitioned_prefix = { partition_date_source = "EventTime" }
        simple_prefix      = {}
      }
      target_prefix = "target-prefix"
    }
    metric_filters = {
      example = {
        filter = {
          access_point = "access-point"
          prefix       = "prefix6"
          tags         = { example = "example4" }
        }
      }
    }
    noncurrent_version_expiration_days = 90
    object_lock_configuration          = { rule = { default_retention = { days = 1, mode = "mode", years = 2 } } }
    versioning_enabled                 = true
    object_lock_enabled                = true
    policy                             = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"NoOldTLS\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::example-orders\",\"arn:aws:s3:::example-orders/*\"],\"Condition\":{\"NumericLessThan\":{\"s3:TlsVersion\":\"1.2\"}}}]}"
    policy_enabled                     = false
    public_access_block = {
      block_public_acls       = false
      block_public_policy     = false
      ignore_public_acls      = false
      restrict_public_buckets = false
    }
    replication = {
      role = "arn:aws:iam::123456789012:role/replication"
      rule = [
        {
          destination = {
            bucket                     = "arn:aws:s3:::example-copy"
            access_control_translation = { owner = "Destination" }
            account                    = "account"
            encryption_configuration = {
              replica_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
            }
            metrics          = { status = "Disabled", event_threshold = { minutes = 1 } }
            replication_time = { status = "Disabled", time = { minutes = 1 } }
            storage_class    = "storage-class"
          }
          delete_marker_replication   = { status = "Disabled" }
          existing_object_replication = { status = "Disabled" }
          filter = {
            and    = { prefix = "prefix7", tags = { example = "example5" } }
            prefix = "prefix8"
            tag    = { key = "key2", value = "value2" }
          }
          id       = "all"
          priority = 1
          source_selection_criteria = {
            replica_modifications     = { status = "Disabled" }
            sse_kms_encrypted_objects = { status = "Disabled" }
          }
          status = "Disabled"
        },
      ]
    }
    request_metrics                        = true
    requester_pays                         = true
    timeouts                               = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    tls_required                           = false
    transfer_acceleration                  = true
    transition_default_minimum_object_size = "all_storage_classes_128K"
    website = {
      error_document           = { key = "key3" }
      index_document           = { suffix = "index.html" }
      redirect_all_requests_to = { host_name = "host-name", protocol = "http" }
      routing_rule = [
        {
          redirect = {
            host_name               = "host-name2"
            http_redirect_code      = "http-redirect-code"
            protocol                = "http"
            replace_key_prefix_with = "replace-key-prefix-with"
            replace_key_with        = "replace-key-with"
          }
          condition = {
            http_error_code_returned_equals = "http-error-code-returned-equals"
            key_prefix_equals               = "key-prefix-equals"
          }
        },
      ]
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].bucket == "example-orders",
      aws_s3_bucket.this[0].force_destroy == true,
      aws_s3_bucket.this[0].object_lock_enabled == true,
      aws_s3_bucket.this[0].timeouts.create == "30m",
      aws_s3_bucket.this[0].timeouts.delete == "31m",
      aws_s3_bucket.this[0].timeouts.read == "32m",
      aws_s3_bucket.this[0].timeouts.update == "33m",
      aws_s3_bucket_accelerate_configuration.this[0].status == "Enabled",
      aws_s3_bucket_acl.this[0].acl == "acl",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).permission == "permission",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].email_address == "shop@example.com",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].id == "id2",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].type == "type",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].uri == "https://example.com",
      aws_s3_bucket_acl.this[0].access_control_policy[0].owner[0].display_name == "display-name",
      aws_s3_bucket_acl.this[0].access_control_policy[0].owner[0].id == "id",
      aws_s3_bucket_analytics_configuration.this["example"].name == "example",
      aws_s3_bucket_analytics_configuration.this["example"].filter[0].prefix == "prefix",
      aws_s3_bucket_analytics_configuration.this["example"].filter[0].tags == tomap({ example = "example" }),
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].output_schema_version == "output-schema-version",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].bucket_account_id == "123456789012",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].bucket_arn == "arn:aws:s3:::shop",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].format == "format",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].prefix == "prefix2",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].name == "all",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].status == "Enabled",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].filter[0].prefix == "prefix3",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].filter[0].tags == tomap({ example = "example2" }),
      one(aws_s3_bucket_intelligent_tiering_configuration.this["all"].tiering).access_tier == "ARCHIVE_ACCESS",
      one(aws_s3_bucket_intelligent_tiering_configuration.this["all"].tiering).days == 125,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_headers == toset(["allowed-headers"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_methods == toset(["GET"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_origins == toset(["https://example.com"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).expose_headers == toset(["expose-headers"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).id == "id3",
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).max_age_seconds == 60,
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).bucket_key_enabled == false,
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).apply_server_side_encryption_by_default[0].kms_master_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms",
      aws_lambda_permission.this["0"].action == "lambda:InvokeFunction",
      aws_lambda_permission.this["0"].function_name == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_lambda_permission.this["0"].principal == "s3.amazonaws.com",
      aws_lambda_permission.this["0"].source_account == "123456789012",
      aws_s3_bucket_inventory.this["weekly"].enabled == false,
      aws_s3_bucket_inventory.this["weekly"].included_object_versions == "All",
      aws_s3_bucket_inventory.this["weekly"].name == "weekly",
      aws_s3_bucket_inventory.this["weekly"].optional_fields == toset(["optional-fields"]),
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].account_id == "123456789012",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].bucket_arn == "arn:aws:s3:::example-inventory",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].format == "Parquet",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].prefix == "prefix4",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].encryption[0].sse_kms[0].key_id == "key-id",
      length(aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].encryption[0].sse_s3) == 1,
      aws_s3_bucket_inventory.this["weekly"].filter[0].prefix == "prefix5",
      aws_s3_bucket_inventory.this["weekly"].schedule[0].frequency == "Weekly",
      aws_s3_bucket_lifecycle_configuration.this[0].transition_default_minimum_object_size == "all_storage_classes_128K",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[0].id == "abort-incomplete-uploads",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[0].status == "Enabled",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[0].abort_incomplete_multipart_upload[0].days_after_initiation == 7,
      length(aws_s3_bucket_lifecycle_configuration.this[0].rule[0].filter) == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[1].id == "expire-old-versions",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[1].status == "Enabled",
      length(aws_s3_bucket_lifecycle_configuration.this[0].rule[1].filter) == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[1].noncurrent_version_expiration[0].noncurrent_days == 90,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].id == "intelligent-tiering",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].status == "Enabled",
      length(aws_s3_bucket_lifecycle_configuration.this[0].rule[2].filter) == 1,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[2].transition).days == 0,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[2].transition).storage_class == "INTELLIGENT_TIERING",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].id == "archive",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].status == "Enabled",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].abort_incomplete_multipart_upload[0].days_after_initiation == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].expiration[0].date == "2026-01-01T00:00:00Z",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].expiration[0].days == 365,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].expiration[0].expired_object_delete_marker == false,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].object_size_greater_than == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].object_size_less_than == 2,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].prefix == "archive/",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].object_size_greater_than == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].object_size_less_than == 2,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].prefix == "archive/",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].tags == tomap({ example = "example3" }),
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].tag[0].key == "key",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].tag[0].value == "value",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_expiration[0].newer_noncurrent_versions == 2,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_expiration[0].noncurrent_days == 1,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_transition).newer_noncurrent_versions == 2,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_transition).noncurrent_days == 1,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_transition).storage_class == "GLACIER_IR",
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].transition).date == "2026-01-01T00:00:00Z",
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].transition).days == 90,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].transition).storage_class == "GLACIER_IR",
      aws_s3_bucket_logging.this[0].target_bucket == "example-logs",
      aws_s3_bucket_logging.this[0].target_prefix == "target-prefix",
      one(aws_s3_bucket_logging.this[0].target_grant).permission == "FULL_CONTROL",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].email_address == "shop@example.com",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].id == "id7",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].type == "CanonicalUser",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].uri == "https://example.com",
      aws_s3_bucket_logging.this[0].target_object_key_format[0].partitioned_prefix[0].partition_date_source == "EventTime",
      length(aws_s3_bucket_logging.this[0].target_object_key_format[0].simple_prefix) == 1,
      aws_s3_bucket_metric.filtered["example"].name == "example",
      aws_s3_bucket_metric.filtered["example"].filter[0].access_point == "access-point",
      aws_s3_bucket_metric.filtered["example"].filter[0].prefix == "prefix6",
      aws_s3_bucket_metric.filtered["example"].filter[0].tags == tomap({ example = "example4" }),
      aws_s3_bucket_metric.this[0].name == "EntireBucket",
      aws_s3_bucket_notification.this[0].eventbridge == true,
      aws_s3_bucket_notification.this[0].lambda_function[0].events == toset(["events"]),
      aws_s3_bucket_notification.this[0].lambda_function[0].filter_prefix == "filter-prefix",
      aws_s3_bucket_notification.this[0].lambda_function[0].filter_suffix == "filter-suffix",
      aws_s3_bucket_notification.this[0].lambda_function[0].id == "id4",
      aws_s3_bucket_notification.this[0].lambda_function[0].lambda_function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_s3_bucket_notification.this[0].queue[0].events == toset(["events2"]),
      aws_s3_bucket_notification.this[0].queue[0].filter_prefix == "filter-prefix2",
      aws_s3_bucket_notification.this[0].queue[0].filter_suffix == "filter-suffix2",
      aws_s3_bucket_notification.this[0].queue[0].id == "id5",
      aws_s3_bucket_notification.this[0].queue[0].queue_arn == "arn:aws:sqs:us-east-1:123456789012:shop",
      aws_s3_bucket_notification.this[0].topic[0].events == toset(["events3"]),
      aws_s3_bucket_notification.this[0].topic[0].filter_prefix == "filter-prefix3",
      aws_s3_bucket_notification.this[0].topic[0].filter_suffix == "filter-suffix3",
      aws_s3_bucket_notification.this[0].topic[0].id == "id6",
      aws_s3_bucket_notification.this[0].topic[0].topic_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].days == 1,
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].mode == "mode",
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].years == 2,
      aws_s3_bucket_ownership_controls.this[0].rule[0].object_ownership == "BucketOwnerPreferred",
      aws_s3_bucket_public_access_block.this[0].block_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == false,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == false,
      aws_s3_bucket_replication_configuration.this[0].role == "arn:aws:iam::123456789012:role/replication",
      aws_s3_bucket_replication_configuration.this[0].rule[0].id == "all",
      aws_s3_bucket_replication_configuration.this[0].rule[0].priority == 1,
      aws_s3_bucket_replication_configuration.this[0].rule[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].delete_marker_replication[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].account == "account",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].bucket == "arn:aws:s3:::example-copy",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].storage_class == "storage-class",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].access_control_translation[0].owner == "Destination",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].encryption_configuration[0].replica_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].metrics[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].metrics[0].event_threshold[0].minutes == 1,
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].replication_time[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].replication_time[0].time[0].minutes == 1,
      aws_s3_bucket_replication_configuration.this[0].rule[0].existing_object_replication[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].prefix == "prefix8",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].and[0].prefix == "prefix7",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].and[0].tags == tomap({ example = "example5" }),
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].tag[0].key == "key2",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].tag[0].value == "value2",
      aws_s3_bucket_replication_configuration.this[0].rule[0].source_selection_criteria[0].replica_modifications[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].source_selection_criteria[0].sse_kms_encrypted_objects[0].status == "Disabled",
      aws_s3_bucket_request_payment_configuration.this[0].payer == "Requester",
      aws_s3_bucket_versioning.this[0].versioning_configuration[0].status == "Enabled",
      aws_s3_bucket_website_configuration.this[0].error_document[0].key == "key3",
      aws_s3_bucket_website_configuration.this[0].index_document[0].suffix == "index.html",
      aws_s3_bucket_website_configuration.this[0].redirect_all_requests_to[0].host_name == "host-name",
      aws_s3_bucket_website_configuration.this[0].redirect_all_requests_to[0].protocol == "http",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].condition[0].http_error_code_returned_equals == "http-error-code-returned-equals",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].condition[0].key_prefix_equals == "key-prefix-equals",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].host_name == "host-name2",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].http_redirect_code == "http-redirect-code",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].protocol == "http",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].replace_key_prefix_with == "replace-key-prefix-with",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].replace_key_with == "replace-key-with",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    replication = {
      role = "arn:aws:iam::123456789012:role/replication"
      rule = [
        {
          destination               = { bucket = "arn:aws:s3:::example-copy" }
          delete_marker_replication = { status = "Disabled" }
          filter                    = {}
          id                        = "all"
          status                    = "Enabled"
        },
      ]
    }
    versioning_enabled = true
    price_region       = null
  }
  assert {
    condition = alltrue([
      length(aws_s3_bucket_replication_configuration.this[0].rule[0].filter) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    encryption           = { bucket_key_enabled = true }
    encryption_enforced  = true
    event_notifications  = { eventbridge = true, lambda_function = [], queue = [], topic = [] }
    force_destroy        = false
    function_permissions = true
    inventories = {
      weekly = {
        destination = {
          bucket = { bucket_arn = "arn:aws:s3:::example-inventory", format = "Parquet" }
        }
        schedule                 = { frequency = "Weekly" }
        enabled                  = true
        included_object_versions = "Current"
      }
    }
    lifecycle_rules = [
      {
        id                            = "archive"
        expiration                    = { expired_object_delete_marker = true }
        filter                        = {}
        noncurrent_version_transition = []
        status                        = "Enabled"
        transition                    = []
      },
    ]
    versioning_enabled = false
    policy_enabled     = false
    public_access_block = {
      block_public_acls       = true
      block_public_policy     = false
      ignore_public_acls      = true
      restrict_public_buckets = false
    }
    request_metrics       = true
    requester_pays        = false
    tls_required          = true
    transfer_acceleration = false
    price_region          = null
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].force_destroy == false,
      aws_s3_bucket_inventory.this["weekly"].enabled == true,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].expired_object_delete_marker == true,
      aws_s3_bucket_notification.this[0].eventbridge == true,
      aws_s3_bucket_public_access_block.this[0].block_public_acls == true,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == false,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == true,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    encryption           = { bucket_key_enabled = false }
    encryption_enforced  = false
    event_notifications  = { eventbridge = false, lambda_function = [], queue = [], topic = [] }
    force_destroy        = true
    function_permissions = true
    inventories = {
      weekly = {
        destination = {
          bucket = { bucket_arn = "arn:aws:s3:::example-inventory", format = "Parquet" }
        }
        schedule                 = { frequency = "Weekly" }
        enabled                  = false
        included_object_versions = "Current"
      }
    }
    lifecycle_rules = [
      {
        id                            = "archive"
        expiration                    = { expired_object_delete_marker = false }
        filter                        = {}
        noncurrent_version_transition = []
        status                        = "Enabled"
        transition                    = []
      },
    ]
    versioning_enabled  = false
    object_lock_enabled = false
    policy_enabled      = true
    public_access_block = {
      block_public_acls       = false
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = false
    }
    request_metrics       = true
    requester_pays        = false
    transfer_acceleration = true
    price_region          = null
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].force_destroy == true,
      aws_s3_bucket.this[0].object_lock_enabled == false,
      aws_s3_bucket_inventory.this["weekly"].enabled == false,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].expired_object_delete_marker == false,
      aws_s3_bucket_notification.this[0].eventbridge == false,
      aws_s3_bucket_public_access_block.this[0].block_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == true,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == true,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    encryption           = { bucket_key_enabled = false }
    encryption_enforced  = false
    event_notifications  = { eventbridge = false, lambda_function = [], queue = [], topic = [] }
    force_destroy        = false
    function_permissions = false
    inventories = {
      weekly = {
        destination = {
          bucket = { bucket_arn = "arn:aws:s3:::example-inventory", format = "Parquet" }
        }
        schedule                 = { frequency = "Weekly" }
        enabled                  = false
        included_object_versions = "Current"
      }
    }
    lifecycle_rules = [
      {
        id                            = "archive"
        expiration                    = { expired_object_delete_marker = false }
        filter                        = {}
        noncurrent_version_transition = []
        status                        = "Enabled"
        transition                    = []
      },
    ]
    versioning_enabled  = true
    object_lock_enabled = true
    policy_enabled      = true
    public_access_block = {
      block_public_acls       = false
      block_public_policy     = false
      ignore_public_acls      = false
      restrict_public_buckets = true
    }
    request_metrics       = true
    requester_pays        = false
    transfer_acceleration = false
    price_region          = null
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].force_destroy == false,
      aws_s3_bucket.this[0].object_lock_enabled == true,
      aws_s3_bucket_inventory.this["weekly"].enabled == false,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].expired_object_delete_marker == false,
      aws_s3_bucket_notification.this[0].eventbridge == false,
      aws_s3_bucket_public_access_block.this[0].block_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == false,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    encryption = {
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    event_notifications = { eventbridge = true }
    inventories = {
      weekly = {
        destination = {
          bucket = {
            bucket_arn = "arn:aws:s3:::example-inventory"
            format     = "Parquet"
            account_id = "123456789012"
            encryption = { sse_kms = { key_id = "key-id" }, sse_s3 = {} }
            prefix     = "prefix4"
          }
        }
        schedule        = { frequency = "Weekly" }
        enabled         = false
        filter          = { prefix = "prefix5" }
        optional_fields = ["optional-fields"]
      }
    }
    lifecycle_rules = [
      {
        id                                = "archive"
        abort_incomplete_multipart_upload = { days_after_initiation = 1 }
        expiration = {
          date                         = "2026-01-01T00:00:00Z"
          days                         = 365
          expired_object_delete_marker = false
        }
        noncurrent_version_expiration = { noncurrent_days = 1, newer_noncurrent_versions = 2 }
      },
    ]
    logging = {
      target_bucket = "example-logs"
      target_object_key_format = {
        partitioned_prefix = { partition_date_source = "EventTime" }
        simple_prefix      = {}
      }
      target_prefix = "target-prefix"
    }
    public_access_block = {}
    website = {
      error_document           = { key = "key3" }
      index_document           = { suffix = "index.html" }
      redirect_all_requests_to = { host_name = "host-name", protocol = "http" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].force_destroy == false,
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).bucket_key_enabled == true,
      aws_s3_bucket_inventory.this["weekly"].included_object_versions == "Current",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].id == "archive",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].abort_incomplete_multipart_upload[0].days_after_initiation == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].date == "2026-01-01T00:00:00Z",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].days == 365,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].expired_object_delete_marker == false,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].noncurrent_version_expiration[0].newer_noncurrent_versions == 2,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].noncurrent_version_expiration[0].noncurrent_days == 1,
      aws_s3_bucket_ownership_controls.this[0].rule[0].object_ownership == "BucketOwnerEnforced",
      aws_s3_bucket_public_access_block.this[0].block_public_acls == true,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == true,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == true,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == true,
      aws_s3_bucket_inventory.this["weekly"].enabled == false,
      aws_s3_bucket_notification.this[0].eventbridge == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                                 = false
    abort_incomplete_multipart_upload_days = 1
    intelligent_tiering_after_days         = 0
    noncurrent_version_expiration_days     = 1
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                = null
    analytics             = null
    archive_tiers         = null
    cors_rules            = null
    encryption            = null
    encryption_enforced   = null
    function_permissions  = null
    inventories           = null
    lifecycle_rules       = null
    log_delivery_accounts = null
    log_delivery_services = null
    metric_filters        = null
    notifications         = null
    policy_enabled        = null
    request_metrics       = null
    requester_pays        = null
    tags                  = null
    tls_required          = null
    transfer_acceleration = null
    versioning_enabled    = null
    create                = false
    budget                = null
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
      var.analytics != null,
      var.archive_tiers != null,
      var.cors_rules != null,
      var.create != null,
      var.encryption != null,
      var.encryption_enforced != null,
      var.function_permissions != null,
      var.inventories != null,
      var.lifecycle_rules != null,
      var.log_delivery_accounts != null,
      var.log_delivery_services != null,
      var.metric_filters != null,
      var.notifications != null,
      var.policy_enabled != null,
      var.request_metrics != null,
      var.requester_pays != null,
      var.tags != null,
      var.tls_required != null,
      var.transfer_acceleration != null,
      var.versioning_enabled != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      archived_size = { enabled = false, threshold = 1 }
      bucket_size   = { enabled = false, threshold = 1 }
      downloaded    = { enabled = false, threshold = 1 }
      objects       = { enabled = false, threshold = 1 }
      requests      = { enabled = false, threshold = 1 }
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
    archive_tiers = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }
    cors_rules    = [{ allowed_methods = ["GET"], allowed_origins = ["https://example.com"] }]
    encryption = {
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    encryption_enforced            = true
    event_notifications            = { eventbridge = true }
    intelligent_tiering_after_days = 0
    inventories = {
      weekly = {
        destination = {
          bucket = { bucket_arn = "arn:aws:s3:::example-inventory", format = "Parquet" }
        }
        schedule = { frequency = "Weekly" }
      }
    }
    lifecycle_rules = [
      {
        id         = "archive"
        filter     = { prefix = "archive/" }
        transition = [{ days = 90, storage_class = "GLACIER_IR" }]
        expiration = { days = 365 }
      },
    ]
    log_delivery_accounts = ["123456789012"]
    log_delivery_services = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    logging               = { target_bucket = "example-logs" }
    policy                = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"NoOldTLS\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::example-orders\",\"arn:aws:s3:::example-orders/*\"],\"Condition\":{\"NumericLessThan\":{\"s3:TlsVersion\":\"1.2\"}}}]}"
    replication = {
      role = "arn:aws:iam::123456789012:role/replication"
      rule = [
        {
          id                        = "all"
          destination               = { bucket = "arn:aws:s3:::example-copy" }
          delete_marker_replication = { status = "Disabled" }
          filter                    = {}
        },
      ]
    }
    versioning_enabled = true
    website            = { index_document = { suffix = "index.html" } }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_s3_bucket.this[0].arn, null),
      output.bucket == try(aws_s3_bucket.this[0].bucket, null),
      output.id == try(aws_s3_bucket.this[0].id, null),
      output.bucket_domain_name == try(aws_s3_bucket.this[0].bucket_domain_name, null),
      output.bucket_regional_domain_name == try(aws_s3_bucket.this[0].bucket_regional_domain_name, null),
      output.hosted_zone_id == try(aws_s3_bucket.this[0].hosted_zone_id, null),
      output.website_domain == try(aws_s3_bucket_website_configuration.this[0].website_domain, null),
      output.website_endpoint == try(aws_s3_bucket_website_configuration.this[0].website_endpoint, null),
    ])
    error_message = "an output tells something else"
  }
}
