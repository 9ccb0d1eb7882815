# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                         = false
    deletion_policy                = "ABANDON"
    ingestion_data_source_settings = { platform_logs_settings = { severity = "DISABLED" } }
    project                        = "shop-prod"
    schema_settings                = { encoding = "JSON", schema = "shop" }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # ingestion_data_source_settings: platform_logs_settings.severity must be SEVERITY_UNSPECIFIED, DISABLED, DEBUG, INFO, WARNING or ERROR.
    ingestion_data_source_settings = { platform_logs_settings = { severity = "no-such-value" } }
    # message_retention_duration is written in seconds, such as 86400s.
    message_retention_duration = "?"
    # A name must not begin with "goog".
    name = "googx"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # schema_settings: encoding must be ENCODING_UNSPECIFIED, JSON or BINARY.
    schema_settings = { encoding = "no-such-value", schema = "shop" }
  }
  expect_failures = [var.deletion_policy, var.ingestion_data_source_settings, var.message_retention_duration, var.name, var.project, var.schema_settings]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # A name has 3 to 255 letters, digits and - . _ ~ + %, and begins with a letter.
    name = "?"
  }
  expect_failures = [var.name]
}
