# What callers give stands in the secret, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  secret_id = "orders"
  budget    = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    annotations         = { example = "shop" }
    deletion_policy     = "ABANDON"
    deletion_protection = true
    expire_time         = "2026-01-01T00:00:00Z"
    project             = "shop-prod"
    replication = {
      auto = { customer_managed_encryption = { kms_key_name = "shop" } }
      user_managed = {
        replicas = [
          {
            location                    = "europe-west1"
            customer_managed_encryption = { kms_key_name = "shop" }
          },
        ]
      }
    }
    resource_tags       = { example = "shop" }
    rotation            = { next_rotation_time = "2026-01-01T00:00:00Z", rotation_period = "shop" }
    topics              = [{ name = "shop" }]
    secret_type         = "shop"
    timeouts            = { create = "30m", delete = "30m", update = "30m" }
    version_aliases     = { example = "shop" }
    version_destroy_ttl = "100s"
  }
  assert {
    condition = alltrue([
      google_secret_manager_secret.this[0].annotations == tomap({ example = "shop" }),
      google_secret_manager_secret.this[0].deletion_policy == "ABANDON",
      google_secret_manager_secret.this[0].deletion_protection == true,
      google_secret_manager_secret.this[0].expire_time == "2026-01-01T00:00:00Z",
      google_secret_manager_secret.this[0].project == "shop-prod",
      google_secret_manager_secret.this[0].secret_id == "orders",
      google_secret_manager_secret.this[0].secret_type == "shop",
      google_secret_manager_secret.this[0].tags == tomap({ example = "shop" }),
      google_secret_manager_secret.this[0].version_aliases == tomap({ example = "shop" }),
      google_secret_manager_secret.this[0].version_destroy_ttl == "100s",
      google_secret_manager_secret.this[0].replication[0].auto[0].customer_managed_encryption[0].kms_key_name == "shop",
      google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[0].location == "europe-west1",
      google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[0].customer_managed_encryption[0].kms_key_name == "shop",
      google_secret_manager_secret.this[0].rotation[0].next_rotation_time == "2026-01-01T00:00:00Z",
      google_secret_manager_secret.this[0].rotation[0].rotation_period == "shop",
      google_secret_manager_secret.this[0].timeouts.create == "30m",
      google_secret_manager_secret.this[0].timeouts.delete == "30m",
      google_secret_manager_secret.this[0].timeouts.update == "30m",
      google_secret_manager_secret.this[0].topics[0].name == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    deletion_protection = false
    ttl                 = "100s"
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
    topics   = [{ name = "shop" }]
  }
  assert {
    condition = alltrue([
      length(google_secret_manager_secret.this[0].rotation) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
