# What callers give stands in the subscription, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name   = "orders"
  topic  = "orders"
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
    name                 = "orders"
    topic                = "orders"
    ack_deadline_seconds = 60
    bigquery_config = {
      table                 = "shop"
      drop_unknown_fields   = false
      service_account_email = "shop@example.com"
      use_table_schema      = false
      use_topic_schema      = false
      write_metadata        = false
    }
    dead_letter_policy           = { dead_letter_topic = "shop", max_delivery_attempts = 1 }
    deletion_policy              = "ABANDON"
    enable_exactly_once_delivery = true
    enable_message_ordering      = true
    expiration_policy            = { ttl = "shop" }
    filter                       = "shop"
    message_retention_duration   = "100s"
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
    project               = "shop-prod"
    resource_tags         = { example = "shop" }
    retain_acked_messages = true
    retry_policy          = { maximum_backoff = "shop", minimum_backoff = "shop" }
    timeouts              = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].ack_deadline_seconds == 60,
      google_pubsub_subscription.this[0].deletion_policy == "ABANDON",
      google_pubsub_subscription.this[0].enable_exactly_once_delivery == true,
      google_pubsub_subscription.this[0].enable_message_ordering == true,
      google_pubsub_subscription.this[0].filter == "shop",
      google_pubsub_subscription.this[0].message_retention_duration == "100s",
      google_pubsub_subscription.this[0].name == "orders",
      google_pubsub_subscription.this[0].project == "shop-prod",
      google_pubsub_subscription.this[0].retain_acked_messages == true,
      google_pubsub_subscription.this[0].tags == tomap({ example = "shop" }),
      google_pubsub_subscription.this[0].topic == "orders",
      google_pubsub_subscription.this[0].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this[0].bigquery_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this[0].bigquery_config[0].table == "shop",
      google_pubsub_subscription.this[0].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this[0].dead_letter_policy[0].dead_letter_topic == "shop",
      google_pubsub_subscription.this[0].dead_letter_policy[0].max_delivery_attempts == 1,
      google_pubsub_subscription.this[0].expiration_policy[0].ttl == "shop",
      google_pubsub_subscription.this[0].message_transforms[0].disabled == false,
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].endpoint == "https://example.com",
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].unstructured_inference[0].parameters == tomap({ example = "shop" }),
      google_pubsub_subscription.this[0].message_transforms[0].javascript_udf[0].code == "shop",
      google_pubsub_subscription.this[0].message_transforms[0].javascript_udf[0].function_name == "shop",
      google_pubsub_subscription.this[0].retry_policy[0].maximum_backoff == "shop",
      google_pubsub_subscription.this[0].retry_policy[0].minimum_backoff == "shop",
      google_pubsub_subscription.this[0].timeouts.create == "30m",
      google_pubsub_subscription.this[0].timeouts.delete == "30m",
      google_pubsub_subscription.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
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
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].cloud_storage_config[0].bucket == "shop",
      google_pubsub_subscription.this[0].cloud_storage_config[0].filename_datetime_format == "shop",
      google_pubsub_subscription.this[0].cloud_storage_config[0].filename_prefix == "shop",
      google_pubsub_subscription.this[0].cloud_storage_config[0].filename_suffix == "shop",
      google_pubsub_subscription.this[0].cloud_storage_config[0].max_bytes == 1,
      google_pubsub_subscription.this[0].cloud_storage_config[0].max_duration == "shop",
      google_pubsub_subscription.this[0].cloud_storage_config[0].max_messages == 1,
      google_pubsub_subscription.this[0].cloud_storage_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this[0].cloud_storage_config[0].avro_config[0].use_topic_schema == false,
      google_pubsub_subscription.this[0].cloud_storage_config[0].avro_config[0].write_metadata == false,
      length(google_pubsub_subscription.this[0].cloud_storage_config[0].text_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    dead_letter_policy = {}
    push_config = {
      push_endpoint = "https://example.com"
      attributes    = { example = "shop" }
      no_wrapper    = { write_metadata = false }
      oidc_token    = { service_account_email = "shop@example.com", audience = "shop" }
    }
  }
  assert {
    condition = alltrue([
      length(google_pubsub_subscription.this[0].dead_letter_policy) == 1,
      google_pubsub_subscription.this[0].push_config[0].attributes == tomap({ example = "shop" }),
      google_pubsub_subscription.this[0].push_config[0].push_endpoint == "https://example.com",
      google_pubsub_subscription.this[0].push_config[0].no_wrapper[0].write_metadata == false,
      google_pubsub_subscription.this[0].push_config[0].oidc_token[0].audience == "shop",
      google_pubsub_subscription.this[0].push_config[0].oidc_token[0].service_account_email == "shop@example.com",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    message_transforms = [{}]
  }
  assert {
    condition = alltrue([
      length(google_pubsub_subscription.this[0].message_transforms) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    retry_policy = {}
  }
  assert {
    condition = alltrue([
      length(google_pubsub_subscription.this[0].retry_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
