# What callers give stands in the bucket as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    bucket        = "example-orders"
    force_destroy = false
    timeouts      = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    analytics = {
      example = {
        filter = { prefix = "shop", tags = { example = "shop" } }
        storage_class_analysis = {
          data_export = {
            output_schema_version = "shop"
            destination = {
              s3_bucket_destination = {
                bucket_account_id = "123456789012"
                bucket_arn        = "arn:aws:s3:::shop"
                format            = "shop"
                prefix            = "shop"
              }
            }
          }
        }
      }
    }
    archive_tiers = {
      example = {
        status  = "shop"
        filter  = { prefix = "shop", tags = { example = "shop" } }
        tiering = [{ access_tier = "shop", days = 1 }]
      }
    }
    cors_rules = [{
      allowed_headers = ["shop"]
      allowed_methods = ["shop"]
      allowed_origins = ["shop"]
      expose_headers  = ["shop"]
      id              = "shop"
      max_age_seconds = 60
    }]
    inventories = {
      example = {
        enabled                  = false
        included_object_versions = "shop"
        optional_fields          = ["shop"]
        destination = {
          bucket = {
            account_id = "123456789012"
            bucket_arn = "arn:aws:s3:::shop"
            format     = "shop"
            prefix     = "shop"
            encryption = { sse_kms = { key_id = "shop" }, sse_s3 = {} }
          }
        }
        filter   = { prefix = "shop" }
        schedule = { frequency = "shop" }
      }
    }
    logging = {
      target_bucket = "shop"
      target_prefix = "shop"
      target_grant = [{
        permission = "shop"
        grantee = {
          email_address = "shop@example.com"
          id            = "shop"
          type          = "shop"
          uri           = "https://example.com"
        }
      }]
      target_object_key_format = { partitioned_prefix = { partition_date_source = "shop" }, simple_prefix = {} }
    }
    event_notifications = {
      eventbridge = false
      lambda_function = [{
        events              = ["shop"]
        filter_prefix       = "shop"
        filter_suffix       = "shop"
        id                  = "shop"
        lambda_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
      }]
      queue = [{
        events        = ["shop"]
        filter_prefix = "shop"
        filter_suffix = "shop"
        id            = "shop"
        queue_arn     = "arn:aws:sqs:us-east-1:123456789012:shop"
      }]
      topic = [{
        events        = ["shop"]
        filter_prefix = "shop"
        filter_suffix = "shop"
        id            = "shop"
        topic_arn     = "arn:aws:sns:us-east-1:123456789012:shop"
      }]
    }
    public_access_block = {
      block_public_acls       = false
      block_public_policy     = false
      ignore_public_acls      = false
      restrict_public_buckets = false
    }
    website = {
      error_document           = { key = "shop" }
      index_document           = { suffix = "shop" }
      redirect_all_requests_to = { host_name = "shop", protocol = "tcp" }
      routing_rule = [{
        condition = { http_error_code_returned_equals = "shop", key_prefix_equals = "shop" }
        redirect = {
          host_name               = "shop"
          http_redirect_code      = "shop"
          protocol                = "tcp"
          replace_key_prefix_with = "shop"
          replace_key_with        = "shop"
        }
      }]
    }
  }
  assert {
    condition = alltrue([
      aws_s3_bucket.this[0].bucket == var.bucket,
      aws_s3_bucket.this[0].force_destroy == var.force_destroy,
      aws_s3_bucket.this[0].timeouts.create == var.timeouts.create,
      aws_s3_bucket.this[0].timeouts.delete == var.timeouts.delete,
      aws_s3_bucket.this[0].timeouts.read == var.timeouts.read,
      aws_s3_bucket.this[0].timeouts.update == var.timeouts.update,
      aws_s3_bucket_analytics_configuration.this["example"].filter[0].prefix == var.analytics["example"].filter.prefix,
      aws_s3_bucket_analytics_configuration.this["example"].filter[0].tags == var.analytics["example"].filter.tags,
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].output_schema_version == var.analytics["example"].storage_class_analysis.data_export.output_schema_version,
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].bucket_account_id == var.analytics["example"].storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_account_id,
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].bucket_arn == var.analytics["example"].storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn,
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].format == var.analytics["example"].storage_class_analysis.data_export.destination.s3_bucket_destination.format,
      aws_s3_bucket_analytics_configuration.this["example"].storage_class_analysis[0].data_export[0].destination[0].s3_bucket_destination[0].prefix == var.analytics["example"].storage_class_analysis.data_export.destination.s3_bucket_destination.prefix,
      aws_s3_bucket_intelligent_tiering_configuration.this["example"].status == var.archive_tiers["example"].status,
      aws_s3_bucket_intelligent_tiering_configuration.this["example"].filter[0].prefix == var.archive_tiers["example"].filter.prefix,
      aws_s3_bucket_intelligent_tiering_configuration.this["example"].filter[0].tags == var.archive_tiers["example"].filter.tags,
      one(aws_s3_bucket_intelligent_tiering_configuration.this["example"].tiering).access_tier == var.archive_tiers["example"].tiering[0].access_tier,
      one(aws_s3_bucket_intelligent_tiering_configuration.this["example"].tiering).days == var.archive_tiers["example"].tiering[0].days,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_headers == var.cors_rules[0].allowed_headers,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_methods == var.cors_rules[0].allowed_methods,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).allowed_origins == var.cors_rules[0].allowed_origins,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).expose_headers == var.cors_rules[0].expose_headers,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).id == var.cors_rules[0].id,
      one(aws_s3_bucket_cors_configuration.this[0].cors_rule).max_age_seconds == var.cors_rules[0].max_age_seconds,
      aws_s3_bucket_inventory.this["example"].enabled == var.inventories["example"].enabled,
      aws_s3_bucket_inventory.this["example"].included_object_versions == var.inventories["example"].included_object_versions,
      aws_s3_bucket_inventory.this["example"].optional_fields == var.inventories["example"].optional_fields,
      aws_s3_bucket_inventory.this["example"].destination[0].bucket[0].account_id == var.inventories["example"].destination.bucket.account_id,
      aws_s3_bucket_inventory.this["example"].destination[0].bucket[0].bucket_arn == var.inventories["example"].destination.bucket.bucket_arn,
      aws_s3_bucket_inventory.this["example"].destination[0].bucket[0].format == var.inventories["example"].destination.bucket.format,
      aws_s3_bucket_inventory.this["example"].destination[0].bucket[0].prefix == var.inventories["example"].destination.bucket.prefix,
      aws_s3_bucket_inventory.this["example"].destination[0].bucket[0].encryption[0].sse_kms[0].key_id == var.inventories["example"].destination.bucket.encryption.sse_kms.key_id,
      aws_s3_bucket_inventory.this["example"].filter[0].prefix == var.inventories["example"].filter.prefix,
      aws_s3_bucket_inventory.this["example"].schedule[0].frequency == var.inventories["example"].schedule.frequency,
      aws_s3_bucket_logging.this[0].target_bucket == var.logging.target_bucket,
      one(aws_s3_bucket_logging.this[0].target_grant).permission == var.logging.target_grant[0].permission,
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].email_address == var.logging.target_grant[0].grantee.email_address,
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].id == var.logging.target_grant[0].grantee.id,
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].type == var.logging.target_grant[0].grantee.type,
      one(aws_s3_bucket_logging.this[0].target_grant).grantee[0].uri == var.logging.target_grant[0].grantee.uri,
      aws_s3_bucket_logging.this[0].target_object_key_format[0].partitioned_prefix[0].partition_date_source == var.logging.target_object_key_format.partitioned_prefix.partition_date_source,
      aws_s3_bucket_notification.this[0].eventbridge == var.event_notifications.eventbridge,
      aws_s3_bucket_notification.this[0].lambda_function[0].events == var.event_notifications.lambda_function[0].events,
      aws_s3_bucket_notification.this[0].lambda_function[0].filter_prefix == var.event_notifications.lambda_function[0].filter_prefix,
      aws_s3_bucket_notification.this[0].lambda_function[0].filter_suffix == var.event_notifications.lambda_function[0].filter_suffix,
      aws_s3_bucket_notification.this[0].lambda_function[0].id == var.event_notifications.lambda_function[0].id,
      aws_s3_bucket_notification.this[0].lambda_function[0].lambda_function_arn == var.event_notifications.lambda_function[0].lambda_function_arn,
      aws_s3_bucket_notification.this[0].queue[0].events == var.event_notifications.queue[0].events,
      aws_s3_bucket_notification.this[0].queue[0].filter_prefix == var.event_notifications.queue[0].filter_prefix,
      aws_s3_bucket_notification.this[0].queue[0].filter_suffix == var.event_notifications.queue[0].filter_suffix,
      aws_s3_bucket_notification.this[0].queue[0].id == var.event_notifications.queue[0].id,
      aws_s3_bucket_notification.this[0].queue[0].queue_arn == var.event_notifications.queue[0].queue_arn,
      aws_s3_bucket_notification.this[0].topic[0].events == var.event_notifications.topic[0].events,
      aws_s3_bucket_notification.this[0].topic[0].filter_prefix == var.event_notifications.topic[0].filter_prefix,
      aws_s3_bucket_notification.this[0].topic[0].filter_suffix == var.event_notifications.topic[0].filter_suffix,
      aws_s3_bucket_notification.this[0].topic[0].id == var.event_notifications.topic[0].id,
      aws_s3_bucket_notification.this[0].topic[0].topic_arn == var.event_notifications.topic[0].topic_arn,
      aws_s3_bucket_public_access_block.this[0].block_public_acls == var.public_access_block.block_public_acls,
      aws_s3_bucket_public_access_block.this[0].block_public_policy == var.public_access_block.block_public_policy,
      aws_s3_bucket_public_access_block.this[0].ignore_public_acls == var.public_access_block.ignore_public_acls,
      aws_s3_bucket_public_access_block.this[0].restrict_public_buckets == var.public_access_block.restrict_public_buckets,
      aws_s3_bucket_website_configuration.this[0].error_document[0].key == var.website.error_document.key,
      aws_s3_bucket_website_configuration.this[0].index_document[0].suffix == var.website.index_document.suffix,
      aws_s3_bucket_website_configuration.this[0].redirect_all_requests_to[0].host_name == var.website.redirect_all_requests_to.host_name,
      aws_s3_bucket_website_configuration.this[0].redirect_all_requests_to[0].protocol == var.website.redirect_all_requests_to.protocol,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].condition[0].http_error_code_returned_equals == var.website.routing_rule[0].condition.http_error_code_returned_equals,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].condition[0].key_prefix_equals == var.website.routing_rule[0].condition.key_prefix_equals,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].host_name == var.website.routing_rule[0].redirect.host_name,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].http_redirect_code == var.website.routing_rule[0].redirect.http_redirect_code,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].protocol == var.website.routing_rule[0].redirect.protocol,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].replace_key_prefix_with == var.website.routing_rule[0].redirect.replace_key_prefix_with,
      aws_s3_bucket_website_configuration.this[0].routing_rule[0].redirect[0].replace_key_with == var.website.routing_rule[0].redirect.replace_key_with,
    ])
    error_message = "an argument is not what was given"
  }
}
