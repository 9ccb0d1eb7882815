# What callers give stands in the topic, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name   = "orders"
  budget = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name            = "orders"
    deletion_policy = "ABANDON"
    ingestion_data_source_settings = {
      aws_kinesis = {
        aws_role_arn        = "arn:aws:iam::123456789012:role/shop"
        consumer_arn        = "arn:aws:sns:us-east-1:123456789012:shop"
        gcp_service_account = "shop"
        stream_arn          = "arn:aws:kinesis:us-east-1:123456789012:stream/shop"
      }
      aws_msk = {
        aws_role_arn        = "arn:aws:iam::123456789012:role/shop"
        cluster_arn         = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
        gcp_service_account = "shop"
        topic               = "shop"
      }
      azure_event_hubs = {
        client_id           = "00000000-0000-0000-0000-000000000000"
        event_hub           = "shop"
        gcp_service_account = "shop"
        namespace           = "shop"
        resource_group      = "shop"
        subscription_id     = "shop"
        tenant_id           = "00000000-0000-0000-0000-000000000000"
      }
      cloud_storage = {
        bucket                     = "shop"
        avro_format                = {}
        match_glob                 = "shop"
        minimum_object_create_time = "2026-01-01T00:00:00Z"
        pubsub_avro_format         = {}
        text_format                = { delimiter = "shop" }
      }
      confluent_cloud = {
        bootstrap_server    = "shop"
        gcp_service_account = "shop"
        identity_pool_id    = "shop"
        topic               = "shop"
        cluster_id          = "shop"
      }
      platform_logs_settings = { severity = "DISABLED" }
    }
    kms_key_name               = "shop"
    message_retention_duration = "100s"
    message_storage_policy     = { allowed_persistence_regions = ["shop"], enforce_in_transit = false }
    message_transforms = [
      {
        ai_inference = {
          endpoint               = "https://example.com"
          service_account_email  = "shop@example.com"
          unstructured_inference = { parameters = { example = "shop" } }
        }
        disabled       = false
        javascript_udf = { code = "shop", function_name = "shop" }
      },
    ]
    project       = "shop-prod"
    resource_tags = { example = "shop" }
    schema_settings = {
      schema            = "shop"
      encoding          = "JSON"
      first_revision_id = "shop"
      last_revision_id  = "shop"
    }
    subscriptions = {
      billing = {
        ack_deadline_seconds = 60
        bigquery_config = {
          table                 = "shop"
          drop_unknown_fields   = false
          service_account_email = "shop@example.com"
          use_table_schema      = false
          use_topic_schema      = false
          write_metadata        = false
        }
        cloud_storage_config = {
          bucket                   = "shop"
          avro_config              = { use_topic_schema = false, write_metadata = false }
          filename_datetime_format = "shop"
          filename_prefix          = "shop"
          filename_suffix          = "shop"
          max_bytes                = 1
          max_duration             = "shop"
          max_messages             = 1
          service_account_email    = "shop@example.com"
          text_config              = {}
        }
        dead_letter_policy           = { dead_letter_topic = "shop", max_delivery_attempts = 1 }
        enable_exactly_once_delivery = false
        enable_message_ordering      = false
        expiration_policy            = { ttl = "" }
        filter                       = "shop"
        message_retention_duration   = "86400s"
        push_config = {
          push_endpoint = "https://example.com"
          attributes    = { example = "shop" }
          no_wrapper    = { write_metadata = false }
          oidc_token    = { service_account_email = "shop@example.com", audience = "shop" }
        }
        retain_acked_messages = false
        retry_policy          = { maximum_backoff = "shop", minimum_backoff = "shop" }
      }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_pubsub_topic.this[0].deletion_policy == "ABANDON",
      google_pubsub_topic.this[0].kms_key_name == "shop",
      google_pubsub_topic.this[0].message_retention_duration == "100s",
      google_pubsub_topic.this[0].name == "orders",
      google_pubsub_topic.this[0].project == "shop-prod",
      google_pubsub_topic.this[0].tags == tomap({ example = "shop" }),
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].aws_role_arn == "arn:aws:iam::123456789012:role/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].consumer_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].gcp_service_account == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].stream_arn == "arn:aws:kinesis:us-east-1:123456789012:stream/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].aws_role_arn == "arn:aws:iam::123456789012:role/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].cluster_arn == "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].gcp_service_account == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].topic == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].client_id == "00000000-0000-0000-0000-000000000000",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].event_hub == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].gcp_service_account == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].namespace == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].resource_group == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].subscription_id == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].bucket == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].match_glob == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].minimum_object_create_time == "2026-01-01T00:00:00Z",
      length(google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].avro_format) == 1,
      length(google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].pubsub_avro_format) == 1,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].text_format[0].delimiter == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].bootstrap_server == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].cluster_id == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].gcp_service_account == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].identity_pool_id == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].topic == "shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].platform_logs_settings[0].severity == "DISABLED",
      google_pubsub_topic.this[0].message_storage_policy[0].allowed_persistence_regions == toset(["shop"]),
      google_pubsub_topic.this[0].message_storage_policy[0].enforce_in_transit == false,
      google_pubsub_topic.this[0].message_transforms[0].disabled == false,
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].endpoint == "https://example.com",
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].service_account_email == "shop@example.com",
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].unstructured_inference[0].parameters == tomap({ example = "shop" }),
      google_pubsub_topic.this[0].message_transforms[0].javascript_udf[0].code == "shop",
      google_pubsub_topic.this[0].message_transforms[0].javascript_udf[0].function_name == "shop",
      google_pubsub_topic.this[0].schema_settings[0].encoding == "JSON",
      google_pubsub_topic.this[0].schema_settings[0].first_revision_id == "shop",
      google_pubsub_topic.this[0].schema_settings[0].last_revision_id == "shop",
      google_pubsub_topic.this[0].schema_settings[0].schema == "shop",
      google_pubsub_topic.this[0].timeouts.create == "30m",
      google_pubsub_topic.this[0].timeouts.delete == "30m",
      google_pubsub_topic.this[0].timeouts.update == "30m",
      google_pubsub_subscription.this["billing"].ack_deadline_seconds == 60,
      google_pubsub_subscription.this["billing"].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this["billing"].enable_message_ordering == false,
      google_pubsub_subscription.this["billing"].filter == "shop",
      google_pubsub_subscription.this["billing"].message_retention_duration == "86400s",
      google_pubsub_subscription.this["billing"].name == "billing",
      google_pubsub_subscription.this["billing"].project == "shop-prod",
      google_pubsub_subscription.this["billing"].retain_acked_messages == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this["billing"].bigquery_config[0].table == "shop",
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].bucket == "shop",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].filename_datetime_format == "shop",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].filename_prefix == "shop",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].filename_suffix == "shop",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].max_bytes == 1,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].max_duration == "shop",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].max_messages == 1,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].write_metadata == false,
      length(google_pubsub_subscription.this["billing"].cloud_storage_config[0].text_config) == 1,
      google_pubsub_subscription.this["billing"].dead_letter_policy[0].dead_letter_topic == "shop",
      google_pubsub_subscription.this["billing"].dead_letter_policy[0].max_delivery_attempts == 1,
      google_pubsub_subscription.this["billing"].expiration_policy[0].ttl == "",
      google_pubsub_subscription.this["billing"].push_config[0].attributes == tomap({ example = "shop" }),
      google_pubsub_subscription.this["billing"].push_config[0].push_endpoint == "https://example.com",
      google_pubsub_subscription.this["billing"].push_config[0].no_wrapper[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].push_config[0].oidc_token[0].audience == "shop",
      google_pubsub_subscription.this["billing"].push_config[0].oidc_token[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this["billing"].retry_policy[0].maximum_backoff == "shop",
      google_pubsub_subscription.this["billing"].retry_policy[0].minimum_backoff == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    message_transforms = [{}]
  }
  assert {
    condition = alltrue([
      length(google_pubsub_topic.this[0].message_transforms) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
