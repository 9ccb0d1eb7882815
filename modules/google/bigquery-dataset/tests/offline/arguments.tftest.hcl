# What callers give stands in the dataset, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  dataset_id = "orders"
  budget     = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    dataset_id = "orders"
    access = [
      {
        condition = {
          expression  = "shop"
          description = "shop"
          location    = "europe-west1"
          title       = "shop"
        }
        dataset = {
          dataset      = { dataset_id = "shop", project_id = "shop-prod" }
          target_types = ["shop"]
        }
        domain         = "example.com"
        group_by_email = "shop@example.com"
        iam_member     = "shop"
        role           = "roles/viewer"
        routine        = { dataset_id = "shop", project_id = "shop-prod", routine_id = "shop" }
        special_group  = "shop"
        user_by_email  = "shop@example.com"
        view           = { dataset_id = "shop", project_id = "shop-prod", table_id = "shop" }
      },
    ]
    default_collation                = ""
    default_encryption_configuration = { kms_key_name = "shop" }
    default_partition_expiration_ms  = 1
    default_table_expiration_ms      = 3600000
    delete_contents_on_destroy       = true
    deletion_policy                  = "ABANDON"
    description                      = "shop"
    external_catalog_dataset_options = {
      default_storage_location_uri = "https://example.com"
      parameters                   = { example = "shop" }
    }
    external_dataset_reference = { connection = "shop", external_source = "shop" }
    friendly_name              = "shop"
    is_case_insensitive        = true
    location                   = "EU"
    max_time_travel_hours      = "120"
    project                    = "shop-prod"
    resource_tags              = { example = "shop" }
    storage_billing_model      = "LOGICAL"
    timeouts                   = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_bigquery_dataset.this[0].dataset_id == "orders",
      google_bigquery_dataset.this[0].default_collation == "",
      google_bigquery_dataset.this[0].default_partition_expiration_ms == 1,
      google_bigquery_dataset.this[0].default_table_expiration_ms == 3600000,
      google_bigquery_dataset.this[0].delete_contents_on_destroy == true,
      google_bigquery_dataset.this[0].deletion_policy == "ABANDON",
      google_bigquery_dataset.this[0].description == "shop",
      google_bigquery_dataset.this[0].friendly_name == "shop",
      google_bigquery_dataset.this[0].is_case_insensitive == true,
      google_bigquery_dataset.this[0].location == "EU",
      google_bigquery_dataset.this[0].max_time_travel_hours == "120",
      google_bigquery_dataset.this[0].project == "shop-prod",
      google_bigquery_dataset.this[0].resource_tags == tomap({ example = "shop" }),
      google_bigquery_dataset.this[0].storage_billing_model == "LOGICAL",
      one(google_bigquery_dataset.this[0].access).domain == "example.com",
      one(google_bigquery_dataset.this[0].access).group_by_email == "shop@example.com",
      one(google_bigquery_dataset.this[0].access).iam_member == "shop",
      one(google_bigquery_dataset.this[0].access).role == "roles/viewer",
      one(google_bigquery_dataset.this[0].access).special_group == "shop",
      one(google_bigquery_dataset.this[0].access).user_by_email == "shop@example.com",
      one(google_bigquery_dataset.this[0].access).condition[0].description == "shop",
      one(google_bigquery_dataset.this[0].access).condition[0].expression == "shop",
      one(google_bigquery_dataset.this[0].access).condition[0].location == "europe-west1",
      one(google_bigquery_dataset.this[0].access).condition[0].title == "shop",
      one(google_bigquery_dataset.this[0].access).dataset[0].target_types == tolist(["shop"]),
      one(google_bigquery_dataset.this[0].access).dataset[0].dataset[0].dataset_id == "shop",
      one(google_bigquery_dataset.this[0].access).dataset[0].dataset[0].project_id == "shop-prod",
      one(google_bigquery_dataset.this[0].access).routine[0].dataset_id == "shop",
      one(google_bigquery_dataset.this[0].access).routine[0].project_id == "shop-prod",
      one(google_bigquery_dataset.this[0].access).routine[0].routine_id == "shop",
      one(google_bigquery_dataset.this[0].access).view[0].dataset_id == "shop",
      one(google_bigquery_dataset.this[0].access).view[0].project_id == "shop-prod",
      one(google_bigquery_dataset.this[0].access).view[0].table_id == "shop",
      google_bigquery_dataset.this[0].default_encryption_configuration[0].kms_key_name == "shop",
      google_bigquery_dataset.this[0].external_catalog_dataset_options[0].default_storage_location_uri == "https://example.com",
      google_bigquery_dataset.this[0].external_catalog_dataset_options[0].parameters == tomap({ example = "shop" }),
      google_bigquery_dataset.this[0].external_dataset_reference[0].connection == "shop",
      google_bigquery_dataset.this[0].external_dataset_reference[0].external_source == "shop",
      google_bigquery_dataset.this[0].timeouts.create == "30m",
      google_bigquery_dataset.this[0].timeouts.delete == "30m",
      google_bigquery_dataset.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    access = [{}]
  }
  assert {
    condition = alltrue([
      length(google_bigquery_dataset.this[0].access) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    external_catalog_dataset_options = {}
  }
  assert {
    condition = alltrue([
      length(google_bigquery_dataset.this[0].external_catalog_dataset_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
