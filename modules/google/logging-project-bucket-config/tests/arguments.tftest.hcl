# What callers give stands in the log bucket as they gave it.
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
    deletion_policy  = "ABANDON"
    description      = "shop"
    enable_analytics = false
    location         = "global"
    locked           = false
    project          = "shop-prod"
    retention_days   = 1
    cmek_settings    = { kms_key_name = "shop" }
    index_configs    = [{ field_path = "shop", type = "shop" }]
  }
  assert {
    condition = alltrue([
      google_logging_project_bucket_config.this[0].bucket_id == var.bucket_id,
      google_logging_project_bucket_config.this[0].deletion_policy == var.deletion_policy,
      google_logging_project_bucket_config.this[0].description == var.description,
      google_logging_project_bucket_config.this[0].enable_analytics == var.enable_analytics,
      google_logging_project_bucket_config.this[0].location == var.location,
      google_logging_project_bucket_config.this[0].locked == var.locked,
      google_logging_project_bucket_config.this[0].project == var.project,
      google_logging_project_bucket_config.this[0].retention_days == var.retention_days,
      google_logging_project_bucket_config.this[0].cmek_settings[0].kms_key_name == var.cmek_settings.kms_key_name,
      one(google_logging_project_bucket_config.this[0].index_configs).field_path == var.index_configs[0].field_path,
      one(google_logging_project_bucket_config.this[0].index_configs).type == var.index_configs[0].type,
    ])
    error_message = "an argument is not what was given"
  }
}
