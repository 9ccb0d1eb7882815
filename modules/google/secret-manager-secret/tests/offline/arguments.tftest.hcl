# What callers give stands in the secret, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    secret_id           = "orders"
    annotations         = { example = "example" }
    deletion_policy     = "ABANDON"
    deletion_protection = true
    expire_time         = "2026-01-01T00:00:00Z"
    project             = "shop-prod"
    replication = {
      auto = { customer_managed_encryption = { kms_key_name = "kms-key-name" } }
      user_managed = {
        replicas = [
          {
            location                    = "europe-west1"
            customer_managed_encryption = { kms_key_name = "kms-key-name2" }
          },
        ]
      }
    }
    resource_tags = { example = "example2" }
    rotation = {
      next_rotation_time = "2026-01-01T00:00:00Z"
      rotation_period    = "rotation-period"
    }
    topics              = [{ name = "name" }]
    secret_type         = "secret-type"
    timeouts            = { create = "30m", delete = "31m", update = "32m" }
    version_aliases     = { example = "example3" }
    version_destroy_ttl = "100s"
  }
  assert {
    condition = alltrue([
      google_secret_manager_secret.this[0].annotations == tomap({ example = "example" }),
      google_secret_manager_secret.this[0].deletion_policy == "ABANDON",
      google_secret_manager_secret.this[0].deletion_protection == true,
      google_secret_manager_secret.this[0].expire_time == "2026-01-01T00:00:00Z",
      google_secret_manager_secret.this[0].project == "shop-prod",
      google_secret_manager_secret.this[0].secret_id == "orders",
      google_secret_manager_secret.this[0].secret_type == "secret-type",
      google_secret_manager_secret.this[0].tags == tomap({ example = "example2" }),
      google_secret_manager_secret.this[0].version_aliases == tomap({ example = "example3" }),
      google_secret_manager_secret.this[0].version_destroy_ttl == "100s",
      google_secret_manager_secret.this[0].replication[0].auto[0].customer_managed_encryption[0].kms_key_name == "kms-key-name",
      google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[0].location == "europe-west1",
      google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[0].customer_managed_encryption[0].kms_key_name == "kms-key-name2",
      google_secret_manager_secret.this[0].rotation[0].next_rotation_time == "2026-01-01T00:00:00Z",
      google_secret_manager_secret.this[0].rotation[0].rotation_period == "rotation-period",
      google_secret_manager_secret.this[0].timeouts.create == "30m",
      google_secret_manager_secret.this[0].timeouts.delete == "31m",
      google_secret_manager_secret.this[0].timeouts.update == "32m",
      google_secret_manager_secret.this[0].topics[0].name == "name",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    annotations = { example = "example" }
    ttl         = "100s"
  }
  assert {
    condition = alltrue([
      google_secret_manager_secret.this[0].ttl == "100s",
      length(google_secret_manager_secret.this[0].replication[0].auto) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    rotation = {}
    topics   = [{ name = "name" }]
  }
  assert {
    condition = alltrue([
      length(google_secret_manager_secret.this[0].rotation) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    labels        = null
    notifications = null
    replication   = null
    topics        = null
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
      var.labels != null,
      var.notifications != null,
      var.replication != null,
      var.topics != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

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
      output.id == try(google_secret_manager_secret.this[0].id, null),
      output.secret_id == try(google_secret_manager_secret.this[0].secret_id, null),
      output.name == try(google_secret_manager_secret.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
