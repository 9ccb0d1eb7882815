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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    bucket_id        = "_Default"
    location         = "global"
    project          = "shop-prod"
    cmek_settings    = { kms_key_name = "kms-key-name" }
    deletion_policy  = "ABANDON"
    description      = "description"
    enable_analytics = true
    index_configs    = [{ field_path = "field-path", type = "type" }]
    locked           = true
    retention_days   = 1
  }
  assert {
    condition = alltrue([
      google_logging_project_bucket_config.this[0].bucket_id == "_Default",
      google_logging_project_bucket_config.this[0].deletion_policy == "ABANDON",
      google_logging_project_bucket_config.this[0].description == "description",
      google_logging_project_bucket_config.this[0].enable_analytics == true,
      google_logging_project_bucket_config.this[0].location == "global",
      google_logging_project_bucket_config.this[0].locked == true,
      google_logging_project_bucket_config.this[0].project == "shop-prod",
      google_logging_project_bucket_config.this[0].retention_days == 1,
      google_logging_project_bucket_config.this[0].cmek_settings[0].kms_key_name == "kms-key-name",
      one(google_logging_project_bucket_config.this[0].index_configs).field_path == "field-path",
      one(google_logging_project_bucket_config.this[0].index_configs).type == "type",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    enable_analytics = true
    locked           = false
  }
  assert {
    condition = alltrue([
      google_logging_project_bucket_config.this[0].enable_analytics == true,
      google_logging_project_bucket_config.this[0].locked == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    enable_analytics = false
    locked           = true
  }
  assert {
    condition = alltrue([
      google_logging_project_bucket_config.this[0].enable_analytics == false,
      google_logging_project_bucket_config.this[0].locked == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      google_logging_project_bucket_config.this[0].locked == false,
      google_logging_project_bucket_config.this[0].retention_days == 30,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create         = false
    retention_days = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create         = false
    retention_days = 3650
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    index_configs = null
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
      var.alarms != null,
      var.create != null,
      var.index_configs != null,
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
      ingested_bytes = { enabled = false, threshold = 1 }
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
      output.bucket_id == try(google_logging_project_bucket_config.this[0].bucket_id, null),
      output.id == try(google_logging_project_bucket_config.this[0].id, null),
      output.name == try(google_logging_project_bucket_config.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
