# What callers give stands in the topic as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    deletion_policy = "ABANDON"
    kms_key_name    = "shop"
    name            = "orders"
    project         = "shop-prod"
    resource_tags   = { example = "shop" }
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
        match_glob                 = "shop"
        minimum_object_create_time = "2026-01-01T00:00:00Z"
        avro_format                = {}
        pubsub_avro_format         = {}
        text_format                = { delimiter = "shop" }
      }
      confluent_cloud = {
        bootstrap_server    = "shop"
        cluster_id          = "shop"
        gcp_service_account = "shop"
        identity_pool_id    = "shop"
        topic               = "shop"
      }
      platform_logs_settings = { severity = "DISABLED" }
    }
    message_storage_policy = { allowed_persistence_regions = ["shop"], enforce_in_transit = false }
    message_transforms = [{
      disabled = false
      ai_inference = {
        endpoint               = "https://example.com"
        service_account_email  = "shop@example.com"
        unstructured_inference = { parameters = { example = "shop" } }
      }
      javascript_udf = { code = "shop", function_name = "shop" }
    }]
    schema_settings = {
      encoding          = "JSON"
      first_revision_id = "shop"
      last_revision_id  = "shop"
      schema            = "shop"
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    subscriptions = {
      example = {
        ack_deadline_seconds         = 60
        enable_exactly_once_delivery = false
        enable_message_ordering      = false
        filter                       = "shop"
        message_retention_duration   = "shop"
        retain_acked_messages        = false
        bigquery_config = {
          drop_unknown_fields   = false
          service_account_email = "shop@example.com"
          table                 = "shop"
          use_table_schema      = false
          use_topic_schema      = false
          write_metadata        = false
        }
        cloud_storage_config = {
          bucket                   = "shop"
          filename_datetime_format = "shop"
          filename_prefix          = "shop"
          filename_suffix          = "shop"
          max_bytes                = 1
          max_duration             = "shop"
          max_messages             = 1
          service_account_email    = "shop@example.com"
          avro_config              = { use_topic_schema = false, write_metadata = false }
          text_config              = {}
        }
        dead_letter_policy = { dead_letter_topic = "shop", max_delivery_attempts = 1 }
        expiration_policy  = { ttl = "shop" }
        push_config = {
          attributes    = { example = "shop" }
          push_endpoint = "https://example.com"
          no_wrapper    = { write_metadata = false }
          oidc_token    = { audience = "shop", service_account_email = "shop@example.com" }
        }
        retry_policy = { maximum_backoff = "shop", minimum_backoff = "shop" }
      }
    }
  }
  assert {
    condition = alltrue([
      google_pubsub_topic.this[0].deletion_policy == var.deletion_policy,
      google_pubsub_topic.this[0].kms_key_name == var.kms_key_name,
      google_pubsub_topic.this[0].name == var.name,
      google_pubsub_topic.this[0].project == var.project,
      google_pubsub_topic.this[0].tags == var.resource_tags,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].aws_role_arn == var.ingestion_data_source_settings.aws_kinesis.aws_role_arn,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].consumer_arn == var.ingestion_data_source_settings.aws_kinesis.consumer_arn,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].gcp_service_account == var.ingestion_data_source_settings.aws_kinesis.gcp_service_account,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].stream_arn == var.ingestion_data_source_settings.aws_kinesis.stream_arn,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].aws_role_arn == var.ingestion_data_source_settings.aws_msk.aws_role_arn,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].cluster_arn == var.ingestion_data_source_settings.aws_msk.cluster_arn,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].gcp_service_account == var.ingestion_data_source_settings.aws_msk.gcp_service_account,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].topic == var.ingestion_data_source_settings.aws_msk.topic,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].client_id == var.ingestion_data_source_settings.azure_event_hubs.client_id,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].event_hub == var.ingestion_data_source_settings.azure_event_hubs.event_hub,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].gcp_service_account == var.ingestion_data_source_settings.azure_event_hubs.gcp_service_account,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].namespace == var.ingestion_data_source_settings.azure_event_hubs.namespace,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].resource_group == var.ingestion_data_source_settings.azure_event_hubs.resource_group,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].subscription_id == var.ingestion_data_source_settings.azure_event_hubs.subscription_id,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].tenant_id == var.ingestion_data_source_settings.azure_event_hubs.tenant_id,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].bucket == var.ingestion_data_source_settings.cloud_storage.bucket,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].match_glob == var.ingestion_data_source_settings.cloud_storage.match_glob,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].minimum_object_create_time == var.ingestion_data_source_settings.cloud_storage.minimum_object_create_time,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].text_format[0].delimiter == var.ingestion_data_source_settings.cloud_storage.text_format.delimiter,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].bootstrap_server == var.ingestion_data_source_settings.confluent_cloud.bootstrap_server,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].cluster_id == var.ingestion_data_source_settings.confluent_cloud.cluster_id,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].gcp_service_account == var.ingestion_data_source_settings.confluent_cloud.gcp_service_account,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].identity_pool_id == var.ingestion_data_source_settings.confluent_cloud.identity_pool_id,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].topic == var.ingestion_data_source_settings.confluent_cloud.topic,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].platform_logs_settings[0].severity == var.ingestion_data_source_settings.platform_logs_settings.severity,
      google_pubsub_topic.this[0].message_storage_policy[0].allowed_persistence_regions == var.message_storage_policy.allowed_persistence_regions,
      google_pubsub_topic.this[0].message_storage_policy[0].enforce_in_transit == var.message_storage_policy.enforce_in_transit,
      google_pubsub_topic.this[0].message_transforms[0].disabled == var.message_transforms[0].disabled,
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].endpoint == var.message_transforms[0].ai_inference.endpoint,
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].service_account_email == var.message_transforms[0].ai_inference.service_account_email,
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].unstructured_inference[0].parameters == var.message_transforms[0].ai_inference.unstructured_inference.parameters,
      google_pubsub_topic.this[0].message_transforms[0].javascript_udf[0].code == var.message_transforms[0].javascript_udf.code,
      google_pubsub_topic.this[0].message_transforms[0].javascript_udf[0].function_name == var.message_transforms[0].javascript_udf.function_name,
      google_pubsub_topic.this[0].schema_settings[0].encoding == var.schema_settings.encoding,
      google_pubsub_topic.this[0].schema_settings[0].first_revision_id == var.schema_settings.first_revision_id,
      google_pubsub_topic.this[0].schema_settings[0].last_revision_id == var.schema_settings.last_revision_id,
      google_pubsub_topic.this[0].schema_settings[0].schema == var.schema_settings.schema,
      google_pubsub_topic.this[0].timeouts.create == var.timeouts.create,
      google_pubsub_topic.this[0].timeouts.delete == var.timeouts.delete,
      google_pubsub_topic.this[0].timeouts.update == var.timeouts.update,
      google_pubsub_subscription.this["example"].ack_deadline_seconds == var.subscriptions["example"].ack_deadline_seconds,
      google_pubsub_subscription.this["example"].enable_exactly_once_delivery == var.subscriptions["example"].enable_exactly_once_delivery,
      google_pubsub_subscription.this["example"].enable_message_ordering == var.subscriptions["example"].enable_message_ordering,
      google_pubsub_subscription.this["example"].filter == var.subscriptions["example"].filter,
      google_pubsub_subscription.this["example"].message_retention_duration == var.subscriptions["example"].message_retention_duration,
      google_pubsub_subscription.this["example"].retain_acked_messages == var.subscriptions["example"].retain_acked_messages,
      google_pubsub_subscription.this["example"].bigquery_config[0].drop_unknown_fields == var.subscriptions["example"].bigquery_config.drop_unknown_fields,
      google_pubsub_subscription.this["example"].bigquery_config[0].service_account_email == var.subscriptions["example"].bigquery_config.service_account_email,
      google_pubsub_subscription.this["example"].bigquery_config[0].table == var.subscriptions["example"].bigquery_config.table,
      google_pubsub_subscription.this["example"].bigquery_config[0].use_table_schema == var.subscriptions["example"].bigquery_config.use_table_schema,
      google_pubsub_subscription.this["example"].bigquery_config[0].use_topic_schema == var.subscriptions["example"].bigquery_config.use_topic_schema,
      google_pubsub_subscription.this["example"].bigquery_config[0].write_metadata == var.subscriptions["example"].bigquery_config.write_metadata,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].bucket == var.subscriptions["example"].cloud_storage_config.bucket,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].filename_datetime_format == var.subscriptions["example"].cloud_storage_config.filename_datetime_format,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].filename_prefix == var.subscriptions["example"].cloud_storage_config.filename_prefix,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].filename_suffix == var.subscriptions["example"].cloud_storage_config.filename_suffix,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].max_bytes == var.subscriptions["example"].cloud_storage_config.max_bytes,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].max_duration == var.subscriptions["example"].cloud_storage_config.max_duration,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].max_messages == var.subscriptions["example"].cloud_storage_config.max_messages,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].service_account_email == var.subscriptions["example"].cloud_storage_config.service_account_email,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].avro_config[0].use_topic_schema == var.subscriptions["example"].cloud_storage_config.avro_config.use_topic_schema,
      google_pubsub_subscription.this["example"].cloud_storage_config[0].avro_config[0].write_metadata == var.subscriptions["example"].cloud_storage_config.avro_config.write_metadata,
      google_pubsub_subscription.this["example"].dead_letter_policy[0].dead_letter_topic == var.subscriptions["example"].dead_letter_policy.dead_letter_topic,
      google_pubsub_subscription.this["example"].dead_letter_policy[0].max_delivery_attempts == var.subscriptions["example"].dead_letter_policy.max_delivery_attempts,
      google_pubsub_subscription.this["example"].expiration_policy[0].ttl == var.subscriptions["example"].expiration_policy.ttl,
      google_pubsub_subscription.this["example"].push_config[0].attributes == var.subscriptions["example"].push_config.attributes,
      google_pubsub_subscription.this["example"].push_config[0].push_endpoint == var.subscriptions["example"].push_config.push_endpoint,
      google_pubsub_subscription.this["example"].push_config[0].no_wrapper[0].write_metadata == var.subscriptions["example"].push_config.no_wrapper.write_metadata,
      google_pubsub_subscription.this["example"].push_config[0].oidc_token[0].audience == var.subscriptions["example"].push_config.oidc_token.audience,
      google_pubsub_subscription.this["example"].push_config[0].oidc_token[0].service_account_email == var.subscriptions["example"].push_config.oidc_token.service_account_email,
      google_pubsub_subscription.this["example"].retry_policy[0].maximum_backoff == var.subscriptions["example"].retry_policy.maximum_backoff,
      google_pubsub_subscription.this["example"].retry_policy[0].minimum_backoff == var.subscriptions["example"].retry_policy.minimum_backoff,
    ])
    error_message = "an argument is not what was given"
  }
}
