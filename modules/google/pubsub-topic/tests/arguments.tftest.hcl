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
    ])
    error_message = "an argument is not what was given"
  }
}
