# What is published to a topic without subscription is billed and lost.
resource "google_pubsub_subscription" "this" {
  for_each = { for key, one in var.subscriptions : key => one if var.create }

  ack_deadline_seconds         = each.value.ack_deadline_seconds
  enable_exactly_once_delivery = each.value.enable_exactly_once_delivery
  enable_message_ordering      = each.value.enable_message_ordering
  filter                       = each.value.filter
  message_retention_duration   = each.value.message_retention_duration
  name                         = each.key
  project                      = var.project
  retain_acked_messages        = each.value.retain_acked_messages
  topic                        = google_pubsub_topic.this[0].id

  dynamic "bigquery_config" {
    for_each = each.value.bigquery_config == null ? [] : [each.value.bigquery_config]
    content {
      drop_unknown_fields   = bigquery_config.value.drop_unknown_fields
      service_account_email = bigquery_config.value.service_account_email
      table                 = bigquery_config.value.table
      use_table_schema      = bigquery_config.value.use_table_schema
      use_topic_schema      = bigquery_config.value.use_topic_schema
      write_metadata        = bigquery_config.value.write_metadata
    }
  }
  dynamic "cloud_storage_config" {
    for_each = each.value.cloud_storage_config == null ? [] : [each.value.cloud_storage_config]
    content {
      bucket                   = cloud_storage_config.value.bucket
      filename_datetime_format = cloud_storage_config.value.filename_datetime_format
      filename_prefix          = cloud_storage_config.value.filename_prefix
      filename_suffix          = cloud_storage_config.value.filename_suffix
      max_bytes                = cloud_storage_config.value.max_bytes
      max_duration             = cloud_storage_config.value.max_duration
      max_messages             = cloud_storage_config.value.max_messages
      service_account_email    = cloud_storage_config.value.service_account_email
      dynamic "avro_config" {
        for_each = cloud_storage_config.value.avro_config == null ? [] : [cloud_storage_config.value.avro_config]
        content {
          use_topic_schema = avro_config.value.use_topic_schema
          write_metadata   = avro_config.value.write_metadata
        }
      }
      dynamic "text_config" {
        for_each = cloud_storage_config.value.text_config == null ? [] : [cloud_storage_config.value.text_config]
        content {}
      }
    }
  }
  dynamic "dead_letter_policy" {
    for_each = each.value.dead_letter_policy == null ? [] : [each.value.dead_letter_policy]
    content {
      dead_letter_topic     = dead_letter_policy.value.dead_letter_topic
      max_delivery_attempts = dead_letter_policy.value.max_delivery_attempts
    }
  }
  dynamic "expiration_policy" {
    for_each = each.value.expiration_policy == null ? [] : [each.value.expiration_policy]
    content { ttl = expiration_policy.value.ttl }
  }
  dynamic "push_config" {
    for_each = each.value.push_config == null ? [] : [each.value.push_config]
    content {
      attributes    = push_config.value.attributes
      push_endpoint = push_config.value.push_endpoint
      dynamic "no_wrapper" {
        for_each = push_config.value.no_wrapper == null ? [] : [push_config.value.no_wrapper]
        content { write_metadata = no_wrapper.value.write_metadata }
      }
      dynamic "oidc_token" {
        for_each = push_config.value.oidc_token == null ? [] : [push_config.value.oidc_token]
        content {
          audience              = oidc_token.value.audience
          service_account_email = oidc_token.value.service_account_email
        }
      }
    }
  }
  dynamic "retry_policy" {
    for_each = each.value.retry_policy == null ? [] : [each.value.retry_policy]
    content {
      maximum_backoff = retry_policy.value.maximum_backoff
      minimum_backoff = retry_policy.value.minimum_backoff
    }
  }

  labels = local.labels
}
