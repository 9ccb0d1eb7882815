# What callers give stands in the dataset as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    dataset_id                      = "orders"
    default_collation               = ""
    default_partition_expiration_ms = 0
    default_table_expiration_ms     = 3600000
    delete_contents_on_destroy      = false
    deletion_policy                 = "ABANDON"
    description                     = "shop"
    friendly_name                   = "shop"
    is_case_insensitive             = false
    location                        = "EU"
    max_time_travel_hours           = "120"
    project                         = "shop-prod"
    resource_tags                   = { example = "shop" }
    storage_billing_model           = "LOGICAL"
    access = [{
      domain         = "example.com"
      group_by_email = "shop@example.com"
      iam_member     = "shop"
      role           = "roles/viewer"
      special_group  = "shop"
      user_by_email  = "shop@example.com"
      condition = {
        description = "shop"
        expression  = "shop"
        location    = "europe-west1"
        title       = "shop"
      }
      dataset = {
        target_types = ["shop"]
        dataset      = { dataset_id = "shop", project_id = "shop-prod" }
      }
      routine = { dataset_id = "shop", project_id = "shop-prod", routine_id = "shop" }
      view    = { dataset_id = "shop", project_id = "shop-prod", table_id = "shop" }
    }]
    default_encryption_configuration = { kms_key_name = "shop" }
    external_catalog_dataset_options = {
      default_storage_location_uri = "https://example.com"
      parameters                   = { example = "shop" }
    }
    external_dataset_reference = { connection = "shop", external_source = "shop" }
    timeouts                   = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_bigquery_dataset.this[0].dataset_id == var.dataset_id,
      google_bigquery_dataset.this[0].default_collation == var.default_collation,
      google_bigquery_dataset.this[0].default_partition_expiration_ms == var.default_partition_expiration_ms,
      google_bigquery_dataset.this[0].default_table_expiration_ms == var.default_table_expiration_ms,
      google_bigquery_dataset.this[0].delete_contents_on_destroy == var.delete_contents_on_destroy,
      google_bigquery_dataset.this[0].deletion_policy == var.deletion_policy,
      google_bigquery_dataset.this[0].description == var.description,
      google_bigquery_dataset.this[0].friendly_name == var.friendly_name,
      google_bigquery_dataset.this[0].is_case_insensitive == var.is_case_insensitive,
      google_bigquery_dataset.this[0].location == var.location,
      google_bigquery_dataset.this[0].max_time_travel_hours == var.max_time_travel_hours,
      google_bigquery_dataset.this[0].project == var.project,
      google_bigquery_dataset.this[0].resource_tags == var.resource_tags,
      google_bigquery_dataset.this[0].storage_billing_model == var.storage_billing_model,
      one(google_bigquery_dataset.this[0].access).domain == var.access[0].domain,
      one(google_bigquery_dataset.this[0].access).group_by_email == var.access[0].group_by_email,
      one(google_bigquery_dataset.this[0].access).iam_member == var.access[0].iam_member,
      one(google_bigquery_dataset.this[0].access).role == var.access[0].role,
      one(google_bigquery_dataset.this[0].access).special_group == var.access[0].special_group,
      one(google_bigquery_dataset.this[0].access).user_by_email == var.access[0].user_by_email,
      one(google_bigquery_dataset.this[0].access).condition[0].description == var.access[0].condition.description,
      one(google_bigquery_dataset.this[0].access).condition[0].expression == var.access[0].condition.expression,
      one(google_bigquery_dataset.this[0].access).condition[0].location == var.access[0].condition.location,
      one(google_bigquery_dataset.this[0].access).condition[0].title == var.access[0].condition.title,
      one(google_bigquery_dataset.this[0].access).dataset[0].target_types == var.access[0].dataset.target_types,
      one(google_bigquery_dataset.this[0].access).dataset[0].dataset[0].dataset_id == var.access[0].dataset.dataset.dataset_id,
      one(google_bigquery_dataset.this[0].access).dataset[0].dataset[0].project_id == var.access[0].dataset.dataset.project_id,
      one(google_bigquery_dataset.this[0].access).routine[0].dataset_id == var.access[0].routine.dataset_id,
      one(google_bigquery_dataset.this[0].access).routine[0].project_id == var.access[0].routine.project_id,
      one(google_bigquery_dataset.this[0].access).routine[0].routine_id == var.access[0].routine.routine_id,
      one(google_bigquery_dataset.this[0].access).view[0].dataset_id == var.access[0].view.dataset_id,
      one(google_bigquery_dataset.this[0].access).view[0].project_id == var.access[0].view.project_id,
      one(google_bigquery_dataset.this[0].access).view[0].table_id == var.access[0].view.table_id,
      google_bigquery_dataset.this[0].default_encryption_configuration[0].kms_key_name == var.default_encryption_configuration.kms_key_name,
      google_bigquery_dataset.this[0].external_catalog_dataset_options[0].default_storage_location_uri == var.external_catalog_dataset_options.default_storage_location_uri,
      google_bigquery_dataset.this[0].external_catalog_dataset_options[0].parameters == var.external_catalog_dataset_options.parameters,
      google_bigquery_dataset.this[0].external_dataset_reference[0].connection == var.external_dataset_reference.connection,
      google_bigquery_dataset.this[0].external_dataset_reference[0].external_source == var.external_dataset_reference.external_source,
      google_bigquery_dataset.this[0].timeouts.create == var.timeouts.create,
      google_bigquery_dataset.this[0].timeouts.delete == var.timeouts.delete,
      google_bigquery_dataset.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
