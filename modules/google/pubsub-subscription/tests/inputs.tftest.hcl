# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create               = false
    ack_deadline_seconds = 10
    deletion_policy      = "ABANDON"
    project              = "shop-prod"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # ack_deadline_seconds must be 10 to 600.
    ack_deadline_seconds = 9
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # message_retention_duration is written in seconds, such as 86400s.
    message_retention_duration = "?"
    # A name must not begin with "goog".
    name = "googx"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
  }
  expect_failures = [var.ack_deadline_seconds, var.deletion_policy, var.message_retention_duration, var.name, var.project]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # ack_deadline_seconds must be 10 to 600.
    ack_deadline_seconds = 601
    # A name has 3 to 255 letters, digits and - . _ ~ + %, and begins with a letter.
    name = "?"
  }
  expect_failures = [var.ack_deadline_seconds, var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # push_config, bigquery_config and cloud_storage_config exclude each other.
    bigquery_config = { table = "shop-prod.orders.events" }
    push_config     = { push_endpoint = "https://orders.example.com/push" }
  }
  expect_failures = [google_pubsub_subscription.this[0]]
}
