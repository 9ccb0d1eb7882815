# What callers give stands in the dataset, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  dataset_id   = "orders"
  budget       = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  price_region = "us-central1"
  project      = "shop-prod"
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
          expression  = "expression"
          description = "description"
          location    = "europe-west1"
          title       = "title"
        }
        dataset = {
          dataset      = { dataset_id = "dataset-id", project_id = "shop-prod" }
          target_types = ["target-types"]
        }
        domain         = "example.com"
        group_by_email = "shop@example.com"
        iam_member     = "iam-member"
        role           = "roles/viewer"
        routine = {
          dataset_id = "dataset-id2"
          project_id = "shop-prod"
          routine_id = "routine-id"
        }
        special_group = "special-group"
        user_by_email = "shop@example.com2"
        view          = { dataset_id = "dataset-id3", project_id = "shop-prod", table_id = "table-id" }
      },
    ]
    default_collation                = ""
    default_encryption_configuration = { kms_key_name = "kms-key-name" }
    default_partition_expiration_ms  = 1
    default_table_expiration_ms      = 3600000
    delete_contents_on_destroy       = true
    deletion_policy                  = "ABANDON"
    description                      = "description2"
    external_catalog_dataset_options = {
      default_storage_location_uri = "https://example.com"
      parameters                   = { example = "example" }
    }
    external_dataset_reference = { connection = "connection", external_source = "external-source" }
    friendly_name              = "friendly-name"
    is_case_insensitive        = true
    location                   = "EU"
    max_time_travel_hours      = "120"
    project                    = "shop-prod"
    resource_tags              = { example = "example2" }
    storage_billing_model      = "LOGICAL"
    timeouts                   = { create = "30m", delete = "31m", update = "32m" }
    price_region               = null
  }
  assert {
    condition = alltrue([
      google_bigquery_dataset.this[0].dataset_id == "orders",
      google_bigquery_dataset.this[0].default_collation == "",
      google_bigquery_dataset.this[0].default_partition_expiration_ms == 1,
      google_bigquery_dataset.this[0].default_table_expiration_ms == 3600000,
      google_bigquery_dataset.this[0].delete_contents_on_destroy == true,
      google_bigquery_dataset.this[0].deletion_policy == "ABANDON",
      google_bigquery_dataset.this[0].description == "description2",
      google_bigquery_dataset.this[0].friendly_name == "friendly-name",
      google_bigquery_dataset.this[0].is_case_insensitive == true,
      google_bigquery_dataset.this[0].location == "EU",
      google_bigquery_dataset.this[0].max_time_travel_hours == "120",
      google_bigquery_dataset.this[0].project == "shop-prod",
      google_bigquery_dataset.this[0].resource_tags == tomap({ example = "example2" }),
      google_bigquery_dataset.this[0].storage_billing_model == "LOGICAL",
      one(google_bigquery_dataset.this[0].access).domain == "example.com",
      one(google_bigquery_dataset.this[0].access).group_by_email == "shop@example.com",
      one(google_bigquery_dataset.this[0].access).iam_member == "iam-member",
      one(google_bigquery_dataset.this[0].access).role == "roles/viewer",
      one(google_bigquery_dataset.this[0].access).special_group == "special-group",
      one(google_bigquery_dataset.this[0].access).user_by_email == "shop@example.com2",
      one(google_bigquery_dataset.this[0].access).condition[0].description == "description",
      one(google_bigquery_dataset.this[0].access).condition[0].expression == "expression",
      one(google_bigquery_dataset.this[0].access).condition[0].location == "europe-west1",
      one(google_bigquery_dataset.this[0].access).condition[0].title == "title",
      one(google_bigquery_dataset.this[0].access).dataset[0].target_types == tolist(["target-types"]),
      one(google_bigquery_dataset.this[0].access).dataset[0].dataset[0].dataset_id == "dataset-id",
      one(google_bigquery_dataset.this[0].access).dataset[0].dataset[0].project_id == "shop-prod",
      one(google_bigquery_dataset.this[0].access).routine[0].dataset_id == "dataset-id2",
      one(google_bigquery_dataset.this[0].access).routine[0].project_id == "shop-prod",
      one(google_bigquery_dataset.this[0].access).routine[0].routine_id == "routine-id",
      one(google_bigquery_dataset.this[0].access).view[0].dataset_id == "dataset-id3",
      one(google_bigquery_dataset.this[0].access).view[0].project_id == "shop-prod",
      one(google_bigquery_dataset.this[0].access).view[0].table_id == "table-id",
      google_bigquery_dataset.this[0].default_encryption_configuration[0].kms_key_name == "kms-key-name",
      google_bigquery_dataset.this[0].external_catalog_dataset_options[0].default_storage_location_uri == "https://example.com",
      google_bigquery_dataset.this[0].external_catalog_dataset_options[0].parameters == tomap({ example = "example" }),
      google_bigquery_dataset.this[0].external_dataset_reference[0].connection == "connection",
      google_bigquery_dataset.this[0].external_dataset_reference[0].external_source == "external-source",
      google_bigquery_dataset.this[0].timeouts.create == "30m",
      google_bigquery_dataset.this[0].timeouts.delete == "31m",
      google_bigquery_dataset.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    access       = [{}]
    price_region = null
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
    price_region                     = null
  }
  assert {
    condition = alltrue([
      length(google_bigquery_dataset.this[0].external_catalog_dataset_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    delete_contents_on_destroy = true
    is_case_insensitive        = false
    price_region               = null
  }
  assert {
    condition = alltrue([
      google_bigquery_dataset.this[0].delete_contents_on_destroy == true,
      google_bigquery_dataset.this[0].is_case_insensitive == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    delete_contents_on_destroy = false
    is_case_insensitive        = true
    price_region               = null
  }
  assert {
    condition = alltrue([
      google_bigquery_dataset.this[0].delete_contents_on_destroy == false,
      google_bigquery_dataset.this[0].is_case_insensitive == true,
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
      google_bigquery_dataset.this[0].delete_contents_on_destroy == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                          = false
    default_partition_expiration_ms = 0
    default_table_expiration_ms     = 3600000
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    access        = null
    alarms        = null
    labels        = null
    notifications = null
    create        = false
    budget        = null
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
      var.access != null,
      var.alarms != null,
      var.create != null,
      var.labels != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      scanned_bytes  = { enabled = false, threshold = 1 }
      stored_bytes   = { enabled = false, threshold = 1 }
      uploaded_bytes = { enabled = false, threshold = 1 }
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
    location      = "EU"
  }
  assert {
    condition = alltrue([
      output.dataset_id == try(google_bigquery_dataset.this[0].dataset_id, null),
      output.id == try(google_bigquery_dataset.this[0].id, null),
      output.self_link == try(google_bigquery_dataset.this[0].self_link, null),
    ])
    error_message = "an output tells something else"
  }
}
