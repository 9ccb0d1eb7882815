# What callers give stands in the log bucket, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  bucket_id = "_Default"
  location  = "global"
  project   = "shop-prod"
  budget    = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012" }
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
    bucket_id        = "_Default"
    location         = "global"
    project          = "shop-prod"
    cmek_settings    = { kms_key_name = "shop" }
    deletion_policy  = "ABANDON"
    description      = "shop"
    enable_analytics = true
    index_configs    = [{ field_path = "shop", type = "shop" }]
    locked           = true
    retention_days   = 1
  }
  assert {
    condition = alltrue([
      google_logging_project_bucket_config.this[0].bucket_id == "_Default",
      google_logging_project_bucket_config.this[0].deletion_policy == "ABANDON",
      google_logging_project_bucket_config.this[0].description == "shop",
      google_logging_project_bucket_config.this[0].enable_analytics == true,
      google_logging_project_bucket_config.this[0].location == "global",
      google_logging_project_bucket_config.this[0].locked == true,
      google_logging_project_bucket_config.this[0].project == "shop-prod",
      google_logging_project_bucket_config.this[0].retention_days == 1,
      google_logging_project_bucket_config.this[0].cmek_settings[0].kms_key_name == "shop",
      one(google_logging_project_bucket_config.this[0].index_configs).field_path == "shop",
      one(google_logging_project_bucket_config.this[0].index_configs).type == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}
