resource "google_pubsub_subscription" "this" {
  count = var.create ? 1 : 0

  ack_deadline_seconds         = var.ack_deadline_seconds
  deletion_policy              = var.deletion_policy
  enable_exactly_once_delivery = var.enable_exactly_once_delivery
  enable_message_ordering      = var.enable_message_ordering
  filter                       = var.filter
  message_retention_duration   = var.message_retention_duration
  name                         = var.name
  project                      = var.project
  retain_acked_messages        = var.retain_acked_messages
  tags                         = var.resource_tags
  topic                        = var.topic

  dynamic "bigquery_config" {
    for_each = var.bigquery_config == null ? [] : [var.bigquery_config]
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
    for_each = var.cloud_storage_config == null ? [] : [var.cloud_storage_config]
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
    for_each = var.dead_letter_policy == null ? [] : [var.dead_letter_policy]
    content {
      dead_letter_topic     = dead_letter_policy.value.dead_letter_topic
      max_delivery_attempts = dead_letter_policy.value.max_delivery_attempts
    }
  }
  dynamic "expiration_policy" {
    for_each = var.expiration_policy == null ? [] : [var.expiration_policy]
    content { ttl = expiration_policy.value.ttl }
  }
  dynamic "message_transforms" {
    for_each = var.message_transforms
    content {
      disabled = message_transforms.value.disabled
      dynamic "ai_inference" {
        for_each = message_transforms.value.ai_inference == null ? [] : [message_transforms.value.ai_inference]
        content {
          endpoint              = ai_inference.value.endpoint
          service_account_email = ai_inference.value.service_account_email
          dynamic "unstructured_inference" {
            for_each = ai_inference.value.unstructured_inference == null ? [] : [ai_inference.value.unstructured_inference]
            content { parameters = unstructured_inference.value.parameters }
          }
        }
      }
      dynamic "javascript_udf" {
        for_each = message_transforms.value.javascript_udf == null ? [] : [message_transforms.value.javascript_udf]
        content {
          code          = javascript_udf.value.code
          function_name = javascript_udf.value.function_name
        }
      }
    }
  }
  dynamic "push_config" {
    for_each = var.push_config == null ? [] : [var.push_config]
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
    for_each = var.retry_policy == null ? [] : [var.retry_policy]
    content {
      maximum_backoff = retry_policy.value.maximum_backoff
      minimum_backoff = retry_policy.value.minimum_backoff
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

  labels = local.labels

  lifecycle {
    precondition {
      condition     = (var.push_config == null ? 0 : 1) + (var.bigquery_config == null ? 0 : 1) + (var.cloud_storage_config == null ? 0 : 1) <= 1
      error_message = "push_config, bigquery_config and cloud_storage_config exclude each other."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this subscription has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
