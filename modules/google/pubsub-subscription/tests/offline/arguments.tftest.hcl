# What callers give stands in the subscription, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name    = "orders"
  topic   = "orders"
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
    topic                = "orders2"
    ack_deadline_seconds = 60
    bigquery_config = {
      table                 = "table"
      drop_unknown_fields   = false
      service_account_email = "shop@example.com"
      use_table_schema      = false
      use_topic_schema      = false
      write_metadata        = false
    }
    dead_letter_policy           = { dead_letter_topic = "dead-letter-topic", max_delivery_attempts = 1 }
    deletion_policy              = "ABANDON"
    enable_exactly_once_delivery = true
    enable_message_ordering      = true
    expiration_policy            = { ttl = "ttl" }
    filter                       = "filter"
    message_retention_duration   = "100s"
    message_transforms = [
      {
        ai_inference = {
          endpoint               = "https://example.com"
          service_account_email  = "shop@example.com"
          unstructured_inference = { parameters = { example = "example" } }
        }
        disabled       = false
        javascript_udf = { code = "code", function_name = "function-name" }
      },
    ]
    project               = "shop-prod"
    resource_tags         = { example = "example2" }
    retain_acked_messages = true
    retry_policy          = { maximum_backoff = "maximum-backoff", minimum_backoff = "minimum-backoff" }
    timeouts              = { create = "30m", delete = "31m", update = "32m" }
    price_region          = null
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].ack_deadline_seconds == 60,
      google_pubsub_subscription.this[0].deletion_policy == "ABANDON",
      google_pubsub_subscription.this[0].enable_exactly_once_delivery == true,
      google_pubsub_subscription.this[0].enable_message_ordering == true,
      google_pubsub_subscription.this[0].filter == "filter",
      google_pubsub_subscription.this[0].message_retention_duration == "100s",
      google_pubsub_subscription.this[0].name == "orders",
      google_pubsub_subscription.this[0].project == "shop-prod",
      google_pubsub_subscription.this[0].retain_acked_messages == true,
      google_pubsub_subscription.this[0].tags == tomap({ example = "example2" }),
      google_pubsub_subscription.this[0].topic == "orders2",
      google_pubsub_subscription.this[0].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this[0].bigquery_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this[0].bigquery_config[0].table == "table",
      google_pubsub_subscription.this[0].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this[0].dead_letter_policy[0].dead_letter_topic == "dead-letter-topic",
      google_pubsub_subscription.this[0].dead_letter_policy[0].max_delivery_attempts == 1,
      google_pubsub_subscription.this[0].expiration_policy[0].ttl == "ttl",
      google_pubsub_subscription.this[0].message_transforms[0].disabled == false,
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].endpoint == "https://example.com",
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].unstructured_inference[0].parameters == tomap({ example = "example" }),
      google_pubsub_subscription.this[0].message_transforms[0].javascript_udf[0].code == "code",
      google_pubsub_subscription.this[0].message_transforms[0].javascript_udf[0].function_name == "function-name",
      google_pubsub_subscription.this[0].retry_policy[0].maximum_backoff == "maximum-backoff",
      google_pubsub_subscription.this[0].retry_policy[0].minimum_backoff == "minimum-backoff",
      google_pubsub_subscription.this[0].timeouts.create == "30m",
      google_pubsub_subscription.this[0].timeouts.delete == "31m",
      google_pubsub_subscription.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    cloud_storage_config = {
      bucket                   = "bucket"
      avro_config              = { use_topic_schema = false, write_metadata = false }
      filename_datetime_format = "filename-datetime-format"
      filename_prefix          = "filename-prefix"
      filename_suffix          = "filename-suffix"
      max_bytes                = 1
      max_duration             = "max-duration"
      max_messages             = 2
      service_account_email    = "shop@example.com"
      text_config              = {}
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].cloud_storage_config[0].bucket == "bucket",
      google_pubsub_subscription.this[0].cloud_storage_config[0].filename_datetime_format == "filename-datetime-format",
      google_pubsub_subscription.this[0].cloud_storage_config[0].filename_prefix == "filename-prefix",
      google_pubsub_subscription.this[0].cloud_storage_config[0].filename_suffix == "filename-suffix",
      google_pubsub_subscription.this[0].cloud_storage_config[0].max_bytes == 1,
      google_pubsub_subscription.this[0].cloud_storage_config[0].max_duration == "max-duration",
      google_pubsub_subscription.this[0].cloud_storage_config[0].max_messages == 2,
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
      attributes    = { example = "example" }
      no_wrapper    = { write_metadata = false }
      oidc_token    = { service_account_email = "shop@example.com", audience = "audience" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      length(google_pubsub_subscription.this[0].dead_letter_policy) == 1,
      google_pubsub_subscription.this[0].push_config[0].attributes == tomap({ example = "example" }),
      google_pubsub_subscription.this[0].push_config[0].push_endpoint == "https://example.com",
      google_pubsub_subscription.this[0].push_config[0].no_wrapper[0].write_metadata == false,
      google_pubsub_subscription.this[0].push_config[0].oidc_token[0].audience == "audience",
      google_pubsub_subscription.this[0].push_config[0].oidc_token[0].service_account_email == "shop@example.com",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    message_transforms = [{}]
    price_region       = null
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
    price_region = null
  }
  assert {
    condition = alltrue([
      length(google_pubsub_subscription.this[0].retry_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    bigquery_config = {
      table               = "table"
      drop_unknown_fields = true
      use_table_schema    = false
      use_topic_schema    = true
      write_metadata      = false
    }
    enable_exactly_once_delivery = true
    enable_message_ordering      = false
    message_transforms           = [{ disabled = true }]
    retain_acked_messages        = true
    price_region                 = null
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].enable_exactly_once_delivery == true,
      google_pubsub_subscription.this[0].enable_message_ordering == false,
      google_pubsub_subscription.this[0].retain_acked_messages == true,
      google_pubsub_subscription.this[0].bigquery_config[0].drop_unknown_fields == true,
      google_pubsub_subscription.this[0].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].use_topic_schema == true,
      google_pubsub_subscription.this[0].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this[0].message_transforms[0].disabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    bigquery_config = {
      table               = "table"
      drop_unknown_fields = false
      use_table_schema    = true
      use_topic_schema    = true
      write_metadata      = false
    }
    enable_exactly_once_delivery = false
    enable_message_ordering      = true
    message_transforms           = [{ disabled = false }]
    retain_acked_messages        = true
    price_region                 = null
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this[0].enable_message_ordering == true,
      google_pubsub_subscription.this[0].retain_acked_messages == true,
      google_pubsub_subscription.this[0].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this[0].bigquery_config[0].use_table_schema == true,
      google_pubsub_subscription.this[0].bigquery_config[0].use_topic_schema == true,
      google_pubsub_subscription.this[0].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this[0].message_transforms[0].disabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    bigquery_config = {
      table               = "table"
      drop_unknown_fields = false
      use_table_schema    = false
      use_topic_schema    = false
      write_metadata      = true
    }
    enable_exactly_once_delivery = false
    enable_message_ordering      = false
    message_transforms           = [{ disabled = false }]
    retain_acked_messages        = false
    price_region                 = null
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this[0].enable_message_ordering == false,
      google_pubsub_subscription.this[0].retain_acked_messages == false,
      google_pubsub_subscription.this[0].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this[0].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this[0].bigquery_config[0].write_metadata == true,
      google_pubsub_subscription.this[0].message_transforms[0].disabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].retain_acked_messages == false,
      google_pubsub_subscription.this[0].topic == "orders",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create               = false
    ack_deadline_seconds = 10
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create               = false
    ack_deadline_seconds = 600
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    labels             = null
    message_transforms = null
    notifications      = null
    create             = false
    budget             = null
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
      var.create != null,
      var.labels != null,
      var.message_transforms != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      backlog        = { enabled = false, threshold = 1 }
      byte_cost      = { enabled = false, threshold = 1 }
      retained_acked = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.id == try(google_pubsub_subscription.this[0].id, null),
      output.name == try(google_pubsub_subscription.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
