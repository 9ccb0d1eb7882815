# What callers give stands in the topic, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name    = "orders"
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
    name            = "orders"
    deletion_policy = "ABANDON"
    ingestion_data_source_settings = {
      aws_kinesis = {
        aws_role_arn        = "arn:aws:iam::123456789012:role/shop"
        consumer_arn        = "arn:aws:sns:us-east-1:123456789012:shop"
        gcp_service_account = "gcp-service-account"
        stream_arn          = "arn:aws:kinesis:us-east-1:123456789012:stream/shop"
      }
      aws_msk = {
        aws_role_arn        = "arn:aws:iam::123456789012:role/shop"
        cluster_arn         = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
        gcp_service_account = "gcp-service-account2"
        topic               = "topic"
      }
      azure_event_hubs = {
        client_id           = "00000000-0000-0000-0000-000000000000"
        event_hub           = "event-hub"
        gcp_service_account = "gcp-service-account3"
        namespace           = "namespace"
        resource_group      = "resource-group"
        subscription_id     = "subscription-id"
        tenant_id           = "00000000-0000-0000-0000-000000000001"
      }
      cloud_storage = {
        bucket                     = "bucket"
        avro_format                = {}
        match_glob                 = "match-glob"
        minimum_object_create_time = "2026-01-01T00:00:00Z"
        pubsub_avro_format         = {}
        text_format                = { delimiter = "delimiter" }
      }
      confluent_cloud = {
        bootstrap_server    = "bootstrap-server"
        gcp_service_account = "gcp-service-account4"
        identity_pool_id    = "identity-pool-id"
        topic               = "topic2"
        cluster_id          = "cluster-id"
      }
      platform_logs_settings = { severity = "DISABLED" }
    }
    kms_key_name               = "kms-key-name"
    message_retention_duration = "100s"
    message_storage_policy = {
      allowed_persistence_regions = ["allowed-persistence-regions"]
      enforce_in_transit          = false
    }
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
    project       = "shop-prod"
    resource_tags = { example = "example2" }
    schema_settings = {
      schema            = "schema"
      encoding          = "JSON"
      first_revision_id = "first-revision-id"
      last_revision_id  = "last-revision-id"
    }
    subscriptions = {
      billing = {
        ack_deadline_seconds = 60
        bigquery_config = {
          table                 = "table"
          drop_unknown_fields   = false
          service_account_email = "shop@example.com"
          use_table_schema      = false
          use_topic_schema      = false
          write_metadata        = false
        }
        cloud_storage_config = {
          bucket                   = "bucket2"
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
        dead_letter_policy           = { dead_letter_topic = "dead-letter-topic", max_delivery_attempts = 1 }
        enable_exactly_once_delivery = false
        enable_message_ordering      = false
        expiration_policy            = { ttl = "" }
        filter                       = "filter"
        message_retention_duration   = "86400s"
        push_config = {
          push_endpoint = "https://example.com"
          attributes    = { example = "example3" }
          no_wrapper    = { write_metadata = false }
          oidc_token    = { service_account_email = "shop@example.com", audience = "audience" }
        }
        retain_acked_messages = false
        retry_policy          = { maximum_backoff = "maximum-backoff", minimum_backoff = "minimum-backoff" }
      }
    }
    timeouts = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_pubsub_topic.this[0].deletion_policy == "ABANDON",
      google_pubsub_topic.this[0].kms_key_name == "kms-key-name",
      google_pubsub_topic.this[0].message_retention_duration == "100s",
      google_pubsub_topic.this[0].name == "orders",
      google_pubsub_topic.this[0].project == "shop-prod",
      google_pubsub_topic.this[0].tags == tomap({ example = "example2" }),
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].aws_role_arn == "arn:aws:iam::123456789012:role/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].consumer_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].gcp_service_account == "gcp-service-account",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_kinesis[0].stream_arn == "arn:aws:kinesis:us-east-1:123456789012:stream/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].aws_role_arn == "arn:aws:iam::123456789012:role/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].cluster_arn == "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].gcp_service_account == "gcp-service-account2",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].aws_msk[0].topic == "topic",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].client_id == "00000000-0000-0000-0000-000000000000",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].event_hub == "event-hub",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].gcp_service_account == "gcp-service-account3",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].namespace == "namespace",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].resource_group == "resource-group",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].subscription_id == "subscription-id",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].azure_event_hubs[0].tenant_id == "00000000-0000-0000-0000-000000000001",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].bucket == "bucket",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].match_glob == "match-glob",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].minimum_object_create_time == "2026-01-01T00:00:00Z",
      length(google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].avro_format) == 1,
      length(google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].pubsub_avro_format) == 1,
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].cloud_storage[0].text_format[0].delimiter == "delimiter",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].bootstrap_server == "bootstrap-server",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].cluster_id == "cluster-id",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].gcp_service_account == "gcp-service-account4",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].identity_pool_id == "identity-pool-id",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].confluent_cloud[0].topic == "topic2",
      google_pubsub_topic.this[0].ingestion_data_source_settings[0].platform_logs_settings[0].severity == "DISABLED",
      google_pubsub_topic.this[0].message_storage_policy[0].allowed_persistence_regions == toset(["allowed-persistence-regions"]),
      google_pubsub_topic.this[0].message_storage_policy[0].enforce_in_transit == false,
      google_pubsub_topic.this[0].message_transforms[0].disabled == false,
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].endpoint == "https://example.com",
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].service_account_email == "shop@example.com",
      google_pubsub_topic.this[0].message_transforms[0].ai_inference[0].unstructured_inference[0].parameters == tomap({ example = "example" }),
      google_pubsub_topic.this[0].message_transforms[0].javascript_udf[0].code == "code",
      google_pubsub_topic.this[0].message_transforms[0].javascript_udf[0].function_name == "function-name",
      google_pubsub_topic.this[0].schema_settings[0].encoding == "JSON",
      google_pubsub_topic.this[0].schema_settings[0].first_revision_id == "first-revision-id",
      google_pubsub_topic.this[0].schema_settings[0].last_revision_id == "last-revision-id",
      google_pubsub_topic.this[0].schema_settings[0].schema == "schema",
      google_pubsub_topic.this[0].timeouts.create == "30m",
      google_pubsub_topic.this[0].timeouts.delete == "31m",
      google_pubsub_topic.this[0].timeouts.update == "32m",
      google_pubsub_subscription.this["billing"].ack_deadline_seconds == 60,
      google_pubsub_subscription.this["billing"].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this["billing"].enable_message_ordering == false,
      google_pubsub_subscription.this["billing"].filter == "filter",
      google_pubsub_subscription.this["billing"].message_retention_duration == "86400s",
      google_pubsub_subscription.this["billing"].name == "billing",
      google_pubsub_subscription.this["billing"].project == "shop-prod",
      google_pubsub_subscription.this["billing"].retain_acked_messages == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this["billing"].bigquery_config[0].table == "table",
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].bucket == "bucket2",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].filename_datetime_format == "filename-datetime-format",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].filename_prefix == "filename-prefix",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].filename_suffix == "filename-suffix",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].max_bytes == 1,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].max_duration == "max-duration",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].max_messages == 2,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].write_metadata == false,
      length(google_pubsub_subscription.this["billing"].cloud_storage_config[0].text_config) == 1,
      google_pubsub_subscription.this["billing"].dead_letter_policy[0].dead_letter_topic == "dead-letter-topic",
      google_pubsub_subscription.this["billing"].dead_letter_policy[0].max_delivery_attempts == 1,
      google_pubsub_subscription.this["billing"].expiration_policy[0].ttl == "",
      google_pubsub_subscription.this["billing"].push_config[0].attributes == tomap({ example = "example3" }),
      google_pubsub_subscription.this["billing"].push_config[0].push_endpoint == "https://example.com",
      google_pubsub_subscription.this["billing"].push_config[0].no_wrapper[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].push_config[0].oidc_token[0].audience == "audience",
      google_pubsub_subscription.this["billing"].push_config[0].oidc_token[0].service_account_email == "shop@example.com",
      google_pubsub_subscription.this["billing"].retry_policy[0].maximum_backoff == "maximum-backoff",
      google_pubsub_subscription.this["billing"].retry_policy[0].minimum_backoff == "minimum-backoff",
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    message_storage_policy = {
      allowed_persistence_regions = ["allowed-persistence-regions"]
      enforce_in_transit          = true
    }
    message_transforms = [{ disabled = true }]
    subscriptions = {
      billing = {
        bigquery_config = {
          table               = "table"
          drop_unknown_fields = true
          use_table_schema    = false
          use_topic_schema    = true
          write_metadata      = false
        }
        cloud_storage_config = {
          bucket      = "bucket2"
          avro_config = { use_topic_schema = true, write_metadata = false }
        }
        enable_exactly_once_delivery = true
        enable_message_ordering      = false
        push_config = {
          push_endpoint = "https://example.com"
          no_wrapper    = { write_metadata = true }
        }
        retain_acked_messages = true
      }
    }
  }
  assert {
    condition = alltrue([
      google_pubsub_topic.this[0].message_storage_policy[0].enforce_in_transit == true,
      google_pubsub_topic.this[0].message_transforms[0].disabled == true,
      google_pubsub_subscription.this["billing"].enable_exactly_once_delivery == true,
      google_pubsub_subscription.this["billing"].enable_message_ordering == false,
      google_pubsub_subscription.this["billing"].retain_acked_messages == true,
      google_pubsub_subscription.this["billing"].bigquery_config[0].drop_unknown_fields == true,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_topic_schema == true,
      google_pubsub_subscription.this["billing"].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].use_topic_schema == true,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].push_config[0].no_wrapper[0].write_metadata == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    message_storage_policy = {
      allowed_persistence_regions = ["allowed-persistence-regions"]
      enforce_in_transit          = false
    }
    message_transforms = [{ disabled = false }]
    subscriptions = {
      billing = {
        bigquery_config = {
          table               = "table"
          drop_unknown_fields = false
          use_table_schema    = true
          use_topic_schema    = true
          write_metadata      = false
        }
        cloud_storage_config = {
          bucket      = "bucket2"
          avro_config = { use_topic_schema = false, write_metadata = true }
        }
        enable_exactly_once_delivery = false
        enable_message_ordering      = true
        push_config = {
          push_endpoint = "https://example.com"
          no_wrapper    = { write_metadata = false }
        }
        retain_acked_messages = true
      }
    }
  }
  assert {
    condition = alltrue([
      google_pubsub_topic.this[0].message_storage_policy[0].enforce_in_transit == false,
      google_pubsub_topic.this[0].message_transforms[0].disabled == false,
      google_pubsub_subscription.this["billing"].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this["billing"].enable_message_ordering == true,
      google_pubsub_subscription.this["billing"].retain_acked_messages == true,
      google_pubsub_subscription.this["billing"].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_table_schema == true,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_topic_schema == true,
      google_pubsub_subscription.this["billing"].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].write_metadata == true,
      google_pubsub_subscription.this["billing"].push_config[0].no_wrapper[0].write_metadata == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    message_storage_policy = {
      allowed_persistence_regions = ["allowed-persistence-regions"]
      enforce_in_transit          = false
    }
    message_transforms = [{ disabled = false }]
    subscriptions = {
      billing = {
        bigquery_config = {
          table               = "table"
          drop_unknown_fields = false
          use_table_schema    = false
          use_topic_schema    = false
          write_metadata      = true
        }
        cloud_storage_config = {
          bucket      = "bucket2"
          avro_config = { use_topic_schema = false, write_metadata = false }
        }
        enable_exactly_once_delivery = false
        enable_message_ordering      = false
        push_config = {
          push_endpoint = "https://example.com"
          no_wrapper    = { write_metadata = false }
        }
        retain_acked_messages = false
      }
    }
  }
  assert {
    condition = alltrue([
      google_pubsub_topic.this[0].message_storage_policy[0].enforce_in_transit == false,
      google_pubsub_topic.this[0].message_transforms[0].disabled == false,
      google_pubsub_subscription.this["billing"].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this["billing"].enable_message_ordering == false,
      google_pubsub_subscription.this["billing"].retain_acked_messages == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].write_metadata == true,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].push_config[0].no_wrapper[0].write_metadata == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    subscriptions = {
      billing = {
        ack_deadline_seconds = 60
        bigquery_config = {
          table                 = "table"
          drop_unknown_fields   = false
          service_account_email = "shop@example.com"
          use_table_schema      = false
          use_topic_schema      = false
          write_metadata        = false
        }
        cloud_storage_config = {
          bucket                   = "bucket2"
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
        dead_letter_policy           = { dead_letter_topic = "dead-letter-topic", max_delivery_attempts = 1 }
        enable_exactly_once_delivery = false
        enable_message_ordering      = false
        expiration_policy            = { ttl = "" }
        filter                       = "filter"
        message_retention_duration   = "86400s"
        push_config = {
          push_endpoint = "https://example.com"
          attributes    = { example = "example3" }
          no_wrapper    = { write_metadata = false }
          oidc_token    = { service_account_email = "shop@example.com", audience = "audience" }
        }
        retry_policy = { maximum_backoff = "maximum-backoff", minimum_backoff = "minimum-backoff" }
      }
    }
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this["billing"].enable_exactly_once_delivery == false,
      google_pubsub_subscription.this["billing"].enable_message_ordering == false,
      google_pubsub_subscription.this["billing"].retain_acked_messages == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].drop_unknown_fields == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_table_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].bigquery_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].use_topic_schema == false,
      google_pubsub_subscription.this["billing"].cloud_storage_config[0].avro_config[0].write_metadata == false,
      google_pubsub_subscription.this["billing"].push_config[0].no_wrapper[0].write_metadata == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    labels             = null
    message_transforms = null
    notifications      = null
    subscriptions      = null
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
      var.subscriptions != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      byte_cost = { enabled = false, threshold = 1 }
      idle      = { enabled = false, threshold = 1 }
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
    subscriptions = {
      billing = { message_retention_duration = "86400s", expiration_policy = { ttl = "" } }
    }
  }
  assert {
    condition = alltrue([
      output.id == try(google_pubsub_topic.this[0].id, null),
      output.name == try(google_pubsub_topic.this[0].name, null),
      output.subscription_ids == { for key, one in google_pubsub_subscription.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
