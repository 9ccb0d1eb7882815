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
        owner = { id = "shop", display_name = "shop" }
        grant = [
          {
            permission = "shop"
            grantee = {
              type          = "shop"
              email_address = "shop@example.com"
              id            = "shop"
              uri           = "https://example.com"
            }
          },
        ]
      }
      acl = "shop"
    }
    object_ownership = "BucketOwnerPreferred"
    analytics = {
      example = {
        filter = { prefix = "shop", tags = { example = "shop" } }
        storage_class_analysis = {
          data_export = {
            destination = {
              s3_bucket_destination = {
                bucket_arn        = "arn:aws:s3:::shop"
                bucket_account_id = "123456789012"
                format            = "shop"
                prefix            = "shop"
              }
            }
            output_schema_version = "shop"
          }
        }
      }
    }
    archive_tiers = {
      all = {
        tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }]
        filter  = { prefix = "shop", tags = { example = "shop" } }
        status  = "shop"
      }
    }
    cors_rules = [
      {
        allowed_methods = ["GET"]
        allowed_origins = ["https://example.com"]
        allowed_headers = ["shop"]
        expose_headers  = ["shop"]
        id              = "shop"
        max_age_seconds = 60
      },
    ]
    encryption = {
      bucket_key_enabled = false
      kms_master_key_id  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    event_notifications = {
      eventbridge = true
      lambda_function = [
        {
          events              = ["shop"]
          filter_prefix       = "shop"
          filter_suffix       = "shop"
          id                  = "shop"
          lambda_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
        },
      ]
      queue = [
        {
          events        = ["shop"]
          queue_arn     = "arn:aws:sqs:us-east-1:123456789012:shop"
          filter_prefix = "shop"
          filter_suffix = "shop"
          id            = "shop"
        },
      ]
      topic = [
        {
          events        = ["shop"]
          topic_arn     = "arn:aws:sns:us-east-1:123456789012:shop"
          filter_prefix = "shop"
          filter_suffix = "shop"
          id            = "shop"
        },
      ]
    }
    force_destroy                  = true
    intelligent_tiering_after_days = 0
    inventories = {
      weekly = {
        destination = {
          bucket = {
            bucket_arn = "arn:aws:s3:::example-inventory"
            format     = "Parquet"
            account_id = "123456789012"
            encryption = { sse_kms = { key_id = "shop" }, sse_s3 = {} }
            prefix     = "shop"
          }
        }
        schedule                 = { frequency = "Weekly" }
        enabled                  = false
        filter                   = { prefix = "shop" }
        included_object_versions = "shop"
        optional_fields          = ["shop"]
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
            object_size_less_than    = 1
            prefix                   = "archive/"
            tags                     = { example = "shop" }
          }
          object_size_greater_than = 1
          object_size_less_than    = 1
          prefix                   = "archive/"
          tag                      = { key = "shop", value = "shop" }
        }
        noncurrent_version_expiration = { noncurrent_days = 1, newer_noncurrent_versions = 1 }
        noncurrent_version_transition = [
          {
            noncurrent_days           = 1
            storage_class             = "GLACIER_IR"
            newer_noncurrent_versions = 1
          },
        ]
        status     = "shop"
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
            type          = "shop"
            email_address = "shop@example.com"
            id            = "shop"
            uri           = "https://example.com"
          }
          permission = "shop"
        },
      ]
      target_object_key_format = { partitioned_prefix = { partition_date_source = "shop" }, simple_prefix = {} }
      target_prefix            = "shop"
    }
    metric_filters = {
      example = {
        filter = { access_point = "shop", prefix = "shop", tags = { example = "shop" } }
      }
    }
    noncurrent_version_expiration_days = 90
    object_lock_configuration          = { rule = { default_retention = { days = 1, mode = "shop", years = 1 } } }
    object_lock_enabled                = true
    replication                        = null
    versioning_enabled                 = true
    policy                             = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:DeleteObject\",\"Resource\":\"arn:aws:s3:::example/*\"}]}"
    policy_enabled                     = false
    public_access_block = {
      block_public_acls       = false
      block_public_policy     = false
      ignore_public_acls      = false
      restrict_public_buckets = false
    }
    request_metrics                        = true
    requester_pays                         = true
    timeouts                               = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    tls_required                           = false
    transfer_acceleration                  = true
    transition_default_minimum_object_size = "all_storage_classes_128K"
    website = {
      error_document           = { key = "shop" }
      index_document           = { suffix = "index.html" }
      redirect_all_requests_to = { host_name = "shop", protocol = "tcp" }
      routing_rule = [
        {
          redirect = {
            host_name               = "shop"
            http_redirect_code      = "shop"
            protocol                = "tcp"
            replace_key_prefix_with = "shop"
            replace_key_with        = "shop"
          }
          condition = { http_error_code_returned_equals = "shop", key_prefix_equals = "shop" }
        },
      ]
    }
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].bucket == "example-orders",
      aws_s3_bucket.this[0].force_destroy == true,
      aws_s3_bucket.this[0].object_lock_enabled == true,
      aws_s3_bucket.this[0].timeouts.create == "30m",
      aws_s3_bucket.this[0].timeouts.delete == "30m",
      aws_s3_bucket.this[0].timeouts.read == "30m",
      aws_s3_bucket.this[0].timeouts.update == "30m",
      aws_s3_bucket_accelerate_configuration.this[0].status == "Enabled",
      aws_s3_bucket_acl.this[0].acl == "shop",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).permission == "shop",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].email_address == "shop@example.com",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].id == "shop",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].type == "shop",
      one(aws_s3_bucket_acl.this[0].access_control_policy[0].grant).grantee[0].uri == "https://example.com",
      aws_s3_bucket_acl.this[0].access_control_policy[0].owner[0].display_name == "shop",
      aws_s3_bucket_acl.this[0].access_control_policy[0].owner[0].id == "shop",
      aws_s3_bucket_analytics_configuration.this["example"].name == "example",
      aws_s3_bucket_analytics_configuration.this["example"].filter[0].prefix == "shop",
      aws_s3_bucket_analytics_configuration.this["example"].filter[0].tags == tomap({ example = "shop" }),
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].output_schema_version == "shop",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].bucket_account_id == "123456789012",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].bucket_arn == "arn:aws:s3:::shop",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].format == "shop",
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].prefix == "shop",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].name == "all",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].status == "shop",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].filter[0].prefix == "shop",
      aws_s3_bucket_intelligent_tiering_configuration.this["all"].filter[0].tags == tomap({ example = "shop" }),
      one(aws_s3_bucket_intelligent_tiering_configuration.this["all"].tiering).access_tier == "ARCHIVE_ACCESS",
      one(aws_s3_bucket_intelligent_tiering_configuration.this["all"].tiering).days == 125,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_headers == toset(["shop"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_methods == toset(["GET"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_origins == toset(["https://example.com"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).expose_headers == toset(["shop"]),
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).id == "shop",
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).max_age_seconds == 60,
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).bucket_key_enabled == false,
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).apply_server_side_encryption_by_default[0].kms_master_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      one(aws_s3_bucket_server_side_encryption_configuration.this[0].rule).apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms",
      aws_s3_bucket_inventory.this["weekly"].enabled == false,
      aws_s3_bucket_inventory.this["weekly"].included_object_versions == "shop",
      aws_s3_bucket_inventory.this["weekly"].name == "weekly",
      aws_s3_bucket_inventory.this["weekly"].optional_fields == toset(["shop"]),
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].account_id == "123456789012",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].bucket_arn == "arn:aws:s3:::example-inventory",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].format == "Parquet",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].prefix == "shop",
      aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].encryption[0].sse_kms[0].key_id == "shop",
      length(aws_s3_bucket_inventory.this["weekly"].destination[0].bucket[0].encryption[0].sse_s3) == 1,
      aws_s3_bucket_inventory.this["weekly"].filter[0].prefix == "shop",
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
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].status == "shop",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].abort_incomplete_multipart_upload[0].days_after_initiation == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].expiration[0].date == "2026-01-01T00:00:00Z",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].expiration[0].days == 365,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].expiration[0].expired_object_delete_marker == false,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].object_size_greater_than == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].object_size_less_than == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].prefix == "archive/",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].object_size_greater_than == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].object_size_less_than == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].prefix == "archive/",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].and[0].tags == tomap({ example = "shop" }),
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].tag[0].key == "shop",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].filter[0].tag[0].value == "shop",
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_expiration[0].newer_noncurrent_versions == 1,
      aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_expiration[0].noncurrent_days == 1,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_transition).newer_noncurrent_versions == 1,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_transition).noncurrent_days == 1,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].noncurrent_version_transition).storage_class == "GLACIER_IR",
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].transition).date == "2026-01-01T00:00:00Z",
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].transition).days == 90,
      one(aws_s3_bucket_lifecycle_configuration.this[0].rule[3].transition).storage_class == "GLACIER_IR",
      aws_s3_bucket_logging.this[0].target_bucket == "example-logs",
      aws_s3_bucket_logging.this[0].target_prefix == "shop",
      one(aws_s3_bucket_logging.this[0].target_grant).permission == "shop",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].email_address == "shop@example.com",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].id == "shop",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].type == "shop",
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].uri == "https://example.com",
      aws_s3_bucket_logging.this[0].target_object_key_format[0].partitioned_prefix[0].partition_date_source == "shop",
      length(aws_s3_bucket_logging.this[0].target_object_key_format[0].simple_prefix) == 1,
      aws_s3_bucket_metric.filtered["example"].name == "example",
      aws_s3_bucket_metric.filtered["example"].filter[0].access_point == "shop",
      aws_s3_bucket_metric.filtered["example"].filter[0].prefix == "shop",
      aws_s3_bucket_metric.filtered["example"].filter[0].tags == tomap({ example = "shop" }),
      aws_s3_bucket_metric.this[0].name == "EntireBucket",
      aws_s3_bucket_notification.this[0].eventbridge == true,
      aws_s3_bucket_notification.this[0].lambda_function[0].events == toset(["shop"]),
      aws_s3_bucket_notification.this[0].lambda_function[0].filter_prefix == "shop",
      aws_s3_bucket_notification.this[0].lambda_function[0].filter_suffix == "shop",
      aws_s3_bucket_notification.this[0].lambda_function[0].id == "shop",
      aws_s3_bucket_notification.this[0].lambda_function[0].lambda_function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_s3_bucket_notification.this[0].queue[0].events == toset(["shop"]),
      aws_s3_bucket_notification.this[0].queue[0].filter_prefix == "shop",
      aws_s3_bucket_notification.this[0].queue[0].filter_suffix == "shop",
      aws_s3_bucket_notification.this[0].queue[0].id == "shop",
      aws_s3_bucket_notification.this[0].queue[0].queue_arn == "arn:aws:sqs:us-east-1:123456789012:shop",
      aws_s3_bucket_notification.this[0].topic[0].events == toset(["shop"]),
      aws_s3_bucket_notification.this[0].topic[0].filter_prefix == "shop",
      aws_s3_bucket_notification.this[0].topic[0].filter_suffix == "shop",
      aws_s3_bucket_notification.this[0].topic[0].id == "shop",
      aws_s3_bucket_notification.this[0].topic[0].topic_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].days == 1,
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].mode == "shop",
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].years == 1,
      aws_s3_bucket_ownership_controls.this[0].rule[0].object_ownership == "BucketOwnerPreferred",
      aws_s3_bucket_public_access_block.this[0].block_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == false,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == false,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == false,
      aws_s3_bucket_request_payment_configuration.this[0].payer == "Requester",
      aws_s3_bucket_versioning.this[0].versioning_configuration[0].status == "Enabled",
      aws_s3_bucket_website_configuration.this[0].error_document[0].key == "shop",
      aws_s3_bucket_website_configuration.this[0].index_document[0].suffix == "index.html",
      aws_s3_bucket_website_configuration.this[0].redirect_all_requests_to[0].host_name == "shop",
      aws_s3_bucket_website_configuration.this[0].redirect_all_requests_to[0].protocol == "tcp",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].condition[0].http_error_code_returned_equals == "shop",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].condition[0].key_prefix_equals == "shop",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].host_name == "shop",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].http_redirect_code == "shop",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].protocol == "tcp",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].replace_key_prefix_with == "shop",
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].replace_key_with == "shop",
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
          destination = {
            bucket                     = "arn:aws:s3:::example-copy"
            access_control_translation = { owner = "shop" }
            account                    = "shop"
            encryption_configuration = {
              replica_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
            }
            metrics          = { status = "Disabled", event_threshold = { minutes = 1 } }
            replication_time = { status = "Disabled", time = { minutes = 1 } }
            storage_class    = "shop"
          }
          delete_marker_replication   = { status = "Disabled" }
          existing_object_replication = { status = "Disabled" }
          filter = {
            and    = { prefix = "shop", tags = { example = "shop" } }
            prefix = "shop"
            tag    = { key = "shop", value = "shop" }
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
    versioning_enabled = true
  }
  assert {
    condition = alltrue([
      aws_s3_bucket_replication_configuration.this[0].role == "arn:aws:iam::123456789012:role/replication",
      aws_s3_bucket_replication_configuration.this[0].rule[0].id == "all",
      aws_s3_bucket_replication_configuration.this[0].rule[0].priority == 1,
      aws_s3_bucket_replication_configuration.this[0].rule[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].delete_marker_replication[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].account == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].bucket == "arn:aws:s3:::example-copy",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].storage_class == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].access_control_translation[0].owner == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].encryption_configuration[0].replica_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].metrics[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].metrics[0].event_threshold[0].minutes == 1,
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].replication_time[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].destination[0].replication_time[0].time[0].minutes == 1,
      aws_s3_bucket_replication_configuration.this[0].rule[0].existing_object_replication[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].prefix == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].and[0].prefix == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].and[0].tags == tomap({ example = "shop" }),
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].tag[0].key == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].filter[0].tag[0].value == "shop",
      aws_s3_bucket_replication_configuration.this[0].rule[0].source_selection_criteria[0].replica_modifications[0].status == "Disabled",
      aws_s3_bucket_replication_configuration.this[0].rule[0].source_selection_criteria[0].sse_kms_encrypted_objects[0].status == "Disabled",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
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
  }
  assert {
    condition = alltrue([
      length(aws_s3_bucket_replication_configuration.this[0].rule[0].filter) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
