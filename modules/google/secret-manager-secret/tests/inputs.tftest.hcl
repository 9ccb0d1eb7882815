# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  secret_id = "orders"
  budget    = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project   = "shop-prod"
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
    create          = false
    deletion_policy = "ABANDON"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # A secret id has up to 255 letters, digits, hyphens and underscores.
    secret_id = "?"
    # ttl is written in seconds, such as 86400s.
    ttl = "?"
    # version_destroy_ttl is written in seconds, such as 86400s.
    version_destroy_ttl = "?"
  }
  expect_failures = [var.deletion_policy, var.secret_id, var.ttl, var.version_destroy_ttl]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # ttl and expire_time exclude each other.
    expire_time = "2026-12-31T00:00:00Z"
    ttl         = "86400s"
  }
  expect_failures = [google_secret_manager_secret.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # rotation needs topics.
    rotation = {}
  }
  expect_failures = [google_secret_manager_secret.this[0]]
}
