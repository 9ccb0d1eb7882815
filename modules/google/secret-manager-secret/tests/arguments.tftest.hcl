# What callers give stands in the secret as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    annotations         = { example = "shop" }
    deletion_policy     = "ABANDON"
    deletion_protection = false
    project             = "shop-prod"
    secret_id           = "orders"
    secret_type         = "shop"
    resource_tags       = { example = "shop" }
    version_aliases     = { example = "shop" }
    replication = {
      auto = { customer_managed_encryption = { kms_key_name = "shop" } }
      user_managed = {
        replicas = [{
          location                    = "europe-west1"
          customer_managed_encryption = { kms_key_name = "shop" }
        }]
      }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_secret_manager_secret.this[0].annotations == var.annotations,
      google_secret_manager_secret.this[0].deletion_policy == var.deletion_policy,
      google_secret_manager_secret.this[0].deletion_protection == var.deletion_protection,
      google_secret_manager_secret.this[0].project == var.project,
      google_secret_manager_secret.this[0].secret_id == var.secret_id,
      google_secret_manager_secret.this[0].secret_type == var.secret_type,
      google_secret_manager_secret.this[0].tags == var.resource_tags,
      google_secret_manager_secret.this[0].version_aliases == var.version_aliases,
      google_secret_manager_secret.this[0].replication[0].auto[0].customer_managed_encryption[0].kms_key_name == var.replication.auto.customer_managed_encryption.kms_key_name,
      google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[0].location == var.replication.user_managed.replicas[0].location,
      google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[0].customer_managed_encryption[0].kms_key_name == var.replication.user_managed.replicas[0].customer_managed_encryption.kms_key_name,
      google_secret_manager_secret.this[0].timeouts.create == var.timeouts.create,
      google_secret_manager_secret.this[0].timeouts.delete == var.timeouts.delete,
      google_secret_manager_secret.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
