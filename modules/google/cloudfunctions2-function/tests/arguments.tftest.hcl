# What callers give stands in the function as they gave it.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  build_config = {
    entry_point = "handle"
    runtime     = "python313"
    source      = { storage_source = { bucket = "shop-sources", object = "orders.zip" } }
  }
  service_config = { available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    description     = "shop"
    kms_key_name    = "shop"
    location        = "europe-west1"
    name            = "orders"
    project         = "shop-prod"
    timeouts        = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_cloudfunctions2_function.this[0].deletion_policy == var.deletion_policy,
      google_cloudfunctions2_function.this[0].description == var.description,
      google_cloudfunctions2_function.this[0].kms_key_name == var.kms_key_name,
      google_cloudfunctions2_function.this[0].location == var.location,
      google_cloudfunctions2_function.this[0].name == var.name,
      google_cloudfunctions2_function.this[0].project == var.project,
      google_cloudfunctions2_function.this[0].build_config[0].entry_point == var.build_config.entry_point,
      google_cloudfunctions2_function.this[0].build_config[0].runtime == var.build_config.runtime,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].bucket == var.build_config.source.storage_source.bucket,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].object == var.build_config.source.storage_source.object,
      google_cloudfunctions2_function.this[0].service_config[0].available_memory == var.service_config.available_memory,
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_count == var.service_config.max_instance_count,
      google_cloudfunctions2_function.this[0].service_config[0].timeout_seconds == var.service_config.timeout_seconds,
      google_cloudfunctions2_function.this[0].timeouts.create == var.timeouts.create,
      google_cloudfunctions2_function.this[0].timeouts.delete == var.timeouts.delete,
      google_cloudfunctions2_function.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
